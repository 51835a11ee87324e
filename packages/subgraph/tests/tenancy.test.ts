import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { databaseOf } from '../database/required.ts';
import { ANONYMOUS } from '../caller/caller.ts';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { BRADFORD, Entry, ledger, MEDWAY } from './ledger.ts';

const subgraph = ledger();
const database = () => databaseOf(subgraph.contextFor({ caller: ANONYMOUS, requestId: 'test' }));
let started: StartedForTest;

beforeAll(async () => {
  started = await startForTest(subgraph);
  for (const council of [MEDWAY, BRADFORD]) {
    await database().inCouncil(council, (rows) => rows.insert(Entry, { council, id: 1, words: `of ${council}` }));
  }
});
afterAll(() => started.stop());

/** Tries a statement under the subgraph's own login, with a council named in the transaction. */
const attempt = (sql: string) => database().inCouncil(MEDWAY, (rows) => rows.execute(sql));

describe('the rows of a council', () => {
  test('are seen by that council, and by no other, with no condition in the query', async () => {
    const seen = await database().inCouncil(MEDWAY, (rows) => rows.execute('select * from test_ledger.entry'));
    expect(seen).toEqual([{ council: MEDWAY, id: 1, words: `of ${MEDWAY}` }]);
  });

  test('are not there where no council is named, before and after one was', async () => {
    expect(await database().published.execute('select * from test_ledger.entry')).toEqual([]);
    await database().inCouncil(MEDWAY, (rows) => rows.find(Entry, {}));
    for (let again = 0; again < 20; again += 1) {
      expect(await database().published.execute('select * from test_ledger.entry')).toEqual([]);
    }
  });

  test('are not there for a council name that is empty or strange', async () => {
    for (const council of ['', "' or true --", '*']) {
      expect(await database().inCouncil(council, (rows) => rows.find(Entry, {}))).toEqual([]);
    }
  });

  test('cannot be written for another council, nor moved to one', async () => {
    const forBradford = { council: BRADFORD, id: 2, words: 'smuggled' };
    await expect(database().inCouncil(MEDWAY, (rows) => rows.insert(Entry, forBradford))).rejects.toThrow(
      /row-level security/,
    );
    await expect(attempt(`update test_ledger.entry set council = '${BRADFORD}'`)).rejects.toThrow(/row-level security/);
    await attempt(`update test_ledger.entry set words = 'touched'`);
    const bradford = await started.asOwner(`select words from test_ledger.entry where council = $1`, [BRADFORD]);
    expect(bradford).toEqual([{ words: `of ${BRADFORD}` }]);
  });

  test('are undone together where anything in the transaction fails', async () => {
    await expect(
      database().inCouncil(MEDWAY, async (rows) => {
        await rows.insert(Entry, { council: MEDWAY, id: 9, words: 'half an act' });
        throw new Error('the other half failed');
      }),
    ).rejects.toThrow('the other half failed');
    expect(await database().inCouncil(MEDWAY, (rows) => rows.find(Entry, { id: 9 }))).toEqual([]);
  });

  test('stay apart when two councils work over one connection at the same time', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? MEDWAY : BRADFORD));
    const seen = await Promise.all(
      asked.map((council) => database().inCouncil(council, (rows) => rows.find(Entry, {}))),
    );
    expect(seen.map((rows) => rows.map(({ council }) => council))).toEqual(asked.map((council) => [council]));
  });
});

describe('the login that a subgraph works under', () => {
  test('owns nothing and has no special rights', async () => {
    const rights = await started.asOwner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname = 'kith_test_ledger'`,
    );
    expect(rights).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 },
    ]);
  });

  test.each([
    ['switch row-level security off', 'alter table test_ledger.entry disable row level security'],
    ['change the policy', 'drop policy select_of_the_council on test_ledger.entry'],
    ['delete rows', 'delete from test_ledger.entry'],
    ['empty a table', 'truncate test_ledger.entry'],
    ['change a published setting', `update test_ledger.council_setting set why = ''`],
    ['delete a published setting', 'delete from test_ledger.council_setting'],
    ['make a table', 'create table test_ledger.mine (id integer)'],
    ['read which migrations ran', 'select * from test_ledger.schema_migration'],
  ])('cannot %s', async (_, sql) => {
    await expect(attempt(sql)).rejects.toThrow(/must be owner|permission denied/);
  });

  test('cannot become the owner', async () => {
    const [owner] = await started.asOwner<{ name: string }>('select current_user as name');
    await expect(attempt(`set role "${owner?.name}"`)).rejects.toThrow(/permission denied/);
  });

  test('waits no longer than five seconds for a statement', async () => {
    const [row] = await attempt('show statement_timeout');
    expect(row).toEqual({ statement_timeout: '5s' });
  });
});

describe('starting again', () => {
  test('on a migrated database changes nothing, also by two processes at once', async () => {
    const again = [ledger(), ledger()];
    await Promise.all(again.map((one) => one.start({ ownerUrl: started.ownerUrl, key: KEY_FOR_TESTS })));
    const [ran] = await started.asOwner('select count(*)::int as migrations from test_ledger.schema_migration');
    expect(ran).toEqual({ migrations: 6 });
    await Promise.all(again.map((one) => one.stop()));
  });
});
