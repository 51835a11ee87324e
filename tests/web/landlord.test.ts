import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { settingsFrom, startChecker, type RunningChecker } from '@kith/checker';
import type { Page } from 'playwright-core';

import { TODAY } from '../support/house.ts';
import { browserForTests, describeInBrowser } from './support/browser.ts';
import { CODE, landlordsGateway, type LandlordsGateway } from './support/landlords-gateway.ts';
import { grade } from './support/reading-age.ts';

let gateway: LandlordsGateway;
let checker: RunningChecker;
beforeAll(async () => {
  gateway = await landlordsGateway();
});
afterAll(() => gateway.stop());
// Each test has an address of its own, as far as the limits go.
beforeEach(async () => {
  await checker?.stop();
  const environment = { CHECKER_PORT: '0', CHECKER_KEYS: Buffer.alloc(32, 1).toString('base64') };
  checker = await startChecker(settingsFrom({ ...environment, KITH_GATEWAY_URL: gateway.url }), () => TODAY);
  Object.assign(gateway, { shows: {}, refuses: [], madeForElse: false, away: false });
  gateway.claims.length = 0;
});
afterAll(() => checker.stop());

const CLAIM = {
  kind: 'RENT',
  'dueOn-day': '1',
  'dueOn-month': '11',
  'dueOn-year': '2026',
  due: '£800',
  received: '150.50',
  statement: 'No rent came. I wrote to her twice.',
  evidence: 'Rent statement of 4 November\r\n\r\nTenancy agreement',
  asked: 'yes',
  payName: 'J Lettings',
  sortCode: '12-34-56',
  accountNumber: '12345678',
};

interface Seen {
  readonly status: number;
  readonly to: string | null;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser without scripts, in a few lines: it keeps cookies and sends forms. */
function visitor() {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, ...(init.headers as Record<string, string>) };
    const answer = await fetch(`${checker.url}${path}`, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (value === '') cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    return {
      status: answer.status,
      to: answer.headers.get('location'),
      headers: answer.headers,
      text: await answer.text(),
    };
  };
  const send = async (path: string, fields: Record<string, string>, from = path) => {
    const { text } = await ask(from);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];
    const key = hidden('key');
    const form = new URLSearchParams({ _csrf: hidden('_csrf') ?? '', ...(key && { key }), ...fields });
    return ask(path, { method: 'POST', body: form });
  };
  const enter = (code = CODE) => send('/landlord', { code });
  return { ask, send, enter, cookies };
}

/** A landlord whose code is known to the browser. */
async function entered() {
  const landlord = visitor();
  expect((await landlord.enter()).to).toBe('/landlord/guarantee');
  return landlord;
}

