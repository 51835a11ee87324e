import { existsSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a real browser is: `KITH_CHROMIUM`, or where Debian and others put it. */
export const browserPath = (): string | undefined =>
  [process.env['KITH_CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path));

/** Starts it, without a window and without calling home. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: FLAGS });
}
