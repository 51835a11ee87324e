import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { browserPath, launch } from './chromium.ts';

const { skip: leavesOut } = describe;
const runs = describe;
/**
 * Tests that need a real browser. Where there is none they are skipped and say why; where one is demanded
 * (`KITH_BROWSER=required`, as in `.ci/run`) they run and fail.
 */
export function describeInBrowser(title: string, tests: () => void): void {
  const found = browserPath() !== undefined || process.env['KITH_BROWSER'] === 'required';
  const why = found ? '' : ' (skipped: no Chromium here; apt-get install chromium, or set KITH_CHROMIUM)';
  (found ? runs : leavesOut)(`${title}${why}`, () => tests());
}

export interface BrowserForTests {
  /** A fresh window with cookies of its own, gone when the test is over. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** Starts one browser before the tests of a file and closes it after them. */
export function browserForTests(): BrowserForTests {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(async () => browser?.close());
  return {
    async open(options) {
      const context = await browser!.newContext({ locale: 'en-GB', ...options });
      context.setDefaultTimeout(30_000);
      return context.newPage();
    },
  };
}
