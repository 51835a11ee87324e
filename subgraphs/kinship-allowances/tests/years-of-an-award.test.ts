import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import kinshipAllowances from '../subgraph.ts';
import {
  ada,
  agreed,
  answered,
  broughtUpToDate,
  done,
  errorsOf,
  grace,
  inShort,
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

describe('Holding back', () => {
  test('waits for a cut or a stop to be proposed, and reaches no day that was paid', async () => {
    const council = 'E08000011';
    const { id } = await opened(boyOf(council, '2016-12-01'));
    const suspend = { award: id, from: '2025-12-01', ground: 'PENDING_DECISION', why: 'He may have moved.' };
    expect(errorsOf(await done('kinshipAllowanceAwardSuspend', suspend, ada(council)))).toEqual(['NOTHING_PENDING']);
    clock.today = '2025-12-01';
    await paid(council, '2025-11-30');
    const end = { award: id, lastDay: '2025-11-30', ground: 'LEFT_HOME', why: 'He may have moved.' };
    await went('kinshipAllowanceAwardEnd', end, ada(council));
    const early = { ...suspend, from: '2025-11-17' };
    expect(errorsOf(await done('kinshipAllowanceAwardSuspend', early, ada(council)))).toEqual(['PAID_ALREADY']);
    const held = await agreed(await went('kinshipAllowanceAwardSuspend', suspend, ada(council)), council);
    expect([held.weeklySum, inShort(held)]).toEqual([null, [['2025-11-03', 77_600]]]);
    // He had not: what was held back is due.
    const resume = { award: id, heldTo: '2025-12-14', heldIsDue: true, why: 'He is still with his grandmother.' };
    const again = await agreed(await went('kinshipAllowanceAwardResume', resume, ada(council)), council);
    expect(inShort(again).slice(0, 2)).toEqual([
      ['2025-11-03', 77_600],
      ['2025-12-01', 77_600],
    ]);
  });
});
