import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { startDevelopmentIssuer, type DevelopmentIssuer } from '../../gateway/issuer/index.ts';
import { signInAddress } from '../../gateway/issuer/testing.ts';
import { browserForTests, describeInBrowser } from './support/browser.ts';
import { faultsOn, withAxe } from './support/faults.ts';

jest.setTimeout(120_000);

describeInBrowser('the page on which a developer signs in as somebody made up', () => {
  let issuer: DevelopmentIssuer;
  beforeAll(async () => {
    issuer = await startDevelopmentIssuer({ port: 0, recordIdOf: () => undefined, environment: {} });
  });
  afterAll(() => issuer.stop());
  const browser = browserForTests();

  const open = (page: Page) => page.goto(signInAddress(issuer.url).href);
  const choosesNobody = async (page: Page) => {
    await open(page);
    await Promise.all([page.waitForEvent('load'), page.locator('button').click()]);
  };
  const cannotGoOn = (page: Page) => page.goto(`${issuer.url}/interaction/nobody`);

  test.each([
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['on another phone', { viewport: { width: 375, height: 667 } }],
    ['on a desk', { viewport: { width: 1280, height: 800 } }],
    ['in forced colours', { forcedColors: 'active' as const }],
  ])('has no fault that axe can find, and fits, %s', async (_, options) => {
    const page = await withAxe(await browser.open(options));
    for (const come of [open, choosesNobody, cannotGoOn]) {
      await come(page);
      expect(await faultsOn(page)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
    }
  });

  test('has a button for everybody that a finger meets, however long the name', async () => {
    const page = await browser.open({ viewport: { width: 320, height: 640 } });
    await open(page);
    const sizes = await page
      .locator('label')
      .evaluateAll((labels) =>
        labels.map((label) => [
          label.getBoundingClientRect().height >= 44,
          label.querySelector('input')!.getBoundingClientRect().width,
        ]),
      );
    expect(new Set(sizes.map(String))).toEqual(new Set(['true,24']));
  });

  test('is used with the keyboard alone and without JavaScript, and says first what was left out', async () => {
    const page = await browser.open({ javaScriptEnabled: false });
    await open(page);
    await Promise.all([page.waitForEvent('load'), tabTo(page, 'button').then(() => page.keyboard.press('Enter'))]);
    expect(await page.title()).toMatch(/^Error: Who do you want to be\?/);
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('input:focus').waitFor();
    await page.keyboard.press('Space');
    expect(await page.locator('input:checked').getAttribute('value')).toBe('medway-adviser');
    await tabTo(page, 'button');
    // Nobody listens there: the browser goes, and that is all.
    const back = page.waitForRequest((request) => request.url().startsWith('http://127.0.0.1/signed-in?code='));
    await page.keyboard.press('Enter');
    expect((await back).method()).toBe('GET');
  });

  test('shows where the keyboard is', async () => {
    const page = await browser.open();
    await open(page);
    for (const wanted of ['input', 'button']) {
      await tabTo(page, wanted);
      const outline = await page.locator(':focus').evaluate((focused) => getComputedStyle(focused).outlineStyle);
      expect({ wanted, outline }).toEqual({ wanted, outline: 'solid' });
    }
  });

  test('asks nobody but itself for anything, and does not pass for a page of the government', async () => {
    const page = await browser.open();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const come of [open, choosesNobody, cannotGoOn]) {
      await come(page);
      expect(await page.content()).not.toMatch(/gov\.uk|crown/i);
    }
    expect([...asked]).toEqual([issuer.url]);
  });
});

const LONGEST_TAB_WALK = 10;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < LONGEST_TAB_WALK; press += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came to ${selector}`);
}
