import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personOf, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import kinshipAllowances from '../subgraph.ts';
import {
  ada,
  agreed,
  answered,
  BARKING,
  broughtUpToDate,
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

describe('A missing statement', () => {
  test('changes nothing until 28 days after a written reminder, whoever agrees', async () => {
    const council = 'E08000016';
    const guardian = {
      ...boyOf(council, '2016-12-01'),
      child: {
        arrangement: 'SPECIAL_GUARDIANSHIP',
        order: { madeOn: '2024-05-01' },
        support: { homeAndKeep: 'YES', agreesToConditions: 'YES' },
      },
      told: { finances: { benefit: 'INCOME_SUPPORT_ONLY' } },
    };
    const { award, userErrors } = await proposed(guardian, {
      conditionsAgreedOn: '2025-11-03',
      fixedWeeklyPence: 15_000,
    });
    expect(userErrors).toEqual([]);
    expect(award!.decisions[0]).toMatchObject({ needsNotice: true, answerBy: '2025-12-01' });
    await went(
      'kinshipAllowanceDecisionAnswer',
      { award: award!.id, decision: 1, answer: 'ACCEPTED', says: 'Yes.' },
      ada(council),
    );
    const { id } = await agreed(award!, council);
    clock.today = '2026-11-10';
    const suspend = { award: id, from: '2026-11-10', ground: 'STATEMENT_MISSING', why: 'No statement has come.' };
    const agree = { award: id, decision: 2, conclusion: 'AGREED', why: 'It is missing.' };
    await went('kinshipAllowanceAwardSuspend', suspend, ada(council));
    expect(errorsOf(await done('kinshipAllowanceDecisionConclude', agree, grace(council)))).toEqual(['REMIND_FIRST']);
    const remind = { award: id, dueOn: '2026-11-03', step: 'REMINDED' };
    await went('kinshipAllowanceStatementRecord', remind, ada(council));
    clock.today = '2026-12-08';
    expect(errorsOf(await done('kinshipAllowanceDecisionConclude', agree, grace(council)))).toEqual(['REMIND_FIRST']);
    clock.today = '2026-12-09';
    expect((await went('kinshipAllowanceDecisionConclude', agree, grace(council))).weeklySum).toBeNull();
  });
});

describe('An 18th birthday', () => {
  test('is told to the carer 13 and 4 weeks before, once each, and stands on the work list', async () => {
    const council = 'E08000015';
    const { id } = await opened(boyOf(council, '2008-02-10'));
    clock.today = '2025-11-11';
    expect((await broughtUpToDate(council)).changed).toHaveLength(1);
    expect((await broughtUpToDate(council)).changed).toEqual([]);
    clock.today = '2026-01-13';
    await broughtUpToDate(council);
    const award = (await seen(id, ada(council)))!;
    expect(award.events).toEqual([
      { kind: 'WARNED', about: '2026-02-10' },
      { kind: 'WARNED', about: '2026-02-10' },
    ]);
    expect(award.lastDay).toBe('2026-02-09');
    expect(award.schedule.every(({ to }) => to <= '2026-02-09')).toBe(true);
    expect(award.warnings).toEqual([{ kind: 'EIGHTEENTH', on: '2026-02-10' }]);
    const due = await answered(
      `query { kinshipAllowanceDue(first: 10, days: 60) { nodes { award { id } items { kind on says } } } }`,
      {},
      ada(council),
    );
    expect(due).toEqual({
      kinshipAllowanceDue: {
        nodes: [
          {
            award: { id },
            items: [{ kind: 'EIGHTEENTH', on: '2026-02-10', says: 'The young person turns 18 and payment stops.' }],
          },
        ],
      },
    });
    clock.today = '2026-03-10';
    await paid(council, '2026-03-10');
    await broughtUpToDate(council);
    expect((await seen(id, ada(council)))?.state).toBe('ENDED');
  });

  test('does not stop an allowance that was extended to the end of a course', async () => {
    const council = 'E08000014';
    const { id } = await opened(boyOf(council, '2008-02-10'));
    const extend = {
      award: id,
      courseStartedOn: '2024-09-02',
      courseEndsOn: '2026-07-17',
      weeklyPence: 20_000,
      why: 'She is on a two-year course.',
    };
    expect(
      errorsOf(await done('kinshipAllowanceAwardExtend', { ...extend, courseStartedOn: '2026-02-11' }, ada(council))),
    ).toEqual(['COURSE_TOO_LATE']);
    const after = await agreed(await went('kinshipAllowanceAwardExtend', extend, ada(council)), council);
    expect(after.lastDay).toBe('2026-07-17');
    clock.today = '2026-02-02';
    await broughtUpToDate(council);
    expect(inShort((await seen(id, ada(council)))!).slice(3, 6)).toEqual([
      ['2026-01-26', 55_286],
      ['2026-02-10', 37_143],
      ['2026-02-23', 80_000],
    ]);
  });
});

describe('An overpayment', () => {
  test('is found when the end lies in the past, and is neither taken back nor written off by one person', async () => {
    const council = 'E08000013';
    const { id } = await opened(boyOf(council, '2016-12-01'));
    clock.today = '2026-01-05';
    await paid(council, '2025-12-28');
    const end = {
      award: id,
      lastDay: '2025-12-14',
      ground: 'LEFT_HOME',
      why: 'He has lived with his mother since 15 December.',
    };
    await went('kinshipAllowanceAwardEnd', end, ada(council));
    const agree = { award: id, decision: 2, conclusion: 'AGREED', why: 'She said that this is right.' };
    expect(errorsOf(await done('kinshipAllowanceDecisionConclude', agree, grace(council)))).toEqual([
      'STILL_TIME_TO_ANSWER',
    ]);
    await went(
      'kinshipAllowanceDecisionAnswer',
      { award: id, decision: 2, answer: 'ACCEPTED', says: 'That is right.' },
      ada(council),
    );
    const ended = await went('kinshipAllowanceDecisionConclude', agree, grace(council));
    expect([ended.state, inShort(ended, 'OVERPAYMENT'), ended.overpayment.outstanding]).toEqual([
      'ENDED',
      [['2025-12-01', -38_800]],
      38_800,
    ]);
    expect(ended.schedule.filter(({ state, kind }) => state === 'OPEN' && kind === 'ALLOWANCE')).toEqual([]);
    const writeOff = { award: id, writeOffPence: 38_800, why: 'It was our delay.' };
    const asked = await went('kinshipAllowanceOverpaymentDecide', writeOff, ada(council));
    expect(asked.overpayment.outstanding).toBe(38_800);
    expect((await agreed(asked, council)).overpayment.outstanding).toBe(0);
  });

  test('is taken off later payments only as decided, once the carer has been heard', async () => {
    const council = 'E08000012';
    const { id } = await opened(boyOf(council, '2016-12-01'));
    clock.today = '2025-12-01';
    await paid(council, '2025-11-30');
    const cut = {
      award: id,
      from: '2025-11-03',
      until: '2025-11-30',
      ground: 'RATE_CORRECTED',
      fixedWeeklyPence: 15_000,
      why: 'Too much was paid.',
    };
    await went('kinshipAllowanceAwardChange', cut, ada(council));
    await went(
      'kinshipAllowanceDecisionAnswer',
      { award: id, decision: 2, answer: 'ACCEPTED', says: 'All right.' },
      ada(council),
    );
    expect((await agreed((await seen(id, ada(council)))!, council)).overpayment.outstanding).toBe(17_600);
    clock.today = '2025-12-29';
    await paid(council, '2025-12-28');
    expect((await seen(id, ada(council)))?.paidPence).toBe(2 * 77_600);
    await went(
      'kinshipAllowanceOverpaymentDecide',
      { award: id, recoverPencePerPayment: 10_000, why: 'She can manage that.' },
      ada(council),
    );
    clock.today = '2026-01-27';
    await agreed((await seen(id, ada(council)))!, council);
    expect((await paid(council, '2026-01-25')).run?.payments).toMatchObject([
      { pence: 67_600, recoveredPence: 10_000 },
    ]);
    clock.today = '2026-02-23';
    expect((await paid(council, '2026-02-22')).run?.payments).toMatchObject([{ pence: 70_000, recoveredPence: 7_600 }]);
    expect((await seen(id, ada(council)))?.overpayment.outstanding).toBe(0);
  });
});
