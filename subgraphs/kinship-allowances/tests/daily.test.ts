import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger, type Work } from '@kith/subgraph/work';

import kinshipAllowances from '../subgraph.ts';
import { ada, agreed, answered, inShort, opened, paid, proposed, seen, went } from './allowances.ts';

const clock = { today: '2025-11-03' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(`${clock.today}T06:00:00Z`) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2025-11-03';
});

const working = async (): Promise<Work> =>
  (await kinshipAllowances.work({ messenger: developmentMessenger, log: (failed) => expect(failed).toBeUndefined() }))!;
/** What every process of the subgraph does by itself on a day. */
const dayPasses = async (today: string) => {
  clock.today = today;
  await (await working()).once();
};
const boyOf = (council: string, dateOfBirth: string) => ({ council, today: clock.today, dateOfBirth });
const eventsOf = async (id: string, council: string) =>
  (await seen(id, ada(council)))!.events.map(({ kind, about }) => `${kind} ${about}`);
const titlesOf = async (id: string) =>
  (
    await started.asOwner<{ key: string }>(
      `select replace(key, 'kinship-allowance:' || $1 || ':', '') as key from kinship_allowances.outbox_message
       where key like '%' || $1 || '%' and key !~ ':(decision|notice)-' order by queued_at, key`,
      [id],
    )
  ).map(({ key }) => key);

describe('A birthday', () => {
  test('at 16 raises what is paid from that very day, and the carer is told once, with the sum', async () => {
    const council = 'E08000021';
    const { id, weeklySum } = await opened(boyOf(council, '2010-01-20'));
    await dayPasses('2026-01-19');
    expect(await titlesOf(id)).toEqual([]);
    await Promise.all([dayPasses('2026-01-20'), dayPasses('2026-01-20')]);
    await dayPasses('2026-01-21');
    const award = (await seen(id, ada(council)))!;
    expect(award.weeklySum!.pence).toBeGreaterThan(weeklySum!.pence);
    expect(await titlesOf(id)).toEqual(['sum-2026-01-20']);
    expect(await eventsOf(id, council)).toEqual(['SUM_TOLD 2026-01-20']);
    expect(inShort(award).map(([from]) => from)).toContain('2026-01-20');
  });

  test('is caught up with where nobody was there on the day', async () => {
    const council = 'E08000022';
    const { id } = await opened(boyOf(council, '2010-01-20'));
    await dayPasses('2026-02-25');
    expect(await titlesOf(id)).toEqual(['sum-2026-01-20']);
  });

  test('at 18 is told 13 and 4 weeks before, and ends the allowance once all is paid', async () => {
    const council = 'E08000023';
    const { id } = await opened(boyOf(council, '2008-02-10'));
    for (const day of ['2025-11-10', '2025-11-11', '2025-11-12', '2026-01-13', '2026-01-14']) await dayPasses(day);
    expect(await titlesOf(id)).toEqual(['warning-13', 'warning-4']);
    await dayPasses('2026-02-10');
    expect((await seen(id, ada(council)))!.state).toBe('LIVE');
    clock.today = '2026-03-10';
    await paid(council, '2026-03-10');
    await dayPasses('2026-03-11');
    const award = (await seen(id, ada(council)))!;
    expect([award.state, award.weeklySum]).toEqual(['ENDED', null]);
    expect(award.schedule.every(({ to }) => to <= '2026-02-09')).toBe(true);
  });
});

describe('New rates', () => {
  test('are told on the first day of the year for which they are published', async () => {
    const council = 'E08000024';
    clock.today = '2025-03-03';
    const { id } = await opened(boyOf(council, '2016-12-01'));
    await dayPasses('2025-04-05');
    expect(await titlesOf(id)).toEqual([]);
    await dayPasses('2025-04-06');
    await dayPasses('2025-04-07');
    expect(await titlesOf(id)).toEqual(['sum-2025-04-06']);
  });
});

describe('A yearly statement', () => {
  const guardian = (council: string) => ({
    ...boyOf(council, '2016-12-01'),
    child: {
      arrangement: 'SPECIAL_GUARDIANSHIP',
      order: { madeOn: '2024-05-01' },
      support: { homeAndKeep: 'YES', agreesToConditions: 'YES' },
    },
    told: { finances: { benefit: 'INCOME_SUPPORT_ONLY' } },
  });
  const agreedGuardian = async (council: string) => {
    const { award } = await proposed(guardian(council), { conditionsAgreedOn: '2025-11-03', fixedWeeklyPence: 15_000 });
    const accepted = { award: award!.id, decision: 1, answer: 'ACCEPTED', says: 'Yes.' };
    await went('kinshipAllowanceDecisionAnswer', accepted, ada(council));
    return agreed(award!, council);
  };

  test('is asked for four weeks before, and reminded of in writing the day after, once each', async () => {
    const council = 'E08000025';
    const { id } = await agreedGuardian(council);
    await dayPasses('2026-10-05');
    expect(await titlesOf(id)).toEqual([]);
    for (const day of ['2026-10-06', '2026-10-07', '2026-11-03']) await dayPasses(day);
    expect(await titlesOf(id)).toEqual(['statement-2026-11-03']);
    for (const day of ['2026-11-04', '2026-11-05', '2027-01-20']) await dayPasses(day);
    expect(await titlesOf(id)).toEqual(['statement-2026-11-03', 'reminder-2026-11-03']);
  });

  test('that came is not reminded of', async () => {
    const council = 'E08000026';
    const { id } = await agreedGuardian(council);
    await dayPasses('2026-10-06');
    await went('kinshipAllowanceStatementRecord', { award: id, dueOn: '2026-11-03', step: 'RECEIVED' }, ada(council));
    await dayPasses('2026-11-20');
    expect(await titlesOf(id)).toEqual(['statement-2026-11-03']);
  });

  test('for which nobody asked in time is left to a person, since 28 days are counted from the reminder', async () => {
    const council = 'E08000027';
    const { id } = await agreedGuardian(council);
    await dayPasses('2026-11-10');
    await dayPasses('2026-11-11');
    expect(await titlesOf(id)).toEqual([]);
  });
});

describe('An allowance that nobody can work out', () => {
  test('is told to staff every day with its reason, and holds up no other', async () => {
    const council = 'E08000028';
    const { id, reference } = await opened(boyOf(council, '2016-12-01'));
    const other = await opened(boyOf(council, '2010-01-20'));
    await started.asOwner(
      `update kinship_allowances.person_key set wrapped = '', erased_at = now()
       where subject = (select subject from kinship_allowances.award where reference = $1)`,
      [reference],
    );
    await dayPasses('2026-01-20');
    expect(await titlesOf(other.id)).toEqual(['sum-2026-01-20']);
    const query = '{ found: kinshipAllowanceDailyWork(first: 10) { kind item lookedAtOn because } }';
    expect(await answered(query, {}, ada(council))).toEqual({
      found: [{ kind: 'kinshipAllowance.upToDate', item: id, lookedAtOn: '2026-01-20', because: 'PERSON_ERASED' }],
    });
  });
});