describe('a landlord with a code', () => {
  test('sees what the letter covers, how long there is to claim, and what came of earlier claims', async () => {
    const { ask } = await entered();
    const { status, text } = await ask('/landlord/guarantee');
    expect(status).toBe(200);
    for (const words of ['RG-7K2M-93QX', 'SO15 2XY', '£800 every month', '14 days', '60 days', '30 July 2027']) {
      expect(text).toContain(words);
    }
    for (const words of ['RC-1111-AAAA', '£600', '1 October 2026', 'The tenant had paid £200 of it.']) {
      expect(text).toContain(words);
    }
  });

  test('claims, and is given the reference', async () => {
    const landlord = await entered();
    const sent = await landlord.send('/landlord/claim', CLAIM);
    expect([sent.status, sent.to]).toEqual([303, '/landlord/claimed']);
    expect(gateway.claims).toEqual([
      {
        token: CODE,
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
        lines: [{ kind: 'RENT', dueOn: '2026-11-01', duePence: 80_000, receivedPence: 15_050 }],
        statement: CLAIM.statement,
        evidence: ['Rent statement of 4 November', 'Tenancy agreement'],
        askedTheTenant: true,
        payTo: { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '12345678' },
      },
    ]);
    expect((await landlord.ask('/landlord/claimed')).text).toContain('RC-2222-BBBB');
  });

  test('sends the same key when the same form is sent again, so that it counts once', async () => {
    const landlord = await entered();
    const { text } = await landlord.ask('/landlord/claim');
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)![1]!;
    const body = new URLSearchParams({ ...CLAIM, _csrf: hidden('_csrf'), key: hidden('key') });
    for (const _ of ['first', 'second']) await landlord.ask('/landlord/claim', { method: 'POST', body });
    expect(gateway.claims.map(({ idempotencyKey }) => idempotencyKey)).toEqual([hidden('key'), hidden('key')]);
  });

  test('claims for damage where the letter covers it, and is not asked where it does not', async () => {
    const landlord = await entered();
    await landlord.send('/landlord/claim', { ...CLAIM, kind: 'DAMAGE', due: '500', received: '' });
    expect(gateway.claims).toMatchObject([{ lines: [{ kind: 'DAMAGE', duePence: 50_000, receivedPence: 0 }] }]);
    gateway.shows = { damageCapPence: 0 };
    const { text } = await landlord.ask('/landlord/claim');
    expect(text).not.toContain('type="radio"');
    await landlord.send('/landlord/claim', { ...CLAIM, kind: 'DAMAGE' });
    expect(gateway.claims[1]).toMatchObject({ lines: [{ kind: 'RENT' }] });
  });

  test('accepts the letter, after which it is live', async () => {
    gateway.shows = { state: 'ISSUED' };
    const landlord = await entered();
    expect((await landlord.ask('/landlord/guarantee')).text).toContain('I accept the letter');
    expect((await landlord.send('/landlord/accept', {}, '/landlord/guarantee')).to).toBe('/landlord/guarantee');
    expect((await landlord.ask('/landlord/guarantee')).text).toContain('It is live');
  });

  test('is told why the letter cannot be accepted yet', async () => {
    gateway.shows = { state: 'ISSUED' };
    gateway.refuses = [{ code: 'NOT_SIGNED', path: [], message: 'The council has not signed it yet.' }];
    const landlord = await entered();
    const { status, text } = await landlord.send('/landlord/accept', {}, '/landlord/guarantee');
    expect(status).toBe(422);
    expect(text).toContain('<a href="#accept">The council has not signed it yet.</a>');
  });

  test('is told where the code is for something else', async () => {
    gateway.madeForElse = true;
    const landlord = await entered();
    const { status, text } = await landlord.send('/landlord/claim', CLAIM);
    expect(status).toBe(422);
    expect(text).toContain('<a href="#send">Your code is not for this. Ask the council for another one.</a>');
  });

  test('can finish, after which the browser knows the code no more', async () => {
    const landlord = await entered();
    expect((await landlord.send('/landlord/leave', {}, '/landlord/guarantee')).to).toBe('/landlord');
    expect(landlord.cookies.has('kith-landlord')).toBe(false);
    expect((await landlord.ask('/landlord/guarantee')).to).toBe('/landlord');
  });

  test.each([
    ['over', { state: 'CLOSED' }],
    ['not accepted yet', { state: 'ISSUED' }],
    ['past its last day for claims', { state: 'ENDED', claimUntil: '2020-01-01' }],
  ])('is offered no claim under a guarantee that is %s', async (_, shows) => {
    gateway.shows = shows;
    const { ask } = await entered();
    const { text } = await ask('/landlord/guarantee');
    expect(text).not.toContain('href="/landlord/claim"');
    expect((await ask('/landlord/claim')).to).toBe('/landlord/guarantee');
  });
});

