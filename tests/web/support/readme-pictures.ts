import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { walk, type PersonStory } from './person.ts';

const DESK = { viewport: { width: 1180, height: 980 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 };

/** A grandmother who fosters one grandchild for the council and is the special guardian of the other. */
const STORY: PersonStory = {
  who: 'CARER',
  council: 'Leeds',
  children: [
    {
      name: 'Sam',
      born: '2013-09-01',
      knows: { arrangement: 'KINSHIP_FOSTERING', relationship: 'GRANDPARENT', 'lives-in': 'Leeds' },
    },
    {
      name: 'Amira',
      born: '2017-03-05',
      knows: {
        arrangement: 'SPECIAL_GUARDIANSHIP',
        relationship: 'GRANDPARENT',
        'order-proceedings': 'PUBLIC_LAW',
        'order-made-on': '2024-05-01',
        'care-looked-after-before': 'YES',
        'lives-in': 'Leeds',
        'support-home-and-keep': 'YES',
        'support-needed-to-care': 'YES',
        'support-agrees-to-conditions': 'YES',
      },
    },
  ],
};

const PICTURES = [
  { name: 'answer', path: '/results', shown: DESK },
  { name: 'comparison', path: '/results/compare', shown: DESK },
  { name: 'question', path: '/children/2/questions/arrangement', shown: PHONE },
] as const;

/** The three pictures of the README, as much of each page as one screen shows. */
export async function readmePictures(browser: Browser, url: string, folder: string): Promise<void> {
  const visitor = await browser.newContext({ ...DESK, locale: 'en-GB' });
  await walk(await visitor.newPage(), url, STORY);
  const storageState = await visitor.storageState();
  for (const { name, path, shown } of PICTURES) {
    const page = await (await browser.newContext({ ...shown, locale: 'en-GB', storageState })).newPage();
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `readme-${name}.png`) });
  }
}
