import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { settingsFrom, startChecker, type RunningChecker } from '@kith/checker';

import { TODAY } from '../support/house.ts';
import { browserForTests, describeInBrowser } from './support/browser.ts';

/** Stands in for the gateway: whatever is asked of a letter, the code says what is answered. */
let gateway: Server;
let checker: RunningChecker;
const asked: unknown[] = [];

beforeAll(async () => {
  gateway = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      const { variables } = JSON.parse(body) as { variables: { reference: string; code: string } };
      asked.push(variables);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { rentGuaranteeVerification: { status: variables.code } } }));
    });
  });
  await new Promise<void>((resolve) => void gateway.listen(0, '127.0.0.1', resolve));
  const gatewayUrl = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const environment = { CHECKER_PORT: '0', CHECKER_KEYS: Buffer.alloc(32, 1).toString('base64') };
  checker = await startChecker(settingsFrom({ ...environment, KITH_GATEWAY_URL: gatewayUrl }), () => TODAY);
});
afterAll(async () => {
  await checker.stop();
  await new Promise((resolve) => gateway.close(resolve));
});

const opened = async (reference: string, code: string) => {
  const response = await fetch(`${checker.url}/verify?${new URLSearchParams({ reference, code })}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the page on which a letter is checked', () => {
  test.each([
    ['LIVE', 'This letter is genuine and live'],
    ['WAITING', 'This letter is genuine, but not live yet'],
    ['REPLACED', 'This letter is genuine, but there is a newer one'],
    ['ENDED', 'This letter is genuine, but no longer live'],
    ['NOT_KNOWN', 'We do not know this letter'],
  ])('says what a letter is: %s', async (standing, title) => {
    const { status, text } = await opened('RG-7K2M-93QX', standing);
    expect(status).toBe(200);
    expect(text).toContain(`<h1 class="govuk-heading-l">${title}</h1>`);
    expect(text).not.toContain(standing === 'NOT_KNOWN' ? 'RC-' : 'We do not know this letter');
  });

  test('blames nobody who has typed nothing yet', async () => {
    const { status, text } = await opened('', '');
    expect(status).toBe(200);
    expect(text).not.toContain('govuk-error');
    expect(text).not.toContain('--error');
  });

  test('asks for what is missing, in words, and asks the gateway nothing', async () => {
    const before = asked.length;
    const { status, text } = await opened('RG-7K2M-93QX', '');
    expect(status).toBe(422);
    expect(text).toContain('Type the code: four times four letters and digits');
    // The field that is missing is marked, and no other.
    expect(text.match(/govuk-form-group--error/g)).toHaveLength(1);
    expect((await opened('x'.repeat(41), 'LIVE')).status).toBe(422);
    expect(asked).toHaveLength(before);
  });

  test('keeps robots out, loads no script and is kept nowhere', async () => {
    const { headers, text } = await opened('RG-7K2M-93QX', 'LIVE');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(text).not.toContain('<script');
    expect(await (await fetch(`${checker.url}/robots.txt`)).text()).toContain('Disallow: /');
  });

  test('prints what was typed as text, whatever it is', async () => {
    const { text } = await opened('<b>RG</b>', 'LIVE');
    expect(text).toContain('&lt;b&gt;RG&lt;/b&gt;');
    expect(text).not.toContain('<b>RG');
  });

  test('is answered thirty times a minute to one address, and no more', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => opened('RG-7K2M-93QX', 'LIVE')));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  });
});

describeInBrowser('the page on which a letter is checked, in a browser,', () => {
  const browser = browserForTests();

  test('works without JavaScript, and nothing in it stands in the way of anybody', async () => {
    const fresh = await startChecker(
      settingsFrom({
        CHECKER_PORT: '0',
        CHECKER_KEYS: Buffer.alloc(32, 1).toString('base64'),
        KITH_GATEWAY_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
      }),
      () => TODAY,
    );
    try {
      const plain = await browser.open({ javaScriptEnabled: false });
      await plain.goto(`${fresh.url}/verify`);
      await plain.getByLabel('Reference').fill('RG-7K2M-93QX');
      await plain.getByLabel('Code').fill('LIVE');
      await plain.getByRole('button', { name: 'Check the letter' }).click();
      expect(await plain.locator('h1').innerText()).toBe('This letter is genuine and live');

      const page = await browser.open({ bypassCSP: true });
      for (const query of ['', '?reference=RG-7K2M-93QX&code=LIVE', '?reference=RG-7K2M-93QX&code=']) {
        await page.goto(`${fresh.url}/verify${query}`);
        await page.addScriptTag({ content: axe.source });
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    } finally {
      await fresh.stop();
    }
  }, 120_000);
});
