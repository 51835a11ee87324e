import { escapeIdentifier, type Client } from 'pg';

import { scramVerifier } from './scram.ts';

const TRIES = 5;
/** Another database of the same server is doing the same to the same role at this moment. */
const RACES = new Set(['23505', '42710', 'XX000']);

const LIMITS = {
  statement_timeout: '5s',
  lock_timeout: '3s',
  idle_in_transaction_session_timeout: '10s',
} as const;

/**
 * Makes sure of a login that owns nothing, cannot create anything and is bound by row-level security.
 *
 * @throws where a role of that name exists and has more rights than that.
 */
export async function ensureRole(owner: Client, role: string, password: string): Promise<void> {
  await retryRaces(async () => {
    const existing = await owner.query('select from pg_roles where rolname = $1', [role]);
    const verb = existing.rowCount === 0 ? 'create' : 'alter';
    await owner.query(`${verb} role "${role}" login password '${scramVerifier(password)}'`);
  });
  await refusePowerfulRole(owner, role);
  const { rows } = await owner.query<{ database: string }>('select current_database() as database');
  const database = escapeIdentifier(rows[0]!.database);
  await owner.query(`grant connect on database ${database} to "${role}"`);
  // Kept with the role, because a transaction pooler passes no settings on from its clients.
  for (const [name, value] of Object.entries(LIMITS)) {
    await retryRaces(() => owner.query(`alter role "${role}" in database ${database} set ${name} = '${value}'`));
  }
}

async function refusePowerfulRole(owner: Client, role: string): Promise<void> {
  const powers = await owner.query(
    `select from pg_roles r where rolname = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
       or exists (select from pg_auth_members where member = r.oid))`,
    [role],
  );
  if (powers.rowCount !== 0)
    throw new Error(
      `The role ${role} has rights that it must not have: it may not be a superuser, bypass row-level security, ` +
        'create roles or databases, or be a member of another role. Please take them away and start again.',
    );
}

async function retryRaces(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === TRIES || !RACES.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt * (1 + Math.random())));
    }
  }
}