describe('what is wrong', () => {
  const FIELDS = ['kind', 'dueOn-day', 'due', 'statement', 'evidence', 'asked', 'payName', 'sortCode', 'accountNumber'];

  test('with an empty form is said for each field, beside it and above it', async () => {
    const landlord = await entered();
    const { status, text } = await landlord.send('/landlord/claim', {});
    expect(status).toBe(422);
    for (const field of FIELDS) expect(text).toContain(`href="#${field}"`);
    // One for each, and none twice.
    expect(text.match(/class="govuk-error-message"/g)).toHaveLength(FIELDS.length);
    expect(gateway.claims).toEqual([]);
  });

  test.each([
    [{ 'dueOn-year': '2019' }, 'The letter covers rent from 1 June 2026 to 31 May 2027'],
    [{ 'dueOn-day': '31' }, 'There is no such day'],
    [{ due: '800.01' }, 'own share: £800 each time'],
    [{ due: 'much' }, 'in pounds, like 125 or 125.50'],
    [{ received: '800' }, 'Nothing is left to pay'],
    [{ sortCode: '12-34' }, 'Write the sort code: 6 digits'],
    [{ asked: '' }, 'Ask the tenant for the rent first'],
    [{ kind: 'DAMAGE', due: '501' }, 'covers damage up to £500'],
    [{ statement: 'x'.repeat(4001) }, 'Use 4,000 letters or fewer'],
  ])('%j is said in plain words, and what was typed is still there', async (wrong, says) => {
    const landlord = await entered();
    const { status, text } = await landlord.send('/landlord/claim', { ...CLAIM, ...wrong });
    expect(status).toBe(422);
    expect(text.replaceAll('&#39;', '’')).toContain(says);
    expect(text).toContain('value="J Lettings"');
    expect(gateway.claims).toEqual([]);
  });

  test('by the council’s own check is said beside its field, with days in words', async () => {
    gateway.refuses = [
      { code: 'NOT_DUE', path: ['lines', '0', 'dueOn'], message: 'This is not due before 2026-01-31.' },
      { code: 'BAD_ACCOUNT', path: ['payTo', 'accountNumber'], message: 'This is no account number.' },
    ];
    const landlord = await entered();
    const { status, text } = await landlord.send('/landlord/claim', CLAIM);
    expect(status).toBe(422);
    expect(text).toContain('<a href="#dueOn-day">This is not due before 31 January 2026.</a>');
    expect(text).toContain('<a href="#accountNumber">This is no account number.</a>');
  });

  test('behind the page loses nothing that was typed, and says that it counts once', async () => {
    const landlord = await entered();
    const { text } = await landlord.ask('/landlord/claim');
    expect(text).toContain('Send the claim');
    gateway.away = true;
    const away = await landlord.ask('/landlord/guarantee');
    expect([away.status, away.text.includes('Please try again in a few minutes')]).toEqual([503, true]);
  });

  test('with a code that is not known, or none, tells nobody whether another exists', async () => {
    for (const [code, says] of [
      ['', 'Type the code from the council’s email'],
      ['ZZZZ', 'We do not know this code'],
    ] as const) {
      const { status, text } = await visitor().enter(code);
      expect([code, status]).toEqual([code, 422]);
      expect(text).toContain(says);
      expect(text).not.toContain('RG-');
    }
  });
});

describe('the code', () => {
  test('stands in no address and no page, and is kept sealed, for our own pages, until the window is closed', async () => {
    const landlord = visitor();
    const answer = await landlord.enter();
    expect(answer.to).not.toContain(CODE);
    const cookie = answer.headers.getSetCookie().find((set) => set.startsWith('kith-landlord='))!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toMatch(/Max-Age|Expires/);
    for (const path of ['/landlord/guarantee', '/landlord/claim']) {
      const { text, headers } = await landlord.ask(path);
      expect(text + cookie).not.toContain(CODE);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(text).not.toContain('<script');
    }
  });

  test('is forgotten on the next day, and where the cookie was altered', async () => {
    const landlord = await entered();
    const kept = landlord.cookies.get('kith-landlord')!;
    landlord.cookies.set('kith-landlord', `${kept.slice(0, -4)}AAAA`);
    expect((await landlord.ask('/landlord/guarantee')).to).toBe('/landlord');
    const keys = { CHECKER_PORT: '0', CHECKER_KEYS: Buffer.alloc(32, 1).toString('base64') };
    const tomorrow = await startChecker(settingsFrom({ ...keys, KITH_GATEWAY_URL: gateway.url }), () => '2999-01-01');
    const { headers } = await fetch(`${tomorrow.url}/landlord/guarantee`, {
      redirect: 'manual',
      headers: { cookie: `kith-landlord=${kept}` },
    });
    await tomorrow.stop();
    expect(headers.get('location')).toBe('/landlord');
  });

  test('can be tried twenty times in ten minutes from one address, and no more', async () => {
    const { text } = await visitor().ask('/landlord');
    expect(text).toContain('_csrf');
    const landlord = visitor();
    const answers: number[] = [];
    for (let tries = 0; tries < 22; tries += 1) answers.push((await landlord.enter('ZZZZ')).status);
    expect(answers.filter((status) => status === 429)).toHaveLength(2);
  });

  test('is taken from our own form only', async () => {
    const forged = await visitor().ask('/landlord', { method: 'POST', body: new URLSearchParams({ code: CODE }) });
    expect(forged.status).toBe(403);
    const landlord = await entered();
    const body = new URLSearchParams({ ...CLAIM, _csrf: 'forged' });
    expect((await landlord.ask('/landlord/claim', { method: 'POST', body })).status).toBe(403);
    expect(gateway.claims).toEqual([]);
  });
});

