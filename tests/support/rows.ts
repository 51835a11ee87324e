import { Client } from 'pg';

/** How many rows each table of the subgraphs holds, by its name: `people.carer`. */
export async function rowsByTable(ownerUrl: string): Promise<Readonly<Record<string, number>>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const each = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`);
    const { rows } = await client.query<{ name: string; count: number }>(each.join(' union all '));
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  } finally {
    await client.end();
  }
}
