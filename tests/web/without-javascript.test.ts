import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { browserForTests, describeInBrowser } from './support/browser.ts';
import { checkerForTests } from './support/checker.ts';
import { choose, press, walk } from './support/person.ts';

/** Journeys are long, and machines that run tests are busy. */
jest.setTimeout(180_000);

const STORY = {
  who: 'CARER',
  council: 'Cambridgeshire',
  children: [
    { name: 'Ava', born: '2019-02-03', knows: { arrangement: 'KINSHIP_FOSTERING', relationship: 'GRANDPARENT' } },
  ],
} as const;

describeInBrowser('whoever cannot use a mouse, or JavaScript, or a large screen', () => {
  const checker = checkerForTests();
  const browser = browserForTests();

  test('comes to an answer without JavaScript', async () => {
    const page = await browser.open({ javaScriptEnabled: false });
    await walk(page, checker.url, STORY);
    await press(page, 'See your answer');
    expect(await page.locator('.kith-group--entitled').innerText()).toContain('Allowance for looking after the child');
    await page.goto(`${checker.url}/results/letters/assessment`);
    expect(await page.locator('#letter').innerText()).toContain('Cambridgeshire');
  });

  test('finds the county by the name of a district, in the list that needs no JavaScript', async () => {
    const page = await browser.open({ javaScriptEnabled: false });
    await page.goto(checker.url);
    await press(page, 'Start now');
    await choose(page, 'who', 'CARER');
    await page.locator('select').selectOption({ label: 'Fenland (in Cambridgeshire)' });
    await press(page, 'Continue');
    await page.goto(`${checker.url}/questions/council`);
    expect(await page.locator('select option:checked').innerText()).toBe('Cambridgeshire');
  });

  test('comes to an answer with the keyboard alone', async () => {
    const page = await browser.open();
    await page.goto(checker.url);
    await pressOn(page, /start now/i);
    await tabTo(page, 'input[name=who]');
    await page.keyboard.press('Space');
    await pressOn(page, /continue/i);
    await tabTo(page, 'input[role=combobox]');
    await page.keyboard.type('fenland');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pressOn(page, /continue/i);
    await tabTo(page, '#name');
    await page.keyboard.type('Ava');
    await pressOn(page, /i do not know/i);
    await tabTo(page, 'input[name=another]');
    await page.keyboard.press('ArrowDown');
    await pressOn(page, /continue/i);
    await tabTo(page, 'input[name=answer]');
    await page.keyboard.press('Space');
    await pressOn(page, /continue/i);
    await pressOn(page, /see the answer so far/i);
    expect(new URL(page.url()).pathname).toBe('/results');
    await tabTo(page, 'summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 640 }, 'en'],
    ['at 400% zoom', { width: 1280 / 4, height: 1024 / 4 }, 'en'],
    ['320 pixels wide from right to left', { width: 320, height: 640 }, 'ar'],
  ])('reads every kind of page %s without scrolling sideways', async (_, viewport, language) => {
    const page = await browser.open({ viewport });
    await walk(page, checker.url, STORY);
    await page.goto(`${checker.url}/language/${language}`);
    for (const path of [
      '/',
      '/who',
      '/children',
      '/children/1/questions/order-made-on',
      '/answers',
      '/results',
      '/results/compare',
      '/results/review',
      '/results/letters/complaint',
      '/results/phone',
      '/results/summary',
      '/results/easy-read',
      '/save',
      '/return',
      '/councils',
      '/councils/mine',
      '/accessibility',
      '/privacy',
    ]) {
      await page.goto(checker.url + path);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, wider }).toEqual({ path, wider: 0 });
    }
  });

  test('reads the first question across the whole of a phone, below the way out', async () => {
    const page = await browser.open({ viewport: { width: 390, height: 844 } });
    await page.goto(`${checker.url}/who`);
    const fieldset = await page.locator('fieldset').boundingBox();
    const exit = await page.locator('.kith-exit').boundingBox();
    expect(fieldset!.width).toBe(exit!.width);
    expect(fieldset!.y).toBeGreaterThanOrEqual(exit!.y + exit!.height);
  });

  test('sees where they are in forced colours', async () => {
    const page = await browser.open({ forcedColors: 'active' });
    await walk(page, checker.url, STORY);
    await page.goto(`${checker.url}/results`);
    const bar = await page
      .locator('.kith-timeline__picture .bar--entitled')
      .first()
      .evaluate((bar) => {
        const { fill, stroke } = getComputedStyle(bar);
        return { fill, stroke };
      });
    expect(bar.fill).not.toBe(bar.stroke);
    await page.goto(`${checker.url}/who`);
    await page.locator('input[name=who]').first().focus();
    const ring = await page
      .locator('.govuk-radios__label')
      .first()
      .evaluate((label) => getComputedStyle(label, '::before').outlineStyle);
    expect(ring).toBe('solid');
  });
});

const LONGEST_TAB_WALK = 120;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < LONGEST_TAB_WALK; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came to ${selector} on ${page.url()}`);
}

/** Tabs to the button or link of that name and presses Enter. */
async function pressOn(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < LONGEST_TAB_WALK; press += 1) {
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      return active?.matches('a, button') ? (active.textContent ?? '') : '';
    });
    if (name.test(at)) {
      await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
      await page.waitForLoadState();
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came to ${name} on ${page.url()}`);
}
