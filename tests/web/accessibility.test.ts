import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { TODAY } from '../support/house.ts';
import { browserForTests, describeInBrowser } from './support/browser.ts';
import { checkerForTests } from './support/checker.ts';
import { faultsOn, withAxe } from './support/faults.ts';
import { answerPages, statesOf, type State } from './support/states.ts';

jest.setTimeout(600_000);

const PEOPLE = 18;
/** Of so many people one looks at every page of the answer, which are long: a care leaver and two carers. */
const ONE_OF = 6;
const LOOKS_AT_ANSWER = 4;
const MOST_QUESTIONS = 22;
const FEWEST_STATES = 300;

/** Pages that ask nothing of the person's answers. */
const OPEN_PAGES = [
  '/',
  '/who',
  '/who/helping',
  '/children',
  '/children/new',
  '/children/1',
  '/children/1/remove',
  '/lists/finances-incomes',
  '/lists/finances-incomes/add',
  '/save',
  '/return',
  '/start-again',
  '/councils',
  '/councils?name=fen',
  '/councils/E06000035',
  '/councils/E10000003',
  '/accessibility',
  '/privacy',
  '/nowhere',
  '/results/letters/assessment',
  '/results/letters/complaint',
  '/results/email',
  '/results/email/sent',
];

/** Pages that only a care leaver has. */
const CARE_LEAVERS_PAGES = [
  '/council-category',
  '/lists/care-periods',
  '/lists/care-periods/add',
  '/lists/other-stays',
];

describeInBrowser('every page, in every state that the rules lead to', () => {
  // Nothing is sent: the mail server is there so that its pages are.
  const checker = checkerForTests({
    CHECKER_SMTP_URL: 'smtp://127.0.0.1:9',
    CHECKER_MAIL_FROM: 'checker@council.example',
  });
  const browser = browserForTests();
  let states: readonly State[];

  beforeAll(async () => {
    const walks: State[] = [];
    for (let seed = 0; seed < PEOPLE; seed += 1) {
      const walked = await statesOf(seed, checker.asking, TODAY, MOST_QUESTIONS);
      walks.push(...walked, ...(seed % ONE_OF === LOOKS_AT_ANSWER ? answerPages(walked.at(-1)!) : []));
    }
    const { journey } = walks.at(-1)!;
    const careLeaver = walks.findLast((state) => state.journey.who?.endsWith('CARE_LEAVER'))!.journey;
    states = [
      ...walks,
      ...OPEN_PAGES.map((path) => ({ path, journey })),
      ...CARE_LEAVERS_PAGES.map((path) => ({ path, journey: careLeaver })),
    ];
  }, 300_000);

  const visitor = async (options = {}): Promise<Page> => withAxe(await browser.open(options));

  async function open(page: Page, { path, journey }: State): Promise<void> {
    await page.context().clearCookies();
    await page.context().addCookies(checker.cookiesOf(journey));
    await page.goto(checker.url + path, { waitUntil: 'load' });
  }

  test('has no fault that axe can find', async () => {
    expect(states.length).toBeGreaterThanOrEqual(FEWEST_STATES);
    // Two windows, since one would wait for the other half of the machine.
    const waiting = [...states];
    const faults: object[] = [];
    await Promise.all(
      [await visitor(), await visitor()].map(async (page) => {
        for (let state = waiting.pop(); state; state = waiting.pop()) {
          await open(page, state);
          faults.push(...(await faultsOn(page)));
        }
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has none when something was left out, and says so in the title', async () => {
    const page = await visitor();
    const forms = new Map(
      states
        .filter(({ path }) => /questions|\/who|\/children|\/lists\/[^/]+$/.test(path))
        .map((state) => [state.path.replace(/\d+/, ''), state]),
    );
    const faults: object[] = [];
    for (const state of forms.values()) {
      await open(page, state);
      const told = await page.locator('input:checked').count();
      if (told > 0 || (await page.locator('form[method=post]').count()) === 0 || state.path.includes('remove'))
        continue;
      await Promise.all([
        page.waitForEvent('load'),
        page.evaluate(() => [...document.querySelectorAll<HTMLFormElement>('form[method=post]')].at(-1)!.submit()),
      ]);
      if (!(await page.title()).startsWith('Error: ')) continue;
      expect(await page.locator('.govuk-error-summary a').count()).toBeGreaterThan(0);
      faults.push(...(await faultsOn(page)));
    }
    expect(faults).toEqual([]);
  });

  test('has none from right to left, in forced colours or in a narrow window', async () => {
    const faults: object[] = [];
    const some = states.filter((_, index) => index % 40 === 0);
    for (const [options, language] of [
      [{}, 'ar'],
      [{}, 'uk'],
      [{ forcedColors: 'active' as const }, 'en'],
      [{ viewport: { width: 320, height: 640 } }, 'en'],
    ] as const) {
      const page = await visitor(options);
      for (const state of some) {
        await open(page, state);
        await page.goto(`${checker.url}/language/${language}?back=${state.path}`);
        faults.push(...(await faultsOn(page)));
      }
    }
    expect(faults).toEqual([]);
  });
});
