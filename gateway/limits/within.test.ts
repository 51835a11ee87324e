import { describe, expect, test } from '@jest/globals';

import { within } from './within.ts';

const tooLong = () => new Error('too long');

describe('work within a time', () => {
  test('gives its result, at once where it is there already', async () => {
    expect(await within(1_000, Promise.resolve(3), tooLong)).toBe(3);
    expect(await within(1_000, 4, tooLong)).toBe(4);
  });

  test('that never ends is given up', async () => {
    await expect(within(1, new Promise(() => {}), tooLong)).rejects.toThrow('too long');
  });

  test('keeps its own failure', async () => {
    await expect(within(1_000, Promise.reject(new Error('its own')), tooLong)).rejects.toThrow('its own');
  });
});
