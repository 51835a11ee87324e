import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import type { ChainOf } from './chain.ts';
import { signCheckpoint } from './checkpoint.ts';
import { exportedChain, lastLine } from './export.ts';
import { sealAllWaiting } from './seal-all.ts';
import { headOf } from './sealer.ts';

/**
 * The whole audit of a council in one subgraph as JSON lines, sealed up to now, with a signed checkpoint in the last one.
 *
 * @param context as a job of ours.
 * @returns the checkpoint, to be kept somewhere else.
 */
export async function* exportedAudit(
  context: SubgraphContext,
  of: ChainOf,
  installationKey: Uint8Array,
): AsyncGenerator<string, string> {
  const database = databaseOf(context);
  await sealAllWaiting(database, of);
  const head = await database.inCouncil(of.council, (entities) => headOf(entities, of));
  yield* exportedChain(of, head, (work) => database.inCouncil(of.council, work));
  const checkpoint = await signCheckpoint({ ...of, ...head, at: context.now.toISOString() }, installationKey);
  yield lastLine(checkpoint);
  return checkpoint;
}
