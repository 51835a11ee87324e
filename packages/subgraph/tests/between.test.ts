import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { tellErased } from '../between/between.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { openFor, sealFor } from '../sealed/sealed.ts';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Work } from '../work/work.ts';
import { administrator, as, BRADFORD, manager, MEDWAY, records } from './records.ts';

const [TELLING, HEARING] = ['test-telling', 'test-hearing'];
/** Words that the hearing subgraph keeps outside sealed fields. */
const erasedThere: string[] = [];
let broken = false;
const telling = records({}, TELLING);
const hearing = records(
  {
    subjectErased: async (_, { council, subject }) => {
      if (broken && subject === 'birch') throw new Error('not now');
      erasedThere.push(`${council} ${subject}`);
    },
  },
  HEARING,
);
let started: StartedForTest;
let works: readonly Work[];

const workOf = async (subgraph: Subgraph) => (await subgraph.work({ messenger: developmentMessenger, log: () => {} }))!;
beforeAll(async () => {
  started = await startForTest(telling);
  await hearing.start({ ownerUrl: started.ownerUrl, key: KEY_FOR_TESTS });
  works = [await workOf(telling), await workOf(hearing)];
});
afterAll(async () => {
  await hearing.stop();
  await started.stop();
});

const AT = new Date('2026-11-22T10:00:00Z');
const tell = (subject: string, council = MEDWAY) =>
  as(telling, administrator(council), (rows) => tellErased(rows, subject, AT));
const allWork = () => Promise.all(works.map((work) => work.once()));
const there = (subject: string) => ({ subgraph: HEARING, council: MEDWAY, subject });
const seal = (subject: string) => as(hearing, manager(), (rows) => sealFor(rows, there(subject), 'words'));
const open = (subject: string, sealed: string) =>
  as(hearing, manager(), (rows) => openFor(rows, there(subject), sealed));

describe('that a person was erased', () => {
  test('is heard by another part of the house, which erases its words of them, and of nobody else', async () => {
    const [robin, wren] = [await seal('robin'), await seal('wren')];
    await tell('robin');
    expect(await open('robin', robin)).toBe('words');
    await allWork();
    expect(await open('robin', robin)).toBeUndefined();
    expect(await open('wren', wren)).toBe('words');
    expect(erasedThere).toEqual([`${MEDWAY} robin`]);
    // An act like any other: written down, and once.
    const written = await started.asOwner(
      `select (select count(*)::int from test_hearing.audit_entry where kind = 'ACT' and what = 'personErased') as entries,
         (select count(*)::int from test_hearing.act_done where key like 'personErased %' and result is not null) as acts`,
    );
    expect(written).toEqual([{ entries: 1, acts: 1 }]);
  });

  test('is heard once, however often it is told and whoever listens', async () => {
    erasedThere.length = 0;
    await Promise.all([tell('ash'), tell('ash'), tell('ash', BRADFORD)]);
    const more = await Promise.all([workOf(hearing), workOf(hearing)]);
    await Promise.all([...works, ...more].map((work) => work.once()));
    await allWork();
    expect(erasedThere.toSorted()).toEqual([`${MEDWAY} ash`, `${BRADFORD} ash`].toSorted());
  });

  test('is heard again later, whole, where the hearing failed, which keeps nothing else from being heard', async () => {
    const [sealed, other] = [await seal('birch'), await seal('rowan')];
    broken = true;
    await tell('birch');
    await tell('rowan');
    await expect(works[1]!.once()).rejects.toThrow('not now');
    expect(await open('birch', sealed)).toBe('words');
    expect(await open('rowan', other)).toBeUndefined();
    broken = false;
    await allWork();
    expect(await open('birch', sealed)).toBeUndefined();
  });

  test('is heard by a part that is new to the house, too', async () => {
    const late = records({}, 'test-late');
    await late.start({ ownerUrl: started.ownerUrl, key: KEY_FOR_TESTS });
    await (await workOf(late)).once();
    const rows = await started.asOwner(`select subject from test_late.person_key where council = $1 order by subject`, [
      MEDWAY,
    ]);
    expect(rows).toEqual([{ subject: 'ash' }, { subject: 'birch' }, { subject: 'robin' }, { subject: 'rowan' }]);
    await late.stop();
  });

  test('is written into the audit where it was heard', async () => {
    const rows = await started.asOwner(
      `select actor, subjects from test_hearing.audit_entry where what = 'personErased' and subjects = '{robin}'`,
    );
    expect(rows).toEqual([{ actor: 'test-hearing:job', subjects: ['robin'] }]);
  });

  test('is not told by whoever may not erase', async () => {
    await expect(as(telling, manager(), (rows) => tellErased(rows, 'wren', AT))).rejects.toThrow(/needs person:erase/);
  });
});

describe('the place between the parts of the house', () => {
  test.each(['told', 'heard'])('lets nobody look into %s', async (table) => {
    const look = as(hearing, administrator(), (rows) => rows.execute(`select * from kith_between.${table}`));
    await expect(look).rejects.toThrow(/permission denied/);
  });

  test('tells a listener where something is to be heard, and nothing else', async () => {
    await tell('cedar', BRADFORD);
    const [place] = await as(hearing, administrator(MEDWAY), (rows) =>
      rows.execute<object[]>('select * from kith_between.unheard(10)'),
    );
    expect(Object.keys(place!)).toEqual(['council', 'id']);
    const elsewhere = await as(hearing, administrator(MEDWAY), (rows) =>
      rows.execute('select * from kith_between.hear(?, now())', [(place as { id: string }).id]),
    ).catch((error: Error) => error.message);
    // A council that it was not told to cannot hear it: there is nothing of that id.
    expect(elsewhere).toMatch(/foreign key/);
    await allWork();
  });
});
