import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput } from '@kith/client';
import { addDays, day, isoOf } from '@kith/policy';

import { GATEWAYS } from '../../gateways.ts';
import { BARKING_AND_DAGENHAM, BRADFORD, carerOf, fostered, onIncomeSupport, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { acted, answeredBy, newKey, went, type Colleague } from './acting.ts';

// Council practice, "What goes wrong": what the Local Government and Social Care Ombudsman found, each as it should go.

const WIRRAL = 'E08000015';
const PETERBOROUGH = 'E06000031';
const CAMBRIDGESHIRE = 'E10000003';

const clock = { today: '2025-11-03' };
const house = houseForTests(clock);

const AWARD = {
  field: 'award',
  select: `id reference state lastDay paidPence weeklySum { pence lines { says pence } } overpayment { outstanding }
    schedule { kind state from to pence says } events { kind about } warnings { kind on }
    decisions { number needsNotice answerBy notice { title paragraphs } steps { step } }`,
};

interface Award {
  readonly id: string;
  readonly state: string;
  readonly lastDay: string;
  readonly paidPence: number;
  readonly weeklySum: { readonly pence: number; readonly lines: readonly { readonly says: string }[] } | null;
  readonly overpayment: { readonly outstanding: number };
  readonly schedule: readonly {
    readonly kind: string;
    readonly state: string;
    readonly from: string;
    readonly to: string;
    readonly pence: number;
    readonly says: string;
  }[];
  readonly events: readonly { readonly kind: string }[];
  readonly decisions: readonly {
    readonly number: number;
    readonly needsNotice: boolean;
    readonly answerBy: string | null;
    readonly notice: { readonly paragraphs: readonly string[] } | null;
  }[];
}

describe.each(GATEWAYS)('A council that pays a kinship allowance, asked through %s', (gateway) => {
  beforeEach(() => {
    clock.today = '2025-11-03';
  });

  const url = () => house.started.urls[gateway];
  const ada = (council: string): Colleague => ({ council, actor: 'ada', roles: ['TEAM_MANAGER'] });
  const grace = (council: string): Colleague => ({ council, actor: 'grace', roles: ['TEAM_MANAGER'] });
  const fay = (council: string): Colleague => ({ council, actor: 'fay', roles: ['FINANCE_OFFICER'] });
  const act = (council: string, mutation: string, input: object, who = ada(council)) =>
    went<Award>(url(), who, mutation, input, AWARD);
  const codes = async (council: string, mutation: string, input: object, who = ada(council)) =>
    (await acted(url(), who, mutation, input, AWARD)).codes;

  async function carer(
    council: string,
    circumstances: CarerCircumstancesInput,
  ): Promise<{ readonly id: string; readonly token: string }> {
    const { id } = await went<{ id: string }>(
      url(),
      ada(council),
      'carerRegister',
      { circumstances },
      { field: 'carer', select: 'id' },
    );
    const query = `query ($id: ID!) { carer(id: $id) { statement(horizon: 0) { kinshipAllowances { ref token } } } }`;
    const found = await answeredBy<{ carer: { statement: { kinshipAllowances: { ref: string; token: string }[] } } }>(
      url(),
      ada(council),
      query,
      { id },
    );
    return {
      id,
      token: found.carer.statement.kinshipAllowances.find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:hope')!.token,
    };
  }

  const agree = (council: string, { id, decisions }: Award) =>
    act(
      council,
      'kinshipAllowanceDecisionConclude',
      { award: id, decision: decisions.length, conclusion: 'AGREED', why: 'The file bears it out.' },
      grace(council),
    );
  const accept = (council: string, { id, decisions }: Award) =>
    act(council, 'kinshipAllowanceDecisionAnswer', {
      award: id,
      decision: decisions.length,
      answer: 'ACCEPTED',
      says: 'That is right.',
    });

  async function opened(council: string, circumstances: CarerCircumstancesInput, input: object = {}): Promise<Award> {
    const { id, token } = await carer(council, circumstances);
    const asked = {
      carer: id,
      determination: token,
      startsOn: clock.today,
      every: 'FOUR_WEEKS',
      why: 'The child lives with them.',
      ...input,
    };
    const proposed = await act(council, 'kinshipAllowanceAwardOpen', asked);
    if (proposed.decisions[0]?.needsNotice) await accept(council, proposed);
    return agree(council, proposed);
  }

  async function runThrough(council: string, until: string, days = 28): Promise<void> {
    const upToDate = `mutation ($input: KinshipAllowanceAwardsBringUpToDateInput!) {
      kinshipAllowanceAwardsBringUpToDate(input: $input) { done { changed held { why } } userErrors { code } } }`;
    const pay = `mutation ($input: KinshipAllowancePaymentsMakeInput!) {
      kinshipAllowancePaymentsMake(input: $input) { run { totalPence } userErrors { code } } }`;
    for (; clock.today <= until; clock.today = isoOf(addDays(day(clock.today), days))) {
      await answeredBy(url(), grace(council), upToDate, { input: { first: 100, idempotencyKey: newKey() } });
      await answeredBy(url(), fay(council), pay, { input: { through: clock.today, idempotencyKey: newKey() } });
    }
  }

  const seen = async (council: string, id: string): Promise<Award> =>
    (
      await answeredBy<{ award: Award }>(
        url(),
        ada(council),
        `query ($id: ID!) { award: kinshipAllowanceAward(id: $id) { ${AWARD.select} } }`,
        { id },
      )
    ).award;

  test('applies the band increase on the 16th birthday and overpays nothing after the 18th (Barking and Dagenham, 20 004 109)', async () => {
    clock.today = '2023-12-01';
    const boy = wardOf({ livesIn: BARKING_AND_DAGENHAM, dateOfBirth: '2008-01-10' });
    const { id } = await opened(BARKING_AND_DAGENHAM, carerOf(BARKING_AND_DAGENHAM, [boy], onIncomeSupport), {
      conditionsAgreedOn: '2023-12-01',
    });
    // Every twelve weeks is late for a council; the letters and the sums must come out right all the same.
    await runThrough(BARKING_AND_DAGENHAM, '2026-06-12', 84);
    const award = await seen(BARKING_AND_DAGENHAM, id);
    // London, in four weeks at a time: £232 to the 16th birthday, £270, £289 from April 2024, £299 from April 2025 to the
    // day before the 18th. Where four weeks are split, each part is rounded to the penny.
    const birthdays = 4 * 23_200 + (39_771 + 61_714) + 8 * 27_000;
    const years = 57_857 + 53_671 + 48 * 28_900 + (66_057 + 51_257) + 36 * 29_900 + 64_071;
    expect(award.paidPence).toBe(birthdays + years);
    expect(award.schedule.find(({ from }) => from === '2024-01-10')?.says).toContain('£270.00 a week');
    expect(award.schedule.at(-1)?.to).toBe('2026-01-09');
    expect([award.state, award.overpayment.outstanding]).toEqual(['ENDED', 0]);
    // The carer was told of each new sum, and twice of the 18th birthday.
    expect(award.events).toEqual([
      { kind: 'SUM_TOLD', about: '2024-01-10' },
      { kind: 'SUM_TOLD', about: '2024-04-06' },
      { kind: 'SUM_TOLD', about: '2025-04-06' },
      { kind: 'WARNED', about: '2026-01-10' },
      { kind: 'WARNED', about: '2026-01-10' },
    ]);
  });

  test('pays the London rate where the child lives in London, whoever pays (Bradford, 23 010 632)', async () => {
    const inLondon = fostered({ livesIn: BARKING_AND_DAGENHAM, dateOfBirth: '2016-12-01' });
    const award = await opened(BRADFORD, carerOf(BRADFORD, [inLondon]));
    expect(award.weeklySum).toMatchObject({
      pence: 22_500,
      lines: [{ says: 'National minimum fostering allowance in London, ages 5 to 10, 2025-26' }],
    });
  });

  test('backdates the rate of the place to the day on which the child came to live there (Bradford, 23 010 632)', async () => {
    const recorded = fostered({ livesIn: BRADFORD, dateOfBirth: '2016-12-01' });
    const { id } = await opened(BRADFORD, carerOf(BRADFORD, [recorded]), { startsOn: '2025-08-11' });
    await runThrough(BRADFORD, '2025-11-03');
    const why = 'The child has lived in London all along.';
    const change = { award: id, from: '2025-08-11', ground: 'RATE_CORRECTED', livesIn: BARKING_AND_DAGENHAM, why };
    const after = await agree(BRADFORD, await act(BRADFORD, 'kinshipAllowanceAwardChange', change));
    // £225 for £194 in each of the twelve weeks that were paid.
    expect(after.schedule.filter(({ kind }) => kind === 'ARREARS').map(({ pence }) => pence)).toEqual([
      12_400, 12_400, 12_400,
    ]);
  });

  test('pays back sixteen months at the wrong rate, to the penny (Wirral, 19 003 548)', async () => {
    const child = fostered({ livesIn: WIRRAL, dateOfBirth: '2016-06-01' });
    const { id } = await opened(WIRRAL, carerOf(WIRRAL, [child]), { startsOn: '2024-07-01', fixedWeeklyPence: 15_000 });
    await runThrough(WIRRAL, '2025-11-03');
    const paid = (await seen(WIRRAL, id)).paidPence;
    // 17 periods of four weeks, to 19 October 2025.
    expect(paid).toBe(68 * 15_000);
    const again = {
      award: id,
      from: '2024-07-01',
      ground: 'RATE_CORRECTED',
      why: 'The rate was wrong from the start.',
    };
    const asked = await act(WIRRAL, 'kinshipAllowanceAwardChange', { ...again, livesIn: WIRRAL });
    const after = await agree(WIRRAL, asked);
    // Rest of England, 5 to 10: £187 for 279 days, to 5 April 2025, and £194 for the other 197.
    const arrears = after.schedule.filter(({ kind }) => kind === 'ARREARS').reduce((sum, { pence }) => sum + pence, 0);
    expect(arrears).toBe(Math.round((279 * 18_700 + 197 * 19_400) / 7) - paid);
    clock.today = '2025-11-04';
    await runThrough(WIRRAL, '2025-11-04');
    expect((await seen(WIRRAL, id)).paidPence).toBe(paid + arrears);
  });

  test.each([
    ['Peterborough, 22 018 116', PETERBOROUGH],
    ['Cambridgeshire, 22 017 284', CAMBRIDGESHIRE],
  ])('stops nothing without notice, and gives the breakdown (%s)', async (_, council) => {
    const ward = wardOf({ livesIn: council, dateOfBirth: '2016-12-01' });
    const { id } = await opened(council, carerOf(council, [ward], onIncomeSupport), {
      conditionsAgreedOn: '2025-11-03',
    });
    const why = 'We think that the child does not live with you any more.';
    const proposed = await act(council, 'kinshipAllowanceAwardEnd', {
      award: id,
      lastDay: '2025-11-30',
      ground: 'LEFT_HOME',
      why,
    });
    const decision = proposed.decisions.at(-1)!;
    expect(decision).toMatchObject({ needsNotice: true, answerBy: '2025-12-01' });
    const notice = decision.notice!.paragraphs.join('\n');
    expect(notice).toContain(why);
    expect(notice).toMatch(/Now it is £[\d.]+ a week:\nNational minimum fostering allowance/);
    expect(notice).toContain('You can tell us what you think until 1 December 2025');
    const end = { award: id, decision: 2, conclusion: 'AGREED', why: 'Nobody answered.' };
    expect(await codes(council, 'kinshipAllowanceDecisionConclude', end, grace(council))).toEqual([
      'STILL_TIME_TO_ANSWER',
    ]);
    clock.today = '2025-12-01';
    expect(await codes(council, 'kinshipAllowanceDecisionConclude', end, grace(council))).toEqual([
      'STILL_TIME_TO_ANSWER',
    ]);
    expect((await seen(council, id)).state).toBe('LIVE');
    clock.today = '2025-12-02';
    const ended = await act(council, 'kinshipAllowanceDecisionConclude', end, grace(council));
    expect([ended.state, ended.lastDay, ended.weeklySum]).toEqual(['ENDED', '2025-11-30', null]);
  });

  test('nets off Child Benefit only where its policy says so, on a line of its own (Wirral, 19 003 548)', async () => {
    const council = gateway === 'Kith' ? 'E08000012' : 'E08000013';
    const publish = { from: '2025-01-01', why: 'The cabinet decided.', settings: { childBenefitNetting: 'ALWAYS' } };
    await went(url(), { council, actor: 'cam' }, 'allowancePolicyPublish', publish, {
      field: 'settings',
      select: 'version',
    });
    const ward = wardOf({ livesIn: council, dateOfBirth: '2016-12-01', childBenefit: 'ELDEST' });
    const award = await opened(council, carerOf(council, [ward], onIncomeSupport), {
      conditionsAgreedOn: '2025-11-03',
    });
    // £194 less £26.05.
    expect(award.weeklySum).toMatchObject({
      pence: 16_795,
      lines: [{ pence: 19_400 }, { says: 'Less Child Benefit, which this council takes off', pence: -2_605 }],
    });
  });
});
