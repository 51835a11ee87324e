import type { EntityManager } from '@mikro-orm/postgresql';

import type { CouncilCaller } from '../caller/caller.ts';
import type { OutboxMessage } from '../outbox/send.ts';

/** What an act has at hand while it is being done: one transaction, and what belongs to it. */
export interface Doing {
  readonly entities: EntityManager;
  readonly caller: CouncilCaller;
  readonly council: string;
  readonly actor: string;
  readonly now: Date;
  /** `YYYY-MM-DD`, in England. */
  readonly today: string;
  /** Puts a message into the outbox. It leaves the building only if the act is committed, and only once for its key. */
  readonly send: (message: OutboxMessage) => Promise<void>;
  /** Locks personal words away under the person's own key, so that erasing the key erases them. */
  readonly seal: (subject: string, value: unknown) => Promise<string>;
  /** What was sealed; undefined once the person's key has been erased. */
  readonly open: <T>(subject: string, sealed: string) => Promise<T | undefined>;
}
