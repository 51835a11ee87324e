import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Does this with the rows of everybody who is to be paid, those with closed records too, and ends it there. For what is
 * only entered or counted: whoever pays is rarely named for anybody, and nobody may be forgotten for that. It holds for
 * callers who may make payments, and for no others.
 */
export async function amongEverybodyToPay<T>(entities: EntityManager, work: () => Promise<T>): Promise<T> {
  const [before] = await entities.execute<{ caller: string }[]>(
    `select coalesce(current_setting('kith.caller', true), '') as caller`,
  );
  const seenAs = (caller: string) => entities.execute(`select set_config('kith.caller', ?, true)`, [caller]);
  await seenAs('PAYMENTS');
  const done = await work();
  // What the database checks at the end it checks now, while it sees what it must.
  await entities.execute('set constraints all immediate');
  // Where it throws, the transaction ends, and the setting with it.
  await seenAs(before?.caller ?? '');
  return done;
}
