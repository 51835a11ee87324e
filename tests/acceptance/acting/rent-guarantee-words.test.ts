import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { grade } from '../../web/support/reading-age.ts';

const words = (name: string): string =>
  readFileSync(new URL(`../../../subgraphs/rent-guarantees/tests/letters/golden/${name}.txt`, import.meta.url), 'utf8')
    // What follows the letterhead and stands before the foot: the words themselves.
    .split('\n')
    .slice(5, -2)
    .join('\n');

/** The school year in which a text can be read: 4 is nine years old. */
const HIGHEST_FOR_LANDLORDS = 6;
const HIGHEST_FOR_TENANTS = 4;

describe('the one-page summaries of a guarantee', () => {
  test.each(['for-tenant', 'for-tenant-shared'])('%s can be read by a child of nine', (name) => {
    expect(grade(words(name))).toBeLessThanOrEqual(HIGHEST_FOR_TENANTS);
  });

  test.each(['for-landlord', 'for-landlord-shared'])('%s can be read by anybody who reads a newspaper', (name) => {
    expect(grade(words(name))).toBeLessThanOrEqual(HIGHEST_FOR_LANDLORDS);
  });
});
