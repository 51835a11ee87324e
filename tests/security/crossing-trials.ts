import { randomUUID } from 'node:crypto';

import { expect } from '@jest/globals';
import { house } from '@kith/gateway/house';
import { schemaOf } from '@kith/subgraph/database';

import { MEDWAY, TOLD, type AttackedHouse } from './attacked-house.ts';
import type { Crossing } from './catalogue.ts';
import type { Logins } from './logins.ts';

/** The council that tries. */
export const BRADFORD = 'E08000032';
const LATER = '2999-01-01';

export interface Trying {
  readonly attacked: () => AttackedHouse;
  readonly logins: () => Logins;
  readonly crossings: () => readonly Crossing[];
}

/** The subgraph whose schema it is; people, for what stands between all of them. */
export const subgraphOf = (schema: string): string =>
  house.find(({ name }) => schemaOf(name) === schema)?.name ?? 'people';

const within = ({ attacked, logins, crossings }: Trying) => ({
  /** Calls a function for Bradford, and gives what it tells. */
  called: (schema: string, sql: string, values: readonly unknown[] = [], permissions?: string) =>
    logins().done(subgraphOf(schema), { council: BRADFORD, permissions }, sql, values),
  schemasWith: (name: string) =>
    crossings()
      .filter((one) => one.name === name)
      .map(({ schema }) => schema),
  idsOfMedway: async (sql: string) =>
    (await attacked().owner.query<{ id: string }>(sql, [MEDWAY])).rows.map(({ id }) => id),
});

