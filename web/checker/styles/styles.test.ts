import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { makeStyles, stylesheet } from './make.ts';

describe('the stylesheet', () => {
  const served = readFileSync(stylesheet, 'utf8');

  test('is what Sass makes of its source: npm run styles makes it again', () => {
    expect(served === makeStyles()).toBe(true);
  });

  test('has neither the crown nor the typeface that only GOV.UK may use', () => {
    expect(served).not.toMatch(/GDS Transport|crown|crest/i);
  });

  test('fetches nothing from elsewhere', () => {
    const addresses = [...served.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address!.replaceAll(/["']/g, ''));
    expect(addresses.filter((address) => !/^atkinson-\d+\.woff2$/.test(address))).toEqual([]);
  });
});
