// npm run screenshots: a picture of each kind of page, at phone and at desk width, in .data/screenshots, and the README's.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { launch } from './support/chromium.ts';
import { press, walk } from './support/person.ts';
import { readmePictures } from './support/readme-pictures.ts';

const CHECKER = process.env['CHECKER_URL'] ?? 'http://localhost:3000';
const FOLDER = join(import.meta.dirname, '../../.data/screenshots');
const WIDTHS = [
  { name: 'desk', viewport: { width: 1280, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
] as const;

const guardian = {
  arrangement: 'SPECIAL_GUARDIANSHIP',
  relationship: 'GRANDPARENT',
  'order-proceedings': 'PUBLIC_LAW',
  'order-made-on': '2024-05-01',
  'care-looked-after-before': 'YES',
  'fostering-carer-was-foster-parent': 'NO',
  'lives-in': 'Medway',
  'child-benefit': 'ELDEST',
  'parents-living': 'BOTH',
};
const informal = {
  arrangement: 'INFORMAL',
  relationship: 'GRANDPARENT',
  'arranged-by': 'COUNCIL',
  'lives-in': 'Medway',
};

const STORY = {
  who: 'CARER',
  council: 'Medway',
  children: [
    { name: 'Amira', born: '2016-03-05', knows: guardian },
    { name: 'Sam', born: '2013-09-01', knows: informal },
  ],
  knows: { 'employment-status': 'NOT_WORKING' },
} as const;

/** Each kind of page once, by what it is. */
const PAGES = {
  start: '/',
  who: '/who',
  council: '/questions/council',
  children: '/children',
  child: '/children/1',
  'question-choice': '/children/1/questions/arrangement',
  'question-date': '/children/1/questions/order-made-on',
  'question-money': '/questions/employment-average-weekly-earnings-pence',
  list: '/lists/finances-incomes',
  'list-item': '/lists/finances-incomes/add',
  answers: '/answers',
  results: '/results',
  compare: '/results/compare',
  review: '/results/review',
  letters: '/results/letters',
  letter: '/results/letters/assessment',
  phone: '/results/phone',
  summary: '/results/summary',
  'easy-read': '/results/easy-read',
  save: '/save',
  return: '/return',
  councils: '/councils',
  'council-with-offers': '/councils/E06000035',
  'council-without': '/councils/E10000003',
  privacy: '/privacy',
  email: '/results/email',
  accessibility: '/accessibility',
} as const;

const picturesOf = (page: Page, width: string) => async (kind: string, path?: string) => {
  if (path !== undefined) await page.goto(CHECKER + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(FOLDER, `${kind}-${width}.png`), fullPage: true });
};

const browser = await launch();
mkdirSync(FOLDER, { recursive: true });
for (const { name, viewport } of WIDTHS) {
  const page = await (await browser.newContext({ viewport, locale: 'en-GB' })).newPage();
  const shoot = picturesOf(page, name);
  await walk(page, CHECKER, STORY);
  for (const [kind, path] of Object.entries(PAGES)) await shoot(kind, path);
  await page.goto(`${CHECKER}/children/1/questions/arrangement`);
  await page.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')!.remove());
  await press(page, 'Continue');
  await shoot('question-error');
  await page.goto(`${CHECKER}/language/ar?back=/children/1/questions/arrangement`);
  await shoot('arabic');
  await page.goto(`${CHECKER}/language/uk?back=/who`);
  await shoot('ukrainian');
  await shoot('ukrainian-results', '/results');
  await page.goto(`${CHECKER}/language/ar?back=/results`);
  await shoot('arabic-results');
  await shoot('arabic-privacy', '/privacy');
  await shoot('arabic-list', '/lists/finances-incomes/add');
}
await readmePictures(browser, CHECKER, FOLDER);
await browser.close();
console.log(`The pictures are in ${FOLDER}`);
