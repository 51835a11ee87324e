import { problem, type SubgraphContext } from '@kith/subgraph';

import { checked } from '../../records/persons/checked.ts';
import type { Kind } from '../../records/persons/kinds.ts';
import { statementAsked, type StatementArguments } from './arguments.ts';
import { newCheckId } from './statement-id.ts';
import type { StatementOf } from './statement-of.ts';

/**
 * A statement from facts given here and now. Nothing of it is kept.
 * @throws `BAD_CIRCUMSTANCES` with `problems`, each with its path, code and message
 */
export function checkedStatement<T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  told: T,
  args: StatementArguments,
): StatementOf<T> {
  const asked = statementAsked(args, context);
  const { circumstances, problems } = checked(kind, told, asked.asOf);
  if (!circumstances) {
    throw problem('BAD_CIRCUMSTANCES', 'Some of these facts cannot be right. Nothing was stored.', { problems });
  }
  return { id: newCheckId(), subject: 'anonymous', ...asked, circumstances };
}
