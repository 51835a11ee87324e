import type { Client } from 'pg';

import { councils } from './register.ts';

/** Brings the table of councils up to date. Codes are never removed: records refer to them. */
export async function loadCouncils(owner: Client): Promise<void> {
  const column = (pick: (council: (typeof councils)[number]) => string) => councils.map(pick);
  await owner.query(
    `insert into people.council (code, name, region)
     select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict (code) do update set name = excluded.name, region = excluded.region
     where (council.name, council.region) is distinct from (excluded.name, excluded.region)`,
    [column(({ code }) => code), column(({ name }) => name), column(({ region }) => region)],
  );
}
