import { describe, expect, test } from '@jest/globals';
import { OWN_RECORD } from '@kith/subgraph';
import type { Client } from 'pg';

import { SEED } from '../../policy/seed.ts';
import { seeded } from '../../reliability/seeded.ts';
import { isPublished, MEDWAY, OTHERS, type AttackedHouse } from '../attacked-house.ts';
import { isTenant, type Table } from '../catalogue.ts';
import type { Logins } from '../logins.ts';

/** The same for everybody, and written by the owner alone. */
const OF_NO_COUNCIL = new Set(['people.council']);

/** What row-level security holds by itself, with no filter of the application's. */
export function straightSql(attacked: () => AttackedHouse, logins: () => Logins): void {
  /** Those of a subgraph's own; what stands between subgraphs is reached by named crossings alone. */
  const tenantTables = () => attacked().tables.filter((table) => isTenant(table) && table.subgraph !== undefined);

  test('Medway has done nearly everything there is to do, so that there is something to be after', () => {
    const { undone } = attacked();
    expect(undone.length < 8 ? [] : undone).toEqual([]);
  });

  describe('every table that a subgraph keeps', () => {
    test('is led by the council in its key and bound by row-level security, the owner’s statements too', () => {
      for (const table of tenantTables()) expect(table).toMatchObject({ keyedBy: 'council', secured: true });
    });

    test('is out of reach for every other subgraph, and for its own where its rows are no council’s', () => {
      const readable = (table: Table) =>
        table.subgraph !== undefined && (isTenant(table) || OF_NO_COUNCIL.has(table.name));
      expect(attacked().tables.filter(({ others }) => others.length > 0)).toEqual([]);
      expect(attacked().tables.filter((table) => !readable(table) && table.rights.length > 0)).toEqual([]);
    });

    test('can be emptied by no login, and rows of it taken away by none', () => {
      for (const { name, rights } of attacked().tables) {
        expect([name, rights.filter((right) => right === 'delete' || right === 'truncate')]).toEqual([name, []]);
      }
    });

    test('lets a login see and write the rows of its council alone, by each of its policies', async () => {
      const { rows } = await attacked().owner.query<Policy>(POLICIES);
      for (const table of tenantTables()) {
        const own = rows.filter((policy) => policy.table === table.name && !policy.toOwner);
        expect([table.name, own.length]).not.toEqual([table.name, 0]);
        for (const { name, says } of own.filter((one) => !(isPublished(table) && one.name === 'read_by_all'))) {
          expect(`${table.name} ${name}: ${says}`).toContain(COUNCIL_OF_THE_TRANSACTION);
        }
      }
    });
  });

  describe('straight SQL under a subgraph’s own login, with every permission of another council', () => {
    const random = seeded(SEED);
    const another = () => OTHERS[Math.floor(random() * OTHERS.length)]!;

    test('finds no row of Medway in any table, whatever it asks for', async () => {
      for (const table of tenantTables().filter((one) => !isPublished(one) && one.rights.includes('select'))) {
        for (const council of [...OTHERS, '', MEDWAY.toLowerCase(), `${MEDWAY}' or true --`, '%']) {
          for (const condition of ['true', `council = '${MEDWAY}'`, `council <> '${council.replaceAll("'", '')}'`]) {
            const { rows } = await logins().tried(
              table.subgraph!,
              { council },
              `select council from ${table.name} where ${condition}`,
            );
            expect([table.name, rows.filter((row) => row['council'] === MEDWAY)]).toEqual([table.name, []]);
          }
        }
      }
    }, 60_000);

    test('changes no row of Medway in any table', async () => {
      for (const table of tenantTables().filter((one) => one.rights.includes('update'))) {
        const column = await updatable(attacked().owner, table);
        const sql = `update ${table.name} set ${column} = ${column} where council = '${MEDWAY}'`;
        const changed = await logins()
          .tried(table.subgraph!, { council: another() }, sql)
          .catch(() => ({ rowCount: 0 }));
        expect([table.name, changed.rowCount]).toEqual([table.name, 0]);
      }
    });

    test('adds no row for Medway to any table, be it one that Medway has itself', async () => {
      for (const table of tenantTables().filter((one) => one.rights.includes('insert'))) {
        const [row] = (
          await attacked().owner.query(`select to_jsonb(t) as row from ${table.name} t where council = $1 limit 1`, [
            MEDWAY,
          ])
        ).rows as { row: object }[];
        const columns = table.columns.map((one) => `"${one}"`).join();
        const sql = `insert into ${table.name} (${columns})
        select ${columns} from jsonb_populate_record(null::${table.name}, $1)`;
        const refused = await logins()
          .tried(table.subgraph!, { council: another() }, sql, [row?.row ?? { council: MEDWAY }])
          .then(
            () => 'was added',
            ({ code, where = '' }: { code?: string; where?: string }) =>
              // insufficient_privilege, by a policy; or a trigger that looks before the policies do.
              code === '42501' || where.includes('PL/pgSQL function') ? 'was refused' : code,
          );
        expect([table.name, refused]).toEqual([table.name, 'was refused']);
      }
    });
  });

  describe('straight SQL for a person on their own record', () => {
    const PERSON = OWN_RECORD.join();
    const NOBODY = '00000000-0000-7000-8000-00000000000f';
    /** The rows that everybody may read. */
    const OPEN = /\.council_setting$/;

    test('finds no row of anybody else in any table of their own council', async () => {
      const seen: string[] = [];
      for (const table of tenantTables().filter((one) => one.rights.includes('select') && !OPEN.test(one.name))) {
        const settings = { council: MEDWAY, permissions: PERSON, actor: 'jo', subject: NOBODY, purpose: '' };
        const { rowCount } = await logins().tried(table.subgraph!, settings, `select from ${table.name} limit 1`);
        if (rowCount !== 0) seen.push(table.name);
      }
      expect(seen).toEqual([]);
    });
  });
}

/** As PostgreSQL prints it. */
const COUNCIL_OF_THE_TRANSACTION = `(council = NULLIF(current_setting('kith.council'::text, true), ''::text))`;

interface Policy {
  readonly table: string;
  readonly name: string;
  /** For the owner alone, that is for the named crossings. */
  readonly toOwner: boolean;
  readonly says: string;
}

const POLICIES = `
  select n.nspname || '.' || c.relname as table, p.polname::text as name,
    p.polroles = array[c.relowner] as "toOwner",
    coalesce(pg_get_expr(p.polqual, c.oid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), '') as says
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where p.polpermissive`;

async function updatable(owner: Client, table: Table): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.column_privileges
     where table_schema || '.' || table_name = $1 and grantee like 'kith_%' and privilege_type = 'UPDATE' limit 1`,
    [table.name],
  );
  return `"${rows[0]?.name ?? 'council'}"`;
}
