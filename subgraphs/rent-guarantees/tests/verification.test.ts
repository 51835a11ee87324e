import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPaper } from '@kith/documents/testing';
import { databaseOf } from '@kith/subgraph/database';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import { act, answered, given, issued, MANAGER, NOW, publishAgreed } from './guarantees.ts';

const clock = { now: NOW };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(clock.now) });
  await publishAgreed();
});
afterAll(() => started.stop());

/** The reference and the code as a person reads them off the newest letter. */
async function onLetter(id: string, version: number): Promise<{ reference: string; code: string }> {
  const { rentGuarantee } = await answered<{
    rentGuarantee: { papers: { version: number; paper: string; pdf: string }[] };
  }>('query ($id: ID!) { rentGuarantee(id: $id) { papers { version paper pdf } } }', { id }, MANAGER);
  const letter = rentGuarantee.papers.find((one) => one.version === version && one.paper === 'LETTER')!;
  const { pages } = await readPaper(Buffer.from(letter.pdf, 'base64'));
  const [, reference] = /Reference: (RG-\w{4}-\w{4})/.exec(pages[0]!) ?? [];
  const [, code] = /Code: (\w{4}-\w{4}-\w{4}-\w{4})/.exec(pages[0]!) ?? [];
  if (!reference || !code) throw new Error('The letter does not say how to check it');
  return { reference, code };
}

async function standing({ reference, code }: { reference: string; code: string }): Promise<string> {
  const query = `query ($reference: String!, $code: String!) {
    rentGuaranteeVerification(reference: $reference, code: $code) { __typename status } }`;
  const { data, errors } = await ask(rentGuarantees, query, { reference, code });
  expect(errors).toBeUndefined();
  const seen = data as unknown as { rentGuaranteeVerification: { status: string } };
  // Whatever is asked, the answer is one word.
  expect(Object.keys(seen.rentGuaranteeVerification)).toEqual(['__typename', 'status']);
  return seen.rentGuaranteeVerification.status;
}

describe('whether a letter is genuine', () => {
  test('is told at every turn of its life to whoever has it in hand', async () => {
    const { id } = await issued();
    const first = await onLetter(id, 1);
    expect(await standing(first)).toBe('WAITING');
    given(await act('rentGuaranteeReissue', { guarantee: id, form: 'CONTRACT', why: 'A slip in the address.' }));
    const second = await onLetter(id, 2);
    expect(second.code).not.toBe(first.code);
    expect(await standing(first)).toBe('REPLACED');
    expect(await standing(second)).toBe('WAITING');
    given(await act('rentGuaranteeSigningRecord', { guarantee: id, signedOn: '2026-11-21' }));
    given(await act('rentGuaranteeActivate', { guarantee: id, acceptedOn: '2026-11-21' }));
    expect(await standing(second)).toBe('LIVE');
    expect(await standing(first)).toBe('REPLACED');
    clock.now = '2027-06-01T12:00:00Z';
    expect(await standing(second)).toBe('ENDED');
    expect(await standing(first)).toBe('ENDED');
    clock.now = NOW;
  });

  test('is told however the reference and the code are typed', async () => {
    const { id } = await issued();
    const { reference, code } = await onLetter(id, 1);
    expect(await standing({ reference: reference.toLowerCase(), code: code.replaceAll('-', ' ') })).toBe('WAITING');
    expect(await standing({ reference: ` ${reference}`, code: code.replaceAll('0', 'o').replaceAll('1', 'l') })).toBe(
      'WAITING',
    );
  });

  test('is not known of a letter with another code, and nothing else is said of it', async () => {
    const [one, another] = [await issued(), await issued()];
    const mine = await onLetter(one.id, 1);
    const theirs = await onLetter(another.id, 1);
    for (const wrong of [
      { reference: mine.reference, code: theirs.code },
      { reference: mine.reference, code: '' },
      { reference: 'RG-0000-0000', code: mine.code },
      { reference: "' or 1=1 --", code: '%' },
    ])
      expect(await standing(wrong)).toBe('NOT_KNOWN');
  });

  test('rests on a hash: neither a code nor a council can be read from what is kept, nor by the application at all', async () => {
    const { id } = await issued();
    const { code } = await onLetter(id, 1);
    const rows = await started.asOwner('select * from rent_guarantees.letter_standing');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(code);
    const database = databaseOf(rentGuarantees.contextFor({ caller: MANAGER, requestId: 'test' }));
    await expect(database.published.execute('select * from rent_guarantees.letter_standing')).rejects.toThrow(
      /permission denied/,
    );
    const [crossing] = await database.published.execute<{ standing: string | null }[]>(
      `select rent_guarantees.standing_of_letter(repeat('0', 64), '2026-11-21') as standing`,
    );
    expect(crossing).toEqual({ standing: null });
  });
});
