import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { databaseKeys, passwordOf } from './key.ts';
import { scramVerifier } from './scram.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the passwords of the login roles', () => {
  test('come from a random secret that this installation keeps for itself', () => {
    const made = databaseKeys(join(folder, 'data'), {});
    expect(made.key).toHaveLength(32);
    expect(made.otherKeys).toEqual([]);
    expect(databaseKeys(join(folder, 'data'), {})).toEqual(made);
    expect(databaseKeys(join(folder, 'other'), {})).not.toEqual(made);
    expect(statSync(join(folder, 'data', 'database-key')).mode & 0o077).toBe(0);
  });

  test('come from KITH_DATABASE_KEY where it is set, which must be long enough', () => {
    const key = 'k'.repeat(32);
    expect(databaseKeys(folder, { KITH_DATABASE_KEY: key }).key).toEqual(Buffer.from(key));
    expect(() => databaseKeys(folder, { KITH_DATABASE_KEY: 'short' })).toThrow(/at least 32 bytes/);
  });

  test('go with other keys to open with, which must be a list, each long enough', () => {
    const [key, before] = ['k'.repeat(32), 'b'.repeat(32)];
    const given = (others: string) =>
      databaseKeys(folder, { KITH_DATABASE_KEY: key, KITH_DATABASE_OTHER_KEYS: others }).otherKeys;
    expect(given(JSON.stringify([before]))).toEqual([Buffer.from(before)]);
    expect(given('')).toEqual([]);
    for (const wrong of [before, '["short"]', '{}', '"', JSON.stringify(Array(11).fill(before))]) {
      expect(() => given(wrong)).toThrow(/KITH_DATABASE_OTHER_KEYS must be a list in JSON/);
    }
  });

  test('are the same at every start, and different for each role and key', () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(passwordOf('kith_people', key)).toBe(passwordOf('kith_people', key));
    expect(passwordOf('kith_people', key)).not.toBe(passwordOf('kith_legal_aid', key));
    expect(passwordOf('kith_people', key)).not.toBe(passwordOf('kith_people', other));
  });

  test('reach the server only as what it would keep of them (the example of RFC 7677)', () => {
    const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'));
    expect(verifier).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
  });
});