describe('the words for landlords', () => {
  test('can be read by somebody who left school early', async () => {
    const landlord = await entered();
    const claim = await landlord.send('/landlord/claim', CLAIM);
    const pages = [
      await visitor().ask('/landlord'),
      await landlord.ask('/landlord/guarantee'),
      await landlord.ask('/landlord/claim'),
      await landlord.ask(claim.to!),
    ];
    for (const { text } of pages) {
      const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(text)![1]!;
      const words = main.replaceAll(/<\/(p|li|h1|h2|h3|label|legend|dt|dd)>/g, '.\n').replaceAll(/<[^>]+>/g, ' ');
      expect(grade(words)).toBeLessThanOrEqual(9);
    }
  });
});

describeInBrowser('the page for landlords, in a browser,', () => {
  const browser = browserForTests();
  const open = async (page: Page, path: string) => page.goto(`${checker.url}${path}`);
  const begin = async (page: Page) => {
    await open(page, '/landlord');
    await page.getByLabel('Code').fill(CODE);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Guarantee RG-7K2M-93QX' }).waitFor();
  };

  test('works without JavaScript on the width of a phone, and nothing runs over its edge', async () => {
    const page = await browser.open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await begin(page);
    await page.getByRole('button', { name: 'Make a claim' }).click();
    await page.getByLabel('Rent that was not paid').check();
    for (const [label, value] of [
      ['Day', '1'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(value);
    }
    await page.getByLabel('How much was due?').fill('800');
    await page.getByLabel('What happened?').fill('No rent came.');
    await page.getByLabel('Which papers show it?').fill('Rent statement');
    await page.getByLabel('I have asked the tenant for this first').check();
    await page.getByLabel('Name of the bank account').fill('J Lettings');
    await page.getByLabel('Sort code').fill('123456');
    await page.getByLabel('Account number').fill('12345678');
    await page.getByRole('button', { name: 'Send the claim' }).click();
    expect(await page.locator('h1').innerText()).toBe('We have your claim');
    expect(await page.locator('main').innerText()).toContain('RC-2222-BBBB');
    expect(gateway.claims).toHaveLength(1);
  }, 120_000);

  test('stands in the way of nobody, in any of its states, and fits a phone', async () => {
    const page = await browser.open({ bypassCSP: true, viewport: { width: 320, height: 640 } });
    const found: unknown[] = [];
    const look = async (state: string) => {
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      found.push([state, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), over > 0]);
    };
    await open(page, '/landlord');
    await look('start');
    await page.getByRole('button', { name: 'Continue' }).click();
    await look('start again');
    await begin(page);
    await look('guarantee');
    await open(page, '/landlord/claim');
    await look('claim');
    await page.getByRole('button', { name: 'Send the claim' }).click();
    await look('claim again');
    expect(found).toEqual(
      ['start', 'start again', 'guarantee', 'claim', 'claim again'].map((state) => [state, [], false]),
    );
  }, 120_000);

  test('is filled in with the keyboard alone', async () => {
    const page = await browser.open({ javaScriptEnabled: false });
    await open(page, '/landlord');
    const tabTo = async (name: string) => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) > 0 && (await focused.getAttribute('id')) === name) return;
      }
      throw new Error(`The keyboard never comes to ${name}`);
    };
    await tabTo('code');
    await page.keyboard.type(CODE);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Make a claim' }).focus();
    await page.keyboard.press('Enter');
    await tabTo('kind');
    await page.keyboard.press('Space');
    for (const [field, value] of Object.entries(CLAIM).slice(1)) {
      await tabTo(field);
      if (field === 'asked') await page.keyboard.press('Space');
      else await page.keyboard.type(value.replaceAll('\r\n', ' '));
    }
    await tabTo('send');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'We have your claim' }).waitFor();
    expect(gateway.claims).toHaveLength(1);
  }, 120_000);
});
