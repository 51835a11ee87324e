import type { EntityManager } from '@mikro-orm/postgresql';

/** Tells every part of the house that a person was erased, in the transaction of the act. Needs `person:erase`. */
export const tellErased = (entities: EntityManager, subject: string, at: Date): Promise<unknown> =>
  entities.execute('select kith_between.tell_erased(?, ?)', [subject, at]);

/** Where this subgraph has something to hear, of all councils. */
export const unheard = (
  entities: EntityManager,
  most: number,
): Promise<readonly { readonly council: string; readonly id: string }[]> =>
  entities.execute('select council, id from kith_between.unheard(?)', [most]);

export interface Heard {
  readonly kind: 'person.erased';
  readonly subject: string;
}

/** What was told, the first time that this subgraph hears it; undefined from then on. What is done about it belongs into the same transaction. */
export async function hear(entities: EntityManager, id: string, at: Date): Promise<Heard | undefined> {
  const [heard] = await entities.execute<Heard[]>('select kind, subject from kith_between.hear(?, ?)', [id, at]);
  return heard;
}