/** One trial for each function that can be called: what it tells Bradford, and what it does to Medway. */
export const trialsOf = (trying: Trying): Readonly<Record<string, () => Promise<void>>> => {
  const { called, idsOfMedway, schemasWith } = within(trying);
  return {
    '*.councils_to_seal': async () => {
      for (const schema of schemasWith('councils_to_seal')) {
        const rows = await called(schema, `select * from ${schema}.councils_to_seal(3)`);
        expect(rows.length).toBeLessThanOrEqual(3);
        for (const row of rows) expect(row).toEqual({ councils_to_seal: expect.stringMatching(/^E\d{8}$/) });
      }
    },
    '*.outbox_due': async () => {
      for (const schema of schemasWith('outbox_due')) {
        const rows = await called(schema, `select * from ${schema}.outbox_due($1, 100)`, [LATER]);
        for (const row of rows) expect(Object.keys(row)).toEqual(['council', 'id']);
      }
    },
    '*.councils_with_daily_work': async () => {
      for (const schema of schemasWith('councils_with_daily_work')) {
        const rows = await called(
          schema,
          `select * from ${schema}.councils_with_daily_work($1::text::date, $1::text::timestamptz, 3)`,
          [LATER],
        );
        expect(rows.length).toBeLessThanOrEqual(3);
        for (const row of rows) expect(row).toEqual({ councils_with_daily_work: expect.stringMatching(/^E\d{8}$/) });
        const items = await called(schema, `select distinct council from ${schema}.daily_work_due`);
        for (const row of items) expect(row).toEqual({ council: BRADFORD });
      }
    },
    '*.forget_acts_done': async () => {
      for (const schema of schemasWith('forget_acts_done')) {
        const [row] = await called(schema, `select ${schema}.forget_acts_done($1, 1000)`, [LATER]);
        expect(row).toEqual({ forget_acts_done: 0 });
      }
    },
    '*.erase_person_key': async () => {
      for (const schema of schemasWith('erase_person_key')) {
        const subjects = await idsOfMedway(`select subject as id from ${schema}.person_key where council = $1`);
        for (const subject of [...subjects.slice(0, 20), randomUUID()]) {
          await called(schema, `select ${schema}.erase_person_key($1, now())`, [subject]);
          const without = called(schema, `select ${schema}.erase_person_key($1, now())`, [subject], 'person:read');
          await expect(without).rejects.toThrow(/needs person:erase/);
        }
      }
    },
    '*.unlink_erased': async () => {
      for (const schema of schemasWith('unlink_erased')) {
        const unlink = `select ${schema}.unlink_erased($1)`;
        const subjects = await idsOfMedway(`select subject as id from ${schema}.person_key where council = $1`);
        for (const subject of subjects.slice(0, 20)) {
          // Whoever has this id in their own council is nobody.
          await called(schema, `select ${schema}.erase_person_key($1, now())`, [subject]);
          await called(schema, unlink, [subject]);
        }
        await expect(called(schema, unlink, [randomUUID()])).rejects.toThrow(/only somebody who was erased/);
      }
    },
    '*.link_audit_entries': async () => {
      for (const schema of schemasWith('link_audit_entries')) {
        const entries = await idsOfMedway(`select id from ${schema}.audit_entry where council = $1 limit 2`);
        if (entries.length === 0) continue;
        const sql = `select ${schema}.link_audit_entries(0, $1, $2, $3)`;
        const digests = entries.map(() => 'a'.repeat(64));
        await expect(called(schema, sql, ['0'.repeat(64), entries, digests])).rejects.toThrow(/does not wait/);
      }
    },
    'kith_between.tell_erased': async () => {
      const tell = `select kith_between.tell_erased($1, now())`;
      const [somebody] = await idsOfMedway('select id from people.person where council = $1 limit 1');
      await expect(called('people', tell, [somebody], 'person:read')).rejects.toThrow(/needs person:erase/);
      await called('people', tell, [somebody]);
      const { rows } = await trying
        .attacked()
        .owner.query('select distinct council from kith_between.told where subject = $1', [somebody]);
      expect(rows).toEqual([{ council: BRADFORD }]);
    },
    'kith_between.unheard': async () => {
      await called('people', `select kith_between.tell_erased('somebody of Bradford', now())`);
      const rows = await called('leaving_care_grants', 'select * from kith_between.unheard(100)');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Object.keys(row)).toEqual(['council', 'id']);
    },
    'kith_between.hear': async () => {
      const heard = await called('leaving_care_grants', 'select * from kith_between.hear($1, now())', [TOLD]).catch(
        () => [],
      );
      expect(JSON.stringify(heard)).not.toContain('somebody of Medway');
    },
    'kith_between.tell_restricted': async () => {
      const tell = 'select kith_between.tell_restricted($1, true)';
      const [somebody] = await idsOfMedway('select id from people.person where council = $1 limit 1');
      await expect(called('people', tell, [somebody], 'person:read')).rejects.toThrow(/needs person:restrict/);
      await called('people', tell, [somebody]);
      const { rows } = await trying
        .attacked()
        .owner.query('select distinct council from kith_between.restricted where subject = $1', [somebody]);
      expect(rows).toEqual([{ council: BRADFORD }]);
      await called('people', 'select kith_between.tell_restricted($1, false)', [somebody]);
    },
    'kith_between.tell_named': async () => {
      const tell = `select kith_between.tell_named($1, $2, '2026-01-01', null)`;
      const [somebody] = await idsOfMedway('select id from people.person where council = $1 limit 1');
      await expect(called('people', tell, [somebody, 'olu'], 'person:read')).rejects.toThrow(/needs person:restrict/);
      await expect(called('people', tell, [somebody, 'mallory'])).rejects.toThrow(/nobody names themselves/);
      await called('people', tell, [somebody, 'olu of Bradford']);
      const { rows } = await trying
        .attacked()
        .owner.query(`select distinct council from kith_between.named where actor = 'olu of Bradford'`);
      expect(rows).toEqual([{ council: BRADFORD }]);
    },
    'kith_between.tell_not_named': async () => {
      const tell = 'select kith_between.tell_not_named($1, $2)';
      const { rows } = await trying
        .attacked()
        .owner.query<{ subject: string; actor: string }>(
          'select subject, actor from kith_between.named where council = $1',
          [MEDWAY],
        );
      expect(rows.length).toBeGreaterThan(0);
      for (const { subject, actor } of rows) {
        await called('people', tell, [subject, actor]);
        await expect(called('people', tell, [subject, actor], 'person:read')).rejects.toThrow(/needs person:restrict/);
      }
    },
    'kith_between.closed_to_caller': async () => {
      const { rows } = await trying
        .attacked()
        .owner.query<{ subject: string }>('select subject from kith_between.restricted where council = $1', [MEDWAY]);
      expect(rows.length).toBeGreaterThan(0);
      const told = await called('rent_guarantees', 'select * from kith_between.closed_to_caller() as id');
      for (const { subject } of rows) expect(told).not.toContainEqual({ id: subject });
    },
    'kith_between.tell_death': async () => {
      const tell = `select kith_between.tell_death($1, '2026-01-01', now())`;
      const [somebody] = await idsOfMedway('select id from people.person where council = $1 limit 1');
      await expect(called('people', tell, [somebody], 'person:read')).rejects.toThrow(/needs person:write/);
      await called('people', tell, [somebody]);
      const { rows } = await trying
        .attacked()
        .owner.query('select distinct council from kith_between.death where subject = $1', [somebody]);
      expect(rows).toEqual([{ council: BRADFORD }]);
    },
    'kith_between.has_died': async () => {
      const died = 'select kith_between.has_died($1) as died';
      expect(await called('rent_guarantees', died, ['somebody of Medway'])).toEqual([{ died: false }]);
    },
    'kith_between.unheard_deaths': async () => {
      await called('people', `select kith_between.tell_death('somebody of Bradford', '2026-01-01', now())`);
      const rows = await called('leaving_care_grants', 'select * from kith_between.unheard_deaths(100)');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Object.keys(row)).toEqual(['council', 'id']);
    },
    'kith_between.hear_death': async () => {
      const heard = 'select * from kith_between.hear_death($1, now())';
      expect(await called('leaving_care_grants', heard, [TOLD])).toEqual([]);
    },
    'leaving_care_grants.known_at_another_council': async () => {
      const known = 'select leaving_care_grants.known_at_another_council($1) as known';
      expect(await called('leaving_care_grants', known, [[Buffer.alloc(32, 7)]])).toEqual([{ known: false }]);
      const { rows } = await trying
        .attacked()
        .owner.query<{ digest: Buffer; council: string }>(
          'select digest, council from leaving_care_grants.person_mark where council = $1',
          [MEDWAY],
        );
      for (const { digest } of rows) {
        expect(await called('leaving_care_grants', known, [[digest]])).toEqual([{ known: true }]);
      }
    },
    'rent_guarantees.stands_elsewhere': async () => {
      const stands = `select * from rent_guarantees.stands_elsewhere($1, 'somebody of Bradford', '2000-01-01')`;
      expect(await called('rent_guarantees', stands, [[Buffer.alloc(32, 7)]])).toEqual([]);
      const { rows } = await trying.attacked().owner.query<{ digest: Buffer; kind: string; open: boolean }>(
        `select m.digest, m.kind, g.state in ('APPLIED', 'APPROVED', 'ISSUED', 'LIVE', 'ENDING') as open
         from rent_guarantees.guarantee_mark m
         join rent_guarantees.guarantee g on g.council = m.council and g.id = m.guarantee where m.council = $1`,
        [MEDWAY],
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { digest, kind, open } of rows) {
        const told = open ? [{ kind, here: false }] : [];
        expect(await called('rent_guarantees', stands, [[digest]])).toEqual(told);
      }
    },
    'leaving_care_grants.hold_award': async () => {
      const awards = await idsOfMedway('select id from leaving_care_grants.award where council = $1');
      for (const id of [...awards, randomUUID()]) {
        expect(await called('leaving_care_grants', 'select leaving_care_grants.hold_award($1)', [id])).toEqual([
          { hold_award: null },
        ]);
      }
    },
    'people.erase_person': async () => {
      const erase = 'select people.erase_person($1, now()) as outcome';
      for (const id of await idsOfMedway('select id from people.person where council = $1')) {
        expect(await called('people', erase, [id])).toEqual([{ outcome: 'NOT_FOUND' }]);
        await expect(called('people', erase, [id], 'person:write')).rejects.toThrow(/needs person:erase/);
      }
    },
    'people.retention_due': async () => {
      const due = 'select person::text as id from people.retention_due($1, 1000)';
      const theirs = new Set(await idsOfMedway('select id from people.person where council = $1'));
      const rows = await called('people', due, [LATER]);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ id }) => theirs.has(String(id)))).toEqual([]);
      await expect(called('people', due, [LATER], 'person:read')).rejects.toThrow(/needs person:erase/);
    },
    'rent_guarantees.standing_of_letter': async () => {
      const standing = `select rent_guarantees.standing_of_letter($1, '2026-11-21') as standing`;
      expect(await called('rent_guarantees', standing, ['a'.repeat(64)])).toEqual([{ standing: null }]);
      const hashes = await idsOfMedway('select hash as id from rent_guarantees.letter_standing where council = $1');
      for (const hash of hashes) {
        const [row] = await called('rent_guarantees', standing, [hash]);
        expect(Object.keys(row!)).toEqual(['standing']);
      }
    },
    'rent_guarantees.landlord_link_of': async () => {
      const link = `select * from rent_guarantees.landlord_link_of($1, $2)`;
      expect(await called('rent_guarantees', link, ['a'.repeat(64), '2026-11-21'])).toEqual([]);
      const hashes = await idsOfMedway('select hash as id from rent_guarantees.landlord_link where council = $1');
      for (const hash of hashes) {
        expect(await called('rent_guarantees', link, [hash, LATER])).toEqual([]);
        const [row] = await called('rent_guarantees', link, [hash, '2000-01-01']);
        expect(
          Object.keys(row ?? {}).filter((name) => !['council', 'id', 'guarantee', 'purpose'].includes(name)),
        ).toEqual([]);
      }
    },
  };
};
