import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { roleOf } from '@kith/subgraph/database';

import { MEDWAY, type AttackedHouse } from '../attacked-house.ts';
import { isTenant, type Table } from '../catalogue.ts';
import type { Logins, Settings } from '../logins.ts';

/** Tables that say whose a row is and hold nothing that could be read. */
const NOTHING_TO_READ = /\.person_key$/;
const OLU = 'olu, who is named';

/** Rows about a restricted person, outside the part that knows people: there for whoever is named and says why. */
export function restrictedEverywhere(attacked: () => AttackedHouse, logins: () => Logins): void {
  const ofPersons = () =>
    attacked().tables.filter(
      (one) =>
        isTenant(one) &&
        one.subgraph !== undefined &&
        one.columns.includes('subject') &&
        !NOTHING_TO_READ.test(one.name),
    );
  const readable = () => ofPersons().filter(({ rights }) => rights.includes('select'));
  const tell = (sql: string, ...values: unknown[]) =>
    logins().done('people', { council: MEDWAY, actor: 'grace' }, sql, values);
  const rowsFor = async (table: Table, settings: Partial<Settings>) =>
    (
      await logins().tried(
        table.subgraph!,
        { council: MEDWAY, ...settings },
        `select count(*)::int as rows from ${table.name} where subject is not null`,
      )
    ).rows[0]?.['rows'] as number;
  const counted = async (settings: Partial<Settings>) => {
    const counts: Record<string, number> = {};
    for (const table of readable()) counts[table.name] = await rowsFor(table, settings);
    return counts;
  };
  const none = () => Object.fromEntries(readable().map(({ name }) => [name, 0]));

  describe('when everybody whom Medway knows is restricted', () => {
    let subjects: readonly string[];
    let before: Record<string, number>;
    beforeAll(async () => {
      const found = new Set<string>();
      for (const { name } of ofPersons()) {
        const sql = `select distinct subject::text as subject from ${name} where council = $1 and subject is not null`;
        for (const { subject } of (await attacked().owner.query<{ subject: string }>(sql, [MEDWAY])).rows)
          found.add(subject);
      }
      subjects = [...found];
      before = await counted({ actor: 'ada', purpose: '' });
      for (const subject of subjects) {
        await tell('select kith_between.tell_restricted($1, true)', subject);
        await tell(`select kith_between.tell_named($1, $2, '2000-01-01', null)`, subject, OLU);
      }
    }, 60_000);
    afterAll(async () => {
      for (const subject of subjects) {
        await tell('select kith_between.tell_restricted($1, false)', subject);
        await tell('select kith_between.tell_not_named($1, $2)', subject, OLU);
      }
    }, 60_000);

    test('every table that names a person is closed by a policy that no other can open', async () => {
      const { rows } = await attacked().owner.query<{ table: string }>(
        `select polrelid::regclass::text as table from pg_policy where polname = 'restricted_to_the_named' and not polpermissive`,
      );
      const closed = rows.map(({ table }) => table);
      expect(
        ofPersons()
          .filter(({ name }) => !closed.includes(name))
          .map(({ name }) => name),
      ).toEqual([]);
    });

    test('there are rows about them in nearly every table that names a person', () => {
      expect(Object.keys(before).length).toBeGreaterThan(25);
      expect(Object.entries(before).filter(([, rows]) => rows === 0).length).toBeLessThan(12);
    });

    test('staff who are not named find none of them, with every permission and whatever reason they give', async () => {
      expect(await counted({ actor: 'ada', purpose: '' })).toEqual(none());
      expect(await counted({ actor: 'ada', purpose: 'I am curious.' })).toEqual(none());
    }, 60_000);

    test('staff who are named find them with a reason, and none without', async () => {
      expect(await counted({ actor: OLU, purpose: '' })).toEqual(none());
      expect(await counted({ actor: OLU, purpose: 'She asked me to.' })).toEqual(before);
    }, 60_000);

    test('our own jobs find all of them, since letters must leave and time goes on', async () => {
      expect(await counted({ actor: 'a job', purpose: '', caller: 'WORKER' })).toEqual(before);
    }, 60_000);

    test('staff who are not named change none of them', async () => {
      for (const table of ofPersons().filter(({ rights }) => rights.includes('update'))) {
        const { rows } = await attacked().owner.query<{ column: string }>(
          `select attname as column from pg_attribute where attrelid = $1::regclass and attnum > 0
             and has_column_privilege($2, attrelid, attnum, 'update') limit 1`,
          [table.name, roleOf(table.subgraph!)],
        );
        const column = `"${rows[0]?.column}"`;
        const changed = await logins().tried(
          table.subgraph!,
          { council: MEDWAY, actor: 'ada' },
          `update ${table.name} set ${column} = ${column} where subject is not null`,
        );
        expect([table.name, changed.rowCount]).toEqual([table.name, 0]);
      }
    }, 60_000);

    test('each of them finds their own, and nobody else’s', async () => {
      for (const table of readable().filter(({ name }) => (before[name] ?? 0) > 0 && OWN.test(name))) {
        const [subject] = (
          await attacked().owner.query<{ subject: string }>(
            `select subject from ${table.name} where council = $1 limit 1`,
            [MEDWAY],
          )
        ).rows.map((row) => row.subject);
        const { rows } = await logins().tried(
          table.subgraph!,
          { council: MEDWAY, actor: 'themselves', subject: subject!, purpose: '' },
          `select distinct subject from ${table.name}`,
        );
        expect([table.name, rows]).toEqual([table.name, [{ subject }]]);
      }
    });

    test('what belongs to their rows without naming them is closed with them', async () => {
      const below = attacked().tables.filter(({ name }) => BELOW.has(name));
      expect(below.length).toBe(BELOW.size);
      for (const table of below) {
        const sql = `select from ${table.name}`;
        const found = await logins().tried(table.subgraph!, { council: MEDWAY, actor: 'ada' }, sql);
        expect([table.name, found.rowCount]).toEqual([table.name, 0]);
      }
    });
  });

  test('a person who is named for a time only is let in on no other day', async () => {
    const [table] = readable().filter(({ name }) => name === 'leaving_care_grants.award');
    const { rows } = await attacked().owner.query<{ subject: string }>(
      'select subject from leaving_care_grants.award where council = $1',
      [MEDWAY],
    );
    const named = { actor: OLU, purpose: 'She asked me to.' };
    const all = await rowsFor(table!, named);
    for (const { subject } of rows) {
      await tell('select kith_between.tell_restricted($1, true)', subject);
      await tell(`select kith_between.tell_named($1, $2, '2000-01-01', '2000-01-31')`, subject, OLU);
    }
    expect(await rowsFor(table!, named)).toBe(0);
    for (const { subject } of rows) {
      await tell('select kith_between.tell_restricted($1, false)', subject);
      await tell('select kith_between.tell_not_named($1, $2)', subject, OLU);
    }
    expect(await rowsFor(table!, named)).toBe(all);
  });
}

/** Those that a person on their own record reads by the policy of their council. */
const OWN = /\.(award|arrangement|guarantee|request|letter)$/;

/** Tables whose rows belong to a row that names a person. */
const BELOW = new Set([
  'leaving_care_grants.flag_acknowledgement',
  ...['missed_rent', 'landlord_link', 'claim_line', 'claim_payment'].map((table) => `rent_guarantees.${table}`),
]);
