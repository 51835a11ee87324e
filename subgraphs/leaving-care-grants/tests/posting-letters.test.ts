import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import { outbox } from '../records/posting-letters.ts';
import leavingCareGrants from '../subgraph.ts';
import { awarded, doing, ESSEX, manager, NOW, publish } from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

/** Delivers the letter of a grant as the worker would, and gives its pages. */
async function delivered(award: string): Promise<Uint8Array> {
  const [letter] = await started.asOwner<{ id: string; subject: string }>(
    'select id, subject from leaving_care_grants.letter where award = $1',
    [award],
  );
  const caller = { kind: 'WORKER', council: ESSEX, actor: 'outbox' } as const;
  const context = leavingCareGrants.contextFor({ caller, requestId: 'test' });
  let pages: Uint8Array | undefined;
  await outbox['message.letter']!({
    subgraph: 'leaving-care-grants',
    council: ESSEX,
    id: 'message',
    kind: 'message.letter',
    key: 'key',
    subject: letter?.subject,
    payload: { letter: letter?.id },
    tries: 1,
    messenger: {
      email: () => Promise.reject(new Error('no email is sent')),
      letter: async ({ pdf }) => ((pages = pdf), { receipt: 'kept' }),
    },
    signal: AbortSignal.timeout(10_000),
    context,
    inCouncil: (work) => context.database!.inCouncil(ESSEX, work),
  });
  return pages!;
}

describe('A letter about a grant', () => {
  test('waits, parked with the reason, until there is a letterhead and an address; then it is printed', async () => {
    const { id } = await awarded();
    await expect(delivered(id)).rejects.toThrow('NO_LETTERHEAD');
    await publish('leavingCareGrantLetterheadPublish', {
      name: 'Essex County Council',
      lines: ['County Hall', 'Chelmsford'],
    });
    await expect(delivered(id)).rejects.toThrow('NO_ADDRESS');
    const letterTo = ['Ava Example', '1 Example Road', 'Chelmsford', 'CM1 1AA'];
    expect(
      (await doing('leavingCareGrantAddress', { award: id, letterTo: ['one'] }, manager())).userErrors,
    ).toMatchObject([{ code: 'BAD_ADDRESS' }]);
    await doing('leavingCareGrantAddress', { award: id, letterTo }, manager());
    expect(
      Buffer.from(await delivered(id))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('of somebody who was erased is never printed', async () => {
    const { id, subject } = await awarded({ letterTo: ['Ava Example', '1 Example Road', 'CM1 1AA'] });
    await started.asOwner(
      `update leaving_care_grants.person_key set wrapped = '', erased_at = now() where subject = $1`,
      [subject],
    );
    await expect(delivered(id)).rejects.toThrow('PERSON_ERASED');
  });
});
