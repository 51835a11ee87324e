import { Client } from 'pg';

/** How many rows every table of Kith has, and a digest of what is in them, whatever their order. */
export async function everyRow(ownerUrl: string): Promise<Readonly<Record<string, string>>> {
  const session = new Client({ connectionString: ownerUrl });
  await session.connect();
  try {
    const tables = await session.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows } = await session.query<{ held: string }>(
        `select count(*) || ' rows, ' || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as held
         from ${name} t`,
      );
      found[name] = rows[0]!.held;
    }
    return found;
  } finally {
    await session.end();
  }
}
