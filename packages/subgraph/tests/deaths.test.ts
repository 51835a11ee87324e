import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { doingOf } from '../act/act.ts';
import { hasDied, refuseForTheDead, tellDeath } from '../between/deaths.ts';
import { personDiedTable } from '../between/hear-deaths.ts';
import { databaseOf } from '../database/required.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { subgraph } from '../subgraph.ts';
import { actingTables } from '../acting-tables.ts';
import { idempotencyTable } from '../idempotency/table.ts';
import { namedKeys } from '../keys/named-keys.ts';
import { staff } from '../testing/callers.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import type { Work } from '../work/work.ts';
import { as, BRADFORD, MEDWAY } from './records.ts';

const NAME = 'test-deaths';
const AT = new Date('2026-11-22T10:00:00Z');
const sent: string[] = [];
const hearing = subgraph({
  name: NAME,
  resolvers: [],
  outbox: { 'letter.sent': async ({ key }) => void sent.push(key) },
  hearsOfDeaths: true,
  database: {
    entities: [],
    migrations: [
      { name: '0001-acts', sql: idempotencyTable(NAME) },
      { name: '0002-acting', sql: actingTables(NAME) },
      { name: '0003-named-keys', sql: namedKeys(NAME) },
      { name: '0004-deaths', sql: personDiedTable(NAME) },
    ],
  },
});
let started: StartedForTest;
let works: readonly Work[];
beforeAll(async () => {
  started = await startForTest(hearing, { now: () => AT });
  const log = (failed: object) => expect(failed).toBeUndefined();
  works = await Promise.all([1, 2, 3].map(async () => (await hearing.work({ messenger: developmentMessenger, log }))!));
});
afterAll(() => started.stop());
beforeEach(() => void sent.splice(0));

const adviser = (council = MEDWAY) => staff(council, ['PERSONAL_ADVISER']);
const tell = (subject: string, diedOn: string | undefined, council = MEDWAY) =>
  as(hearing, adviser(council), (rows) => tellDeath(rows, subject, diedOn, AT));
const allWork = () => Promise.all(works.map((work) => work.once()));
const known = () =>
  started.asOwner(
    `select council, subject, died_on::text as "diedOn" from test_deaths.person_died order by subject, council`,
  );

describe('that somebody has died', () => {
  test('is heard once by each part of the house, whoever listens, and goes into its audit', async () => {
    await tell('ash', '2026-11-01');
    await tell('ash', '2026-11-02', BRADFORD);
    await allWork();
    await allWork();
    expect(await known()).toEqual([
      { council: MEDWAY, subject: 'ash', diedOn: '2026-11-01' },
      { council: BRADFORD, subject: 'ash', diedOn: '2026-11-02' },
    ]);
    const entries = await started.asOwner(
      `select council, what from test_deaths.audit_entry where subjects = '{ash}' order by council`,
    );
    expect(entries).toEqual([
      { council: MEDWAY, what: 'personDied' },
      { council: BRADFORD, what: 'personDied' },
    ]);
  });

  test('is heard again where the day is corrected, and where they live after all', async () => {
    await tell('birch', '2026-11-01');
    await allWork();
    await tell('birch', '2026-10-31');
    await tell('birch', '2026-10-30');
    await allWork();
    expect(await known()).toContainEqual({ council: MEDWAY, subject: 'birch', diedOn: '2026-10-30' });
    await tell('birch', undefined);
    await allWork();
    expect(await known()).toContainEqual({ council: MEDWAY, subject: 'birch', diedOn: null });
    expect(await as(hearing, adviser(), (rows) => hasDied(rows, 'birch'))).toBe(false);
  });

  test('holds from the moment of the act, before anybody has heard of it, and in that council alone', async () => {
    await tell('cedar', '2026-11-01');
    const refused = as(hearing, adviser(), (rows) => refuseForTheDead(rows, 'cedar', ['person']));
    await expect(refused).rejects.toMatchObject({ problems: [{ code: 'PERSON_DIED', path: ['person'] }] });
    await as(hearing, adviser(BRADFORD), (rows) => refuseForTheDead(rows, 'cedar', ['person']));
    await allWork();
  });

  test('is told by nobody who may not write the records of persons', async () => {
    const auditor = staff(MEDWAY, ['AUDITOR']);
    const told = as(hearing, auditor, (rows) => tellDeath(rows, 'elm', '2026-11-01', AT));
    await expect(told).rejects.toThrow(/needs person:write/);
  });
});

describe('a letter', () => {
  const put = (key: string, subject: string | undefined, toAnother?: true) => {
    const context = hearing.contextFor({ caller: adviser(), requestId: 'test' });
    return databaseOf(context).inCouncil(MEDWAY, (rows) =>
      doingOf(context, NAME, rows).send({ kind: 'letter.sent', key, subject, payload: {}, toAnother }),
    );
  };

  test('to somebody who has died stays here, with the reason; one about them to somebody else leaves', async () => {
    await put('to rowan', 'rowan');
    await put('about rowan', 'rowan', true);
    await put('to wren', 'wren');
    await put('to nobody', undefined);
    await tell('rowan', '2026-11-20');
    await allWork();
    expect(sent.toSorted()).toEqual(['about rowan', 'to nobody', 'to wren']);
    const rows = await started.asOwner(
      `select state, parked_because from test_deaths.outbox_message where key = 'to rowan'`,
    );
    expect(rows).toEqual([{ state: 'PARKED', parked_because: 'PERSON_DIED' }]);
  });
});
