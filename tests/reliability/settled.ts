import { setTimeout as delay } from 'node:timers/promises';

import type { Client } from 'pg';

const LIMIT_MS = 120_000;

/** Waits until nothing is left to be sent. What is parked stays, for somebody to look at. */
export async function settled(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ table: string }>(
    `select format('%I.%I', table_schema, table_name) as table from information_schema.tables
      where table_name = 'outbox_message'`,
  );
  const waiting = rows.map(({ table }) => `select count(*)::int as n from ${table} where state = 'WAITING'`);
  for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline; await delay(250)) {
    const { rows: counts } = await owner.query<{ n: number }>(waiting.join(' union all '));
    if (counts.every(({ n }) => n === 0)) return;
  }
  throw new Error('Messages are still waiting to be sent.');
}
