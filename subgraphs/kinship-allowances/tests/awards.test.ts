import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personOf, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import kinshipAllowances from '../subgraph.ts';
import {
  ada,
  agreed,
  answered,
  BARKING,
  determined,
  done,
  errorsOf,
  grace,
  inShort,
  LEEDS,
  newKey,
  opened,
  paid,
  proposed,
  seen,
  went,
} from './allowances.ts';

const clock = { today: '2025-11-03' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(`${clock.today}T12:00:00Z`) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2025-11-03';
});

const boyOf = (council: string, dateOfBirth = '2014-12-01') => ({ council, today: clock.today, dateOfBirth });

describe('An award', () => {
  test('is proposed by one person, and nothing is planned before another has agreed', async () => {
    const { award } = await proposed(boyOf(LEEDS));
    expect([award!.state, award!.schedule, award!.weeklySum]).toEqual(['PROPOSED', [], null]);
    const own = { award: award!.id, decision: 1, conclusion: 'AGREED', why: 'I say so.' };
    expect(errorsOf(await done('kinshipAllowanceDecisionConclude', own, ada(LEEDS)))).toEqual(['ANOTHER_PERSON']);
    const live = await agreed(award!, LEEDS);
    expect([live.state, live.lastDay, live.weeklySum?.pence]).toEqual(['LIVE', '2032-11-30', 19_400]);
    // Eleven on 1 December: 28 days at £194 split from 1 December on at £220; planned thirteen weeks ahead.
    expect(inShort(live)).toEqual([
      ['2025-11-03', 77_600],
      ['2025-12-01', 88_000],
      ['2025-12-29', 88_000],
      ['2026-01-26', 88_000],
    ]);
  });

  test('opens only from a determination of the same carer, made today', async () => {
    const { token } = await determined(boyOf(LEEDS));
    const input = {
      carer: '00000000-0000-4000-8000-000000000000',
      determination: token,
      startsOn: clock.today,
      every: 'WEEK',
      why: 'Because.',
    };
    expect(errorsOf(await done('kinshipAllowanceAwardOpen', input, ada(LEEDS)))).toEqual(['TOKEN_OF_ANOTHER']);
    const another = await determined(boyOf(LEEDS));
    clock.today = '2025-11-04';
    expect(
      errorsOf(
        await done(
          'kinshipAllowanceAwardOpen',
          { ...input, carer: another.carer, determination: another.token },
          ada(LEEDS),
        ),
      ),
    ).toEqual(['TOKEN_EXPIRED']);
  });

  test('is not opened twice for one child, neither by the carer’s record nor by the council’s number of the child', async () => {
    const { carer } = await determined(boyOf(LEEDS));
    await opened({ ...boyOf(LEEDS), carer }, { childNumber: 'LCS-1' });
    expect(errorsOf(await proposed({ ...boyOf(LEEDS), carer }))).toEqual(['CHILD_HAS_AN_AWARD']);
    expect(errorsOf(await proposed(boyOf(LEEDS), { childNumber: 'LCS-1' }))).toEqual(['CHILD_HAS_AN_AWARD']);
    expect(await started.asOwner(`select 1 from kinship_allowances.award where child_hash like '%LCS%'`)).toEqual([]);
  });

  test('is found by no number of the child any more once the carer was erased, and by nobody before', async () => {
    const { carer } = await determined(boyOf(LEEDS));
    await opened({ ...boyOf(LEEDS), carer }, { childNumber: 'LCS-2' });
    const forget = `update kinship_allowances.award set child_hash = null where subject = $1`;
    await expect(started.asOwner(forget, [carer])).rejects.toThrow(/only goes when the person is erased/);
    await started.asOwner(
      `insert into kith_between.told (council, kind, subject, told_at) values ($1, 'person.erased', $2, now())`,
      [LEEDS, carer],
    );
    const failed = (failure: object) => expect(failure).toBeUndefined();
    await (await kinshipAllowances.work({ messenger: developmentMessenger, log: failed }))!.once();
    const rows = await started.asOwner(`select child_hash, state from kinship_allowances.award where subject = $1`, [
      carer,
    ]);
    expect(rows).toEqual([{ child_hash: null, state: 'LIVE' }]);
  });

  test('is opened once for one idempotency key', async () => {
    const { carer, token } = await determined(boyOf(LEEDS));
    const input = {
      carer,
      determination: token,
      startsOn: clock.today,
      every: 'WEEK',
      why: 'Because.',
      idempotencyKey: newKey(),
    };
    const [first, second] = [
      await done('kinshipAllowanceAwardOpen', input, ada(LEEDS)),
      await done('kinshipAllowanceAwardOpen', input, ada(LEEDS)),
    ];
    expect(second.award?.id).toBe(first.award?.id);
  });

  test('is there for its carer and nobody else, and not for another council', async () => {
    const { carer } = await determined(boyOf(LEEDS));
    const { id } = await opened({ ...boyOf(LEEDS), carer });
    expect((await seen(id, personOf(LEEDS, carer)))?.id).toBe(id);
    expect(await seen(id, personOf(LEEDS, '00000000-0000-4000-8000-000000000000'))).toBeNull();
    expect(await seen(id, grace(BARKING))).toBeNull();
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Carer { kinshipAllowanceAwards(first: 5) { nodes { id } } } } }`;
    const own = await answered(query, { r: [{ __typename: 'Carer', id: carer }] }, personOf(LEEDS, carer));
    expect(own).toEqual({ _entities: [{ kinshipAllowanceAwards: { nodes: [{ id }] } }] });
  });
});

describe('The pilot of the Kinship Zones', () => {
  test('is paid by the national minimum, and for three years', async () => {
    const ward = { arrangement: 'SPECIAL_GUARDIANSHIP', order: { madeOn: '2024-05-01', proceedings: 'PUBLIC_LAW' } };
    clock.today = '2026-11-21';
    const award = await opened({ ...boyOf('E06000035'), child: ward });
    // South East, 11 to 15: £247.
    expect([award.lastDay, award.weeklySum?.pence]).toEqual(['2029-11-20', 24_700]);
    clock.today = '2029-10-01';
    expect((await seen(award.id, ada('E06000035')))?.warnings).toContainEqual({ kind: 'ENDS', on: '2029-11-20' });
  });
});

describe('Payments', () => {
  test('are made once, for what is due, and never change after that', async () => {
    const council = 'E08000019';
    const { id, reference } = await opened(boyOf(council));
    clock.today = '2025-11-30';
    const key = newKey();
    const run = await paid(council, '2025-11-30', key);
    expect(run).toMatchObject({
      run: { totalPence: 77_600, payments: [{ reference, pence: 77_600, recoveredPence: 0 }] },
      userErrors: [],
    });
    expect(await paid(council, '2025-11-30', key)).toEqual(run);
    expect((await paid(council, '2025-11-30')).run?.payments).toEqual([]);
    expect((await seen(id, ada(council)))?.paidPence).toBe(77_600);
    await expect(started.asOwner('update kinship_allowances.award_line set pence = pence + 1')).rejects.toThrow(
      'stays as it is',
    );
  });

  test('are not made before their day', async () => {
    await opened(boyOf('E08000025'));
    expect((await paid('E08000025', '2025-11-29')).userErrors[0]?.code).toBe('NOT_DUE_YET');
  });
});

describe('A change', () => {
  test('that gives more needs no notice, and gives arrears against what was paid', async () => {
    const council = 'E08000018';
    const { id } = await opened(boyOf(council, '2016-12-01'));
    clock.today = '2025-12-29';
    await paid(council, '2025-12-28');
    const change = {
      award: id,
      from: '2025-11-17',
      ground: 'CHILD_MOVED',
      livesIn: BARKING,
      why: 'He has lived in London since 17 November.',
    };
    const asked = await went('kinshipAllowanceAwardChange', change, ada(council));
    expect(asked.decisions.at(-1)).toMatchObject({ needsNotice: false, notice: null });
    const after = await agreed(asked, council);
    // £225 for £194: two weeks of the first period, and all four of the second.
    expect(inShort(after, 'ARREARS')).toEqual([
      ['2025-11-03', 6_200],
      ['2025-12-01', 12_400],
    ]);
    expect(after.schedule.find(({ kind }) => kind === 'ARREARS')?.says).toBe(
      'For 3 November 2025 to 30 November 2025, £776.00 had been paid. Due were £838.00 (14 days at £194.00 a week: £388.00; 14 days at £225.00 a week: £450.00). Difference: £62.00.',
    );
    expect(after.schedule.filter(({ kind }) => kind === 'ARREARS').every(({ decision }) => decision === 2)).toBe(true);
  });

  test('that gives less waits until the carer has answered or their time is over', async () => {
    const council = 'E08000017';
    const { id } = await opened(boyOf(council));
    const cut = {
      award: id,
      from: '2025-12-01',
      ground: 'INCOME_REASSESSED',
      fixedWeeklyPence: 10_000,
      why: 'The means were looked at again.',
    };
    const asked = await went('kinshipAllowanceAwardChange', cut, ada(council));
    const decision = asked.decisions.at(-1)!;
    expect(decision).toMatchObject({ needsNotice: true, answerBy: '2025-12-01' });
    expect(decision.notice?.paragraphs.join('\n')).toContain('From 1 December 2025 it is £100.00 a week:');
    const agree = { award: id, decision: 2, conclusion: 'AGREED', why: 'She was heard.' };
    expect(errorsOf(await done('kinshipAllowanceDecisionConclude', agree, grace(council)))).toEqual([
      'STILL_TIME_TO_ANSWER',
    ]);
    await went(
      'kinshipAllowanceDecisionAnswer',
      { award: id, decision: 2, answer: 'REPRESENTATIONS', says: 'We cannot manage on that.' },
      ada(council),
    );
    const after = await went('kinshipAllowanceDecisionConclude', agree, grace(council));
    expect(inShort(after).slice(0, 3)).toEqual([
      ['2025-11-03', 77_600],
      ['2025-12-01', 40_000],
      ['2025-12-29', 40_000],
    ]);
    expect(after.decisions.at(-1)?.steps.map(({ step, by }) => [step, by])).toEqual([
      ['REPRESENTATIONS', 'Ada'],
      ['AGREED', 'Grace'],
    ]);
  });
});
