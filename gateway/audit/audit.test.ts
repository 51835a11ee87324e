import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import people from '@kith/people';
import { ask, KEY_FOR_TESTS, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { exportOptions, verifyOptions } from './options.ts';
import { verdictOn } from './verdict.ts';
import { writeAudit } from './write-audit.ts';

const MEDWAY = 'E06000035';
let folder: string;
let started: StartedForTest;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-audit-'));
  started = await startForTest(people);
});
afterAll(async () => {
  await started.stop();
  await rm(folder, { recursive: true });
});

const exported = async (name: string): Promise<string> => {
  const file = join(folder, name);
  await writeAudit(people, { subgraph: 'people', council: MEDWAY, file }, KEY_FOR_TESTS);
  return file;
};

let keys = 0;
const registerSomebody = () =>
  ask(
    people,
    'mutation ($key: ID!) { carerRegister(input: { circumstances: {}, idempotencyKey: $key }) { userErrors { code } } }',
    { key: `carer-${(keys += 1)}` },
    staff(MEDWAY),
  );

describe('the audit of a council', () => {
  test('is written to a file, checked on its own, and checked again against the checkpoint kept from before', async () => {
    await registerSomebody();
    const before = await exported('before.jsonl');
    await registerSomebody();
    const after = await exported('after.jsonl');
    const verdict = await verdictOn({ file: after, checkpoint: `${before}.checkpoint`, key: undefined });
    expect(verdict).toMatchObject({ intact: true });
    expect(verdict.words).toMatch(/Intact: [2-9] entries of E06000035 in people/);
    expect(verdict.words).toContain('It leads on from the checkpoint of');
  });

  test('that somebody touched is found out, in words that say where', async () => {
    const file = await exported('touched.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"actor":"Ada"', '"actor":"Eve"'));
    const verdict = await verdictOn({ file, checkpoint: undefined, key: undefined });
    expect(verdict).toEqual({
      intact: false,
      words: 'NOT INTACT. Line 2: The words of entry 1 are not those that were sealed.',
    });
  });

  test('that was signed by another installation is found out by the thumbprint of its key', async () => {
    const file = await exported('other.jsonl');
    const verdict = await verdictOn({ file, checkpoint: undefined, key: 'another' });
    expect(verdict.intact).toBe(false);
    expect(verdict.words).toMatch(/signed with the key .+, not with another/);
  });

  test('is refused where the file cannot be read, or the checkpoint is none', async () => {
    const file = await exported('fine.jsonl');
    await expect(verdictOn({ file: join(folder, 'none'), checkpoint: undefined, key: undefined })).rejects.toThrow(
      'ENOENT',
    );
    await expect(verdictOn({ file, checkpoint: file, key: undefined })).rejects.toThrow('is no checkpoint');
  });
});

describe('the command line', () => {
  test('says how it is meant where it is not understood', () => {
    expect(() => exportOptions([])).toThrow('npm run audit:export');
    expect(() => exportOptions(['nowhere', MEDWAY, 'a'])).toThrow('Name one of');
    expect(() => exportOptions(['people', 'Medway', 'a'])).toThrow('GSS code');
    expect(() => verifyOptions([])).toThrow('npm run audit:verify');
    expect(() => verifyOptions(['a', '--wrong'])).toThrow('--wrong');
  });
});
