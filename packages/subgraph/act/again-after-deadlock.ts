import { DeadlockException } from '@mikro-orm/core';

const TRIES = 3;

/**
 * Does the work of a transaction again where PostgreSQL ended it because two waited for each other: nothing of it was
 * done, and whoever was in the way has finished meanwhile.
 */
export async function againAfterDeadlock<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!(error instanceof DeadlockException) || tries === TRIES) throw error;
    }
  }
}
