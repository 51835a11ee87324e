import { problem, type SubgraphContext } from '@kith/subgraph';

import { carersById } from '../../records/carers/find.ts';
import type { CarerRecord } from '../../records/carers/carer-record.ts';
import { circumstancesKnownOn } from '../../records/carers/revisions.ts';
import type { StatementAsked } from './arguments.ts';
import type { CarerStatement } from './carer-statement.ts';
import { statementIdOf, storedStatementOf } from './statement-id.ts';

/**
 * The statement of a carer whose record is kept, from what was known of them on its `knownOn`.
 *
 * @throws `NOT_KNOWN_THEN` where the carer was registered later than that.
 */
export async function statementOfCarer(
  context: SubgraphContext,
  carer: CarerRecord,
  asked: StatementAsked,
): Promise<CarerStatement> {
  const circumstances =
    asked.knownOn >= context.today
      ? carer.circumstances
      : await circumstancesKnownOn(context).load({ carer: carer.id, knownOn: asked.knownOn });
  if (!circumstances) {
    throw problem('NOT_KNOWN_THEN', 'This carer was registered later: ask for what was known on a later day.', {
      argument: 'knownOn',
    });
  }
  return { id: statementIdOf({ carer: carer.id, ...asked }), subject: carer.id, ...asked, circumstances };
}

/** The statement that the gateway names by its id; null where it is a check's, which nobody kept, or another council's. */
export async function statementById(context: SubgraphContext, id: string): Promise<CarerStatement | null> {
  const stored = storedStatementOf(id);
  if (!stored) return null;
  const { carer: carerId, ...asked } = stored;
  const carer = await carersById(context).load(carerId);
  return carer ? statementOfCarer(context, carer, asked) : null;
}
