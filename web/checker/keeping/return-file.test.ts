import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';

import { emptyJourney, type Journey } from './journey.ts';
import { journeyInFile, MOST_FILE_BYTES, returnFileOf } from './return-file.ts';
import { Sealer } from './sealed.ts';

const sealer = new Sealer([randomBytes(32)], 'return-file');
const journey: Journey = { ...emptyJourney, who: 'THINKING', children: [{ ref: 'a', name: 'Zoë' }] };

describe('a return file', () => {
  test('brings back every answer', () => {
    expect(journeyInFile(Buffer.from(returnFileOf(journey, sealer)), sealer)).toEqual(journey);
  });

  test('says what it is on its first line, and nothing about the person', () => {
    const file = returnFileOf(journey, sealer);
    expect(file.split('\n')[0]).toContain('KITH RETURN FILE');
    expect(file).not.toContain('Zoë');
  });

  test('is still read after a mail program changed its line ends', () => {
    const file = returnFileOf(journey, sealer).replaceAll('\n', '\r\n');
    expect(journeyInFile(Buffer.from(file), sealer)).toEqual(journey);
  });

  test('of another service, altered, empty or very long is refused', () => {
    const file = returnFileOf(journey, sealer);
    expect(journeyInFile(Buffer.from(file), new Sealer([randomBytes(32)], 'return-file'))).toBeUndefined();
    expect(journeyInFile(Buffer.from(file.replace(/.\n$/, 'A\n').replace('KITH', 'KITE')), sealer)).toBeUndefined();
    expect(journeyInFile(Buffer.alloc(0), sealer)).toBeUndefined();
    expect(journeyInFile(Buffer.from(file + 'A'.repeat(MOST_FILE_BYTES)), sealer)).toBeUndefined();
  });
});
