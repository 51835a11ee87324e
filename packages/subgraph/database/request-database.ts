import type { EntityManager } from '@mikro-orm/postgresql';

/** The database as one request sees it. */
export interface RequestDatabase {
  /** For tables that everybody may read. Rows of a council need `inCouncil`. */
  readonly published: EntityManager;
  /**
   * Runs `work` in one transaction in which the rows of one council, and no others, are there. It ends by committing,
   * or by undoing everything where `work` throws.
   */
  inCouncil<T>(council: string, work: (entities: EntityManager) => Promise<T>): Promise<T>;
}

export function requestDatabase(entities: EntityManager): RequestDatabase {
  const published = entities.fork();
  return {
    published,
    inCouncil: (council, work) =>
      published.fork().transactional(async (transaction) => {
        // Local to the transaction, so that the next user of the connection inherits nothing.
        await transaction.execute(`select set_config('kith.council', ?, true)`, [council]);
        return work(transaction);
      }),
  };
}
