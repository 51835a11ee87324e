import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { personOf, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import stayingPut from '../subgraph.ts';
import {
  ada,
  agreed,
  answered,
  clock,
  DEVON,
  done,
  errorsOf,
  opened,
  proposed,
  split,
  tokenFor,
  went,
  type Payload,
} from './arranging.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(stayingPut, { now: () => new Date(`${clock.today}T12:00:00Z`) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2026-11-21';
});

describe('A Staying Put arrangement', () => {
  test('starts on the 18th birthday, is proposed by one person and agreed to by another', async () => {
    const { arrangement } = await proposed();
    expect(arrangement).toMatchObject({
      kind: 'STAYING_PUT',
      state: 'PROPOSED',
      basis: 'DUTY',
      startsOn: '2026-03-10',
      weeklyPayments: [],
    });
    const own = { arrangement: arrangement!.id, decision: 1, conclusion: 'AGREED', why: 'Because.' };
    const both = staff(DEVON, ['PERSONAL_ADVISER', 'TEAM_MANAGER'], 'Ada');
    expect(errorsOf(await done('arrangementDecisionConclude', own, both))).toEqual(['ANOTHER_PERSON']);
    const live = await agreed(arrangement!);
    expect(live.state).toBe('LIVE');
    expect(live.weeklyPayments).toEqual([{ from: '2026-03-10', to: '2029-03-09', weekly: split }]);
    expect(live.events).toEqual([
      {
        kind: 'AGREEMENT_SIGNED',
        about: '2026-11-21',
        version: '2026-03',
        signatories: ['Ava', 'Ms Placeholder', 'Ada'],
      },
    ]);
  });

  test('has a split that adds up, and ends by 21 or with a course', async () => {
    expect(errorsOf(await proposed({ split: { ...split, totalPence: 30_000 } }))).toEqual(['DOES_NOT_ADD_UP']);
    expect(errorsOf(await proposed({ plannedEnd: '2029-07-20' }))).toEqual(['BAD_END']);
    expect(errorsOf(await proposed({ plannedEnd: '2029-07-20', courseEndsOn: '2029-07-20' }))).toEqual([]);
  });

  test('is one at a time for one young person', async () => {
    const subject = randomUUID();
    await opened({}, subject);
    clock.today = '2026-11-22';
    expect(errorsOf(await proposed({}, subject))).toEqual(['HAS_AN_ARRANGEMENT']);
  });

  test('says for each day who pays what', async () => {
    const { id } = await opened();
    const later = { ...split, rentPence: 12_000, councilPence: 16_177 };
    const change = { arrangement: id, from: '2027-04-01', split: later, why: 'The rent has gone up.' };
    const after = await agreed(await went('arrangementChange', change));
    expect(after.weeklyPayments).toEqual([
      { from: '2026-03-10', to: '2027-03-31', weekly: split },
      { from: '2027-04-01', to: '2029-03-09', weekly: later },
    ]);
  });

  test('ends by the notice that was agreed, or at once where both agree', async () => {
    const { id } = await opened();
    const end = {
      arrangement: id,
      lastDay: '2026-12-10',
      ground: 'CARER',
      noticeOn: '2026-11-21',
      why: 'She needs the room.',
    };
    expect(errorsOf(await done('arrangementEnd', end))).toEqual(['NOTICE_NOT_OVER']);
    const ended = await agreed(await went('arrangementEnd', { ...end, lastDay: '2026-12-19' }));
    expect(ended).toMatchObject({ state: 'ENDED', endedOn: '2026-12-19' });
    expect(ended.weeklyPayments.at(-1)?.to).toBe('2026-12-19');
    const other = await opened();
    expect(
      (await agreed(await went('arrangementEnd', { ...end, arrangement: other.id, ground: 'BOTH_AGREE' }))).state,
    ).toBe('ENDED');
  });

  test('is reviewed at its time, which stands on the work list until it is done', async () => {
    const { id, due } = await opened();
    expect(due[0]).toEqual({ kind: 'REVIEW', on: '2026-11-21' });
    const reviewed = { arrangement: id, kind: 'REVIEWED', about: '2026-09-10', says: 'All is well.' };
    expect((await went('arrangementEventRecord', reviewed)).due).toEqual([{ kind: 'REVIEW', on: '2027-03-10' }]);
    expect(errorsOf(await done('arrangementEventRecord', reviewed))).toEqual(['ALREADY_RECORDED']);
  });

  test('is there for the young person, for no other, and for no other council', async () => {
    const subject = randomUUID();
    const { id } = await opened({}, subject);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaver { arrangements(first: 5) { nodes { id carers } } } } }`;
    const shown = (caller: Caller) => answered(query, { r: [{ __typename: 'CareLeaver', id: subject }] }, caller);
    expect(await shown(personOf(DEVON, subject))).toEqual({
      _entities: [{ arrangements: { nodes: [{ id, carers: ['FC-1021'] }] } }],
    });
    const none = { _entities: [{ arrangements: { nodes: [] } }] };
    expect(await shown(personOf(DEVON, randomUUID()))).toEqual(none);
    expect(await shown(staff('E06000035', ['TEAM_MANAGER']))).toEqual(none);
  });
});

describe('Staying Close', () => {
  const offer = [
    { heading: 'HOME', says: 'Help with bids and viewings.', provider: 'Leaving care team', minutesAWeek: 60 },
    { heading: 'HEALTH_AND_WELLBEING', says: 'A counsellor.', provider: 'Town clinic', minutesAWeek: 50 },
  ];
  const offered = async (more: object = {}, subject: string = randomUUID()): Promise<Payload> =>
    done('stayingCloseOffer', {
      careLeaver: subject,
      determination: await tokenFor(subject, 'STAYING_CLOSE'),
      assessedOn: '2026-11-20',
      assessment: 'She needs help with finding a home.',
      basis: 'DISCRETION',
      startsOn: '2026-12-01',
      plannedEnd: '2028-12-01',
      why: 'She left a children’s home.',
      offer,
      ...more,
    });

  test('is no duty before the law has begun, and can be offered all the same', async () => {
    const refused = await offered({ basis: 'DUTY' });
    expect(errorsOf(refused)).toEqual(['DUTY_HAS_NOT_BEGUN']);
    expect(refused.userErrors[0]?.message).toContain('You can offer it at your discretion.');
    const live = await agreed((await offered()).arrangement!);
    expect(live).toMatchObject({ kind: 'STAYING_CLOSE', basis: 'DISCRETION', state: 'LIVE' });
  });

  test('offers what was agreed, on each day, until it ends', async () => {
    const subject = randomUUID();
    const { id } = await agreed((await offered({}, subject)).arrangement!);
    const less = {
      arrangement: id,
      from: '2027-01-01',
      offer: [offer[0]],
      why: 'The counsellor is not needed any more.',
    };
    await agreed(await went('arrangementChange', less));
    const on = async (day: string) => {
      const query = `query ($id: ID!, $on: Date!) { arrangement(id: $id) { offer(on: $on) { heading } } }`;
      const { arrangement } = await answered<{ arrangement: { offer: { heading: string }[] } }>(
        query,
        { id, on: day },
        ada,
      );
      return arrangement.offer.map(({ heading }) => heading);
    };
    expect(await on('2026-12-31')).toEqual(['HOME', 'HEALTH_AND_WELLBEING']);
    expect(await on('2027-01-01')).toEqual(['HOME']);
    expect(await on('2028-12-02')).toEqual([]);
  });
});
