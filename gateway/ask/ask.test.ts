import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { askedIn } from './input.ts';
import { askOptions } from './options.ts';
import { refusedInWords } from './refused.ts';

describe('what is asked on the command line', () => {
  test('the law as it stands today, readably, unless told otherwise', () => {
    expect(askOptions(['examples/jaz.json'])).toEqual({
      file: 'examples/jaz.json',
      policy: 'ENGLAND',
      asOf: undefined,
      json: false,
    });
  });

  test('another policy, another day, JSON, and standard input', () => {
    expect(askOptions(['-', '--policy', 'review-2022', '--as-of', '2022-05-23', '--json'])).toEqual({
      file: '-',
      policy: 'REVIEW_2022',
      asOf: '2022-05-23',
      json: true,
    });
  });

  test.each([
    ['no file', [], 'Name one file'],
    ['two files', ['a.json', 'b.json'], 'Name one file'],
    ['an unknown option', ['a.json', '--polciy', 'england'], '--polciy'],
    ['an unknown policy', ['a.json', '--policy', 'wales'], '--policy must be england or review-2022, not "wales"'],
    ['a day that does not exist', ['a.json', '--as-of', '2025-02-30'], '--as-of must be a date that exists'],
  ])('%s is refused in a sentence that names it', (_, args, sentence) => {
    expect(() => askOptions(args)).toThrow(sentence);
  });
});

describe('the file of circumstances', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kith-ask-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function file(text: string): string {
    const path = join(folder, 'asked.json');
    writeFileSync(path, text);
    return path;
  }

  test('holds exactly what checkCarer takes', async () => {
    const circumstances = { council: 'E06000035', children: [{ ref: 'a' }] };
    expect(await askedIn(file(JSON.stringify({ kind: 'carer', circumstances })))).toEqual({
      kind: 'carer',
      circumstances,
    });
  });

  test('holds exactly what checkCareLeaver takes, for a care leaver', async () => {
    const asked = { kind: 'careLeaver', circumstances: { dateOfBirth: '2007-03-04' } };
    expect(await askedIn(file(JSON.stringify(asked)))).toEqual(asked);
  });

  test.each([
    ['cut short', '{"kind": "carer"', 'is not JSON'],
    ['a list', '[]', 'must hold {"kind": "carer" or "careLeaver", "circumstances": …}'],
    ['of another kind', '{"kind": "carre", "circumstances": {}}', 'must be "carer" or "careLeaver", not "carre"'],
    ['without a kind', '{"circumstances": {}}', 'must be "carer" or "careLeaver", not left out'],
    ['without circumstances', '{"kind": "carer"}', '"circumstances" in'],
    ['with more in it', '{"kind": "carer", "circumstances": {}, "policy": "england"}', 'has "policy"'],
  ])('that is %s is refused in a sentence that says so', async (_, text, sentence) => {
    await expect(askedIn(file(text))).rejects.toThrow(sentence);
  });

  test('that is not there is named', async () => {
    await expect(askedIn('nobody/here.json')).rejects.toThrow('There is no file nobody/here.json.');
  });
});

test('facts that cannot be are told one to a line, each by the name it has in the file', () => {
  const problems = [
    { path: ['children', 0, 'order', 'madeOn'], code: 'ORDER_BEFORE_BIRTH', message: 'The order is before the birth.' },
    { path: ['council'], code: 'UNKNOWN_COUNCIL', message: 'We know no such council.' },
  ];
  expect(
    refusedInWords([
      { message: 'Some of these facts cannot be right.', extensions: { code: 'BAD_CIRCUMSTANCES', problems } },
      { message: 'Something else.', extensions: { code: 'OTHER' } },
    ]),
  ).toBe(
    [
      'circumstances.children.0.order.madeOn: The order is before the birth.',
      'circumstances.council: We know no such council.',
      'Something else.',
    ].join('\n'),
  );
});
