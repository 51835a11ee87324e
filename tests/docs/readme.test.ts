import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, test } from '@jest/globals';
import { CarerRegisterDocument } from '@kith/client';

import { headlineFor } from './portal.ts';
import { houseForTests } from '../support/house.ts';
import { signInForTests } from '../support/sign-in.ts';
import { asked } from './asked.ts';
import { asPrinted, type Seen } from './elided.ts';
import { printedExamples, printedText } from './printed-examples.ts';

/** The record of whoever signs in to see their own. */
let ownRecord: string | undefined;
const signIn = signInForTests(() => ownRecord);
const house = houseForTests(undefined, signIn.tokens);
beforeAll(async () => {
  const input = { displayName: 'Jo Sampleton', circumstances: {}, idempotencyKey: 'own-record' };
  const { carerRegister } = await house.asking('Kith', 'E06000035').request(CarerRegisterDocument, { input });
  ownRecord = carerRegister.carer?.id;
});
const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

describe.each(['README.md', 'docs/api-guide.md'])('%s prints', (page) => {
  const seen: Seen = new Map();

  test.each(printedExamples(page).map((example) => [example.name, example] as const))(
    '%s: the answer that the gateway gives',
    async (_, example) => {
      const answer = await asked(house.started.urls.Kith, example, seen, signIn.tokenFor);
      expect(asPrinted(answer, example.answer, seen)).toEqual(example.answer);
    },
  );
});

describe('The README', () => {
  test('prints what npm run ask says in a terminal', async () => {
    const [command = ''] = printedText('README.md', 'sh').filter((text) => text.includes('npm run ask'));
    const ask = ['gateway/ask.ts', ...command.replace('npm run ask -- ', '').split(' ')];
    const { stdout } = await run(process.execPath, ['--import', './scripts/register.mjs', ...ask], {
      cwd: root,
      env: { PATH: process.env['PATH'], KITH_URL: house.started.urls.Kith },
    });
    const [printed = ''] = printedText('README.md', 'text');
    expect(stdout.split('\n').slice(0, printed.split('\n').length).join('\n')).toBe(printed);
  });
});

describe('The API guide', () => {
  test('prints programs as they are run here', () => {
    const programs = ['tests/docs/portal.ts', 'examples/paid-grant.ts'];
    const texts = programs.map((path) => readFileSync(join(root, path), 'utf8').trimEnd());
    expect(printedText('docs/api-guide.md', 'ts')).toEqual(texts);
  });

  test('shows a portal that says what the gateway says, and what to put right', async () => {
    const url = house.started.urls.Kith;
    expect(await headlineFor(url, '2017-05-09')).toContain('£194 a week');
    expect(await headlineFor(url, '1890-05-09')).toBe('Please look at the date of birth again.');
  });
});
