import type { Client } from 'pg';

/** An act that a client was told is done. */
export interface Acknowledged {
  readonly schema: string;
  readonly council: string;
  /** The idempotency key under which it was asked for. */
  readonly key: string;
}

/** What clients were told is done, and the database does not know. */
export async function lost(owner: Client, acknowledged: readonly Acknowledged[]): Promise<readonly Acknowledged[]> {
  const known = new Set<string>();
  for (const schema of new Set(acknowledged.map((one) => one.schema))) {
    const { rows } = await owner.query<{ council: string; key: string }>(`select council, key from ${schema}.act_done`);
    for (const { council, key } of rows) known.add(`${schema} ${council} ${key}`);
  }
  return acknowledged.filter(({ schema, council, key }) => !known.has(`${schema} ${council} ${key}`));
}
