import { gaveWay, toldOfDatabase } from '../database/busy.ts';

const TRIES = 3;

/**
 * Does the work of a transaction again where PostgreSQL ended it because others were in the way: nothing of it was done,
 * and whoever was in the way may have finished meanwhile.
 *
 * @throws `BUSY` where they have not, and where no connection to the database came free.
 */
export async function againWhereItGaveWay<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!gaveWay(error) || tries === TRIES) throw toldOfDatabase(error);
    }
  }
}
