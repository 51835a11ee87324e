import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '../caller/caller.ts';
import { permissionsOf } from '../permission/granted.ts';

/** The database as one request sees it. */
export interface RequestDatabase {
  /** For tables that everybody may read. Rows of a council need `inCouncil`. */
  readonly published: EntityManager;
  /**
   * Runs `work` in one transaction in which the rows of one council, and no others, are there, and of those only what
   * the caller may see. It ends by committing, or by undoing everything where `work` throws.
   */
  inCouncil<T>(council: string, work: (entities: EntityManager) => Promise<T>): Promise<T>;
  /** The same database as somebody else would see it. For the few ways in by a secret link: see `inNameOf`. */
  as(caller: Caller): RequestDatabase;
}

export function requestDatabase(entities: EntityManager, caller: Caller): RequestDatabase {
  const published = entities.fork();
  const permissions = `,${[...permissionsOf(caller)].join(',')},`;
  const actor = caller.kind === 'ANONYMOUS' ? '' : caller.actor;
  const subject = caller.kind === 'PERSON' ? caller.subject : '';
  // Links are made for one record, by staff who may see it, and lead to no other.
  const kind = caller.kind === 'SYSTEM' && caller.link ? 'LINK' : caller.kind;
  const purpose = ('purpose' in caller ? caller.purpose : undefined) ?? '';
  return {
    published,
    inCouncil: (council, work) =>
      published.fork().transactional(async (transaction) => {
        // Local to the transaction, so that the next user of the connection inherits nothing.
        await transaction.execute(
          `select set_config('kith.council', ?, true), set_config('kith.permissions', ?, true),
             set_config('kith.actor', ?, true), set_config('kith.subject', ?, true), set_config('kith.purpose', ?, true),
             set_config('kith.caller', ?, true)`,
          [council, permissions, actor, subject, purpose, kind],
        );
        return work(transaction);
      }),
    as: (another) => requestDatabase(entities, another),
  };
}
