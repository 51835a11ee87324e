import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { browserForTests, describeInBrowser } from './support/browser.ts';
import { checkerForTests } from './support/checker.ts';
import { choose, follow, press, walk } from './support/person.ts';

/** Journeys are long, and machines that run tests are busy. */
jest.setTimeout(180_000);

const WEATHER = 'https://www.bbc.co.uk/weather';
const LOOKED_AFTER_BEFORE = {
  arrangement: 'SPECIAL_GUARDIANSHIP',
  relationship: 'GRANDPARENT',
  'order-made-on': '2024-05-01',
  'care-looked-after-before': 'YES',
};

describeInBrowser('the answers of a person, in a real browser', () => {
  const checker = checkerForTests();
  const browser = browserForTests();
  let page: Page;

  beforeEach(async () => {
    page = await browser.open();
  });

  test('changing an answer leads straight back to the answers, and the answer changes', async () => {
    await walk(page, checker.url, {
      who: 'CARER',
      council: 'Leeds',
      children: [{ name: 'Ava', born: '2019-02-03', knows: { arrangement: 'INFORMAL', relationship: 'GRANDPARENT' } }],
    });
    await follow(page, /Change Arrangement/i);
    await choose(page, 'answer', 'KINSHIP_FOSTERING');
    expect(new URL(page.url()).pathname).toBe('/answers');
    await press(page, 'See your answer');
    expect(await page.locator('.kith-group--entitled').innerText()).toContain('Allowance for looking after the child');
  });

  test('a return file brings every answer back in another browser', async () => {
    await walk(page, checker.url, {
      who: 'CARER',
      council: 'Leeds',
      children: [
        { name: 'Ava', born: '2019-02-03', knows: { arrangement: 'KINSHIP_FOSTERING', relationship: 'GRANDPARENT' } },
      ],
    });
    const before = await page.locator('main dl').allInnerTexts();
    await follow(page, 'Save and come back later');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download my return file' }).click(),
    ]);
    const elsewhere = await browser.open();
    await elsewhere.goto(`${checker.url}/return`);
    await elsewhere.locator('input[type=file]').setInputFiles(await download.path());
    await press(elsewhere, 'Go on');
    await elsewhere.goto(`${checker.url}/answers`);
    expect(await elsewhere.locator('main dl').allInnerTexts()).toEqual(before);
  });

  test('“Exit this page” leaves at once and forgets everything', async () => {
    await walk(page, checker.url, { who: 'CARER', children: [{ name: 'Ava', knows: {} }] });
    await Promise.all([page.waitForRequest(WEATHER), page.getByRole('button', { name: 'Exit this page' }).click()]);
    await page.goto(`${checker.url}/answers`);
    expect(new URL(page.url()).pathname).toBe('/who');
    expect((await page.context().cookies(checker.url)).filter(({ name }) => /^kith-\d$/.test(name))).toEqual([]);
  });

  test('pressing Shift three times does the same', async () => {
    await page.goto(`${checker.url}/who`);
    const left = page.waitForRequest(WEATHER);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    expect((await left).url()).toBe(WEATHER);
  });

  test('a letter is filled in for one time only, and comes as PDF', async () => {
    await walk(page, checker.url, {
      who: 'CARER',
      council: 'Leeds',
      children: [{ name: 'Ava', born: '2019-02-03', knows: LOOKED_AFTER_BEFORE }],
    });
    await page.goto(`${checker.url}/results/letters`);
    await follow(page, 'Ask for an assessment');
    await page.getByLabel('Your name').fill('Grace Okafor');
    await press(page, 'Put it into the letter');
    const letter = await page.locator('#letter').innerText();
    for (const said of ['Grace Okafor', 'Leeds', 'Ava, born 3 February 2019', 'regulation 11(1)'])
      expect(letter).toContain(said);
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as PDF' }).click(),
    ]);
    expect(paper.suggestedFilename()).toBe('kith-assessment.pdf');
    await page.goto(`${checker.url}/results/letters/assessment`);
    expect(await page.locator('#letter').innerText()).toContain('[your name]');
  });
});
