import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';

import { Sealer } from './sealed.ts';

const key = randomBytes(32);
const answers = Buffer.from('what a carer told us');

describe('a sealed box', () => {
  test('gives back what was put in', () => {
    const sealer = new Sealer([key], 'journey');
    expect(sealer.open(sealer.seal(answers))).toEqual(answers);
  });

  test('does not show what is inside', () => {
    expect(new Sealer([key], 'journey').seal(answers).toString('latin1')).not.toContain('carer');
  });

  test('stays shut when a single byte of it was altered', () => {
    const sealer = new Sealer([key], 'journey');
    const box = sealer.seal(answers);
    for (const at of [0, 1, 14, 29, box.length - 1]) {
      const altered = Buffer.from(box);
      altered[at]! ^= 1;
      expect(sealer.open(altered)).toBeUndefined();
    }
  });

  test('made for one purpose does not open for another', () => {
    expect(new Sealer([key], 'return-file').open(new Sealer([key], 'journey').seal(answers))).toBeUndefined();
  });

  test('made with last year’s key still opens after the key was replaced', () => {
    const box = new Sealer([key], 'journey').seal(answers);
    expect(new Sealer([randomBytes(32), key], 'journey').open(box)).toEqual(answers);
    expect(new Sealer([randomBytes(32)], 'journey').open(box)).toBeUndefined();
  });

  test('too short to be ours is refused and throws nothing', () => {
    const sealer = new Sealer([key], 'journey');
    for (const length of [0, 1, 28]) expect(sealer.open(Buffer.alloc(length, 1))).toBeUndefined();
  });

  test('is never made with a key of the wrong length', () => {
    expect(() => new Sealer([Buffer.alloc(16)], 'journey')).toThrow(RangeError);
    expect(() => new Sealer([], 'journey')).toThrow(RangeError);
  });
});
