import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { browserForTests, describeInBrowser } from './support/browser.ts';
import { checkerForTests } from './support/checker.ts';
import { follow, press, walk } from './support/person.ts';

/** Journeys are long, and machines that run tests are busy. */
jest.setTimeout(180_000);

const GUARDIAN = {
  arrangement: 'SPECIAL_GUARDIANSHIP',
  'order-proceedings': 'PUBLIC_LAW',
  'order-made-on': '2024-05-01',
  'care-looked-after-before': 'YES',
};

describeInBrowser('in a real browser', () => {
  const checker = checkerForTests();
  const browser = browserForTests();
  let page: Page;
  let problems: string[];

  beforeEach(async () => {
    page = await browser.open();
    problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
  });

  const results = async () => {
    await press(page, 'See your answer');
    return page.locator('main').innerText();
  };

  /** The text of one group of answers; empty where nothing is in it. */
  const group = async (kind: string) => {
    const section = page.locator(`.kith-group--${kind}`);
    return (await section.count()) > 0 ? section.innerText() : '';
  };

  test('Jaz, before any order, sees her three children under each arrangement side by side', async () => {
    const knows = {
      arrangement: 'INFORMAL',
      relationship: 'GRANDPARENT',
      'arranged-by': 'COUNCIL',
      'lives-in': 'Medway',
    };
    await walk(page, checker.url, {
      who: 'THINKING',
      council: 'Medway',
      children: [
        { name: 'the eldest', born: '2011-06-01', knows },
        { name: 'the second', born: '2014-06-01', knows },
        { name: 'the youngest', born: '2021-06-01', knows },
      ],
    });
    await results();
    await follow(page, 'Compare before an order');
    expect(await page.locator('.kith-column').count()).toBe(12);
    const guardianship = page.getByRole('region', { name: 'Special guardianship order' }).first();
    expect(await guardianship.innerText()).toMatch(/£\d+ a week/);
    expect(problems).toEqual([]);
  });

  test('a grandmother without an order is told what the council can do, and what to ask for', async () => {
    await walk(page, checker.url, {
      who: 'CARER',
      council: 'Leeds',
      children: [
        {
          name: 'Ava',
          born: '2019-02-03',
          knows: { arrangement: 'INFORMAL', relationship: 'GRANDPARENT', 'arranged-by': 'FAMILY', 'lives-in': 'Leeds' },
        },
      ],
    });
    await results();
    expect(await group('councilDecides')).toContain('Allowance for looking after the child');
    expect(await page.locator('.kith-todo li').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('two brothers on different footings get an answer each, and one sum for the home', async () => {
    await walk(page, checker.url, {
      who: 'CARER',
      council: 'Bexley',
      children: [
        {
          name: 'Dev',
          born: '2012-01-10',
          knows: { ...GUARDIAN, relationship: 'AUNT_OR_UNCLE', 'lives-in': 'Bexley' },
        },
        {
          name: 'Kiran',
          born: '2018-09-30',
          knows: { arrangement: 'KINSHIP_FOSTERING', relationship: 'AUNT_OR_UNCLE', 'lives-in': 'Bexley' },
        },
      ],
    });
    await results();
    const entitled = await group('entitled');
    expect(entitled).toContain('Dev');
    expect(entitled).toContain('Kiran');
    expect(await page.locator('.kith-totals__entitled').innerText()).toMatch(/£\d/);
    await follow(page, 'Letters to send');
    await follow(page, 'Ask for an assessment – For Kiran');
    const letter = await page.locator('#letter').innerText();
    expect(letter).toContain('Kiran, born 30 September 2018');
    expect(letter).toContain('I am the foster carer');
    expect(problems).toEqual([]);
  });

  test('an aunt who knows little is asked on, answers “I do not know” and still learns something', async () => {
    const walked = await walk(page, checker.url, {
      who: 'CARER',
      children: [{ knows: { relationship: 'AUNT_OR_UNCLE' } }],
    });
    expect(walked.length).toBeGreaterThan(5);
    const answer = await results();
    expect(answer).toContain('We need to know more');
    expect(answer).toContain('Peer support and training');
    expect(problems).toEqual([]);
  });

  test('somebody who helps another is told on every page whom the answers are about', async () => {
    await walk(page, checker.url, {
      who: 'HELPING',
      helping: 'CARER',
      council: 'York',
      children: [
        {
          name: 'Sam',
          born: '2015-05-05',
          knows: {
            arrangement: 'LIVES_WITH_ORDER',
            relationship: 'FRIEND',
            'order-proceedings': 'PRIVATE_LAW',
            'order-made-on': '2023-03-03',
          },
        },
      ],
    });
    expect(await page.locator('.kith-notice').innerText()).toContain('Answer for that person');
    expect(await results()).toContain('The council decides');
  });

  test('a 17-year-old in foster care hears about staying put and a personal adviser before the birthday', async () => {
    await walk(page, checker.url, {
      who: 'CARE_LEAVER',
      council: 'Leeds',
      knows: {
        'date-of-birth': '2009-03-03',
        'ever-in-care': 'YES',
        'staying-on-carer-wants-you-to-stay': 'YES',
        'staying-on-you-want-to-stay': 'YES',
      },
      lists: {
        'care-periods': {
          items: [
            {
              from: '2018-05-01',
              'goes-on': 'YES',
              'legal-status': 'C2',
              placement: 'U6',
              'carer-was-foster-parent': 'YES',
            },
          ],
          all: 'YES',
        },
      },
    });
    await results();
    expect(await group('entitled')).toMatch(/personal adviser/i);
    expect(await page.locator('main').innerText()).toMatch(/staying put/i);
    expect(problems).toEqual([]);
  });

  test('Tom, who left care for his own flat, is told of the grant and of the council tax', async () => {
    await walk(page, checker.url, {
      who: 'CARE_LEAVER',
      council: 'Leeds',
      knows: {
        'date-of-birth': '2007-09-12',
        'housing-authority': 'Leeds',
        'ever-in-care': 'YES',
        'home-moving-to-own-home': 'YES',
        'home-pays-council-tax': 'YES',
      },
      lists: {
        'care-periods': {
          items: [
            {
              from: '2015-01-10',
              to: '2025-09-12',
              'goes-on': 'NO',
              'legal-status': 'C2',
              placement: 'K2',
              ended: 'E6',
            },
          ],
          all: 'YES',
        },
      },
    });
    const answer = await results();
    expect(answer).toMatch(/leaving care grant|setting up home/i);
    expect(answer).toMatch(/council tax/i);
    expect(problems).toEqual([]);
  });

  test('a young person who does not know the dates says what the council calls them, and that counts', async () => {
    const walked = await walk(page, checker.url, {
      who: 'CARE_LEAVER',
      council: 'Leeds',
      knows: { 'date-of-birth': '2006-02-02', 'ever-in-care': 'YES' },
      category: { category: 'FORMER_RELEVANT', source: 'LETTER', asOn: '2026-03-01' },
    });
    expect(walked).toContain('/council-category');
    expect(await page.locator('main').innerText()).toContain('A letter from the council');
    await results();
    expect(await group('entitled')).toMatch(/personal adviser/i);
    expect(problems).toEqual([]);
  });

  test('a 20-year-old whose landlord asks for a guarantor learns what the council may sign', async () => {
    await walk(page, checker.url, {
      who: 'CARE_LEAVER',
      council: 'Kent',
      knows: {
        'date-of-birth': '2006-02-02',
        'ever-in-care': 'YES',
        'home-landlord-asks-for-guarantor': 'YES',
        'home-rents-privately': 'YES',
      },
      lists: {
        'care-periods': {
          items: [
            {
              from: '2016-01-10',
              to: '2024-02-02',
              'goes-on': 'NO',
              'legal-status': 'C2',
              placement: 'U6',
              ended: 'E5',
            },
          ],
          all: 'YES',
        },
      },
    });
    expect(await results()).toMatch(/guarant/i);
    expect(problems).toEqual([]);
  });
});
