import { problem, type SubgraphContext } from '@kith/subgraph';

import { personsById } from '../../records/persons/find.ts';
import type { Kind } from '../../records/persons/kinds.ts';
import type { PersonRecord } from '../../records/persons/person-record.ts';
import { circumstancesKnownOn } from '../../records/persons/revisions.ts';
import type { StatementAsked } from './arguments.ts';
import { statementIdOf, storedStatementOf } from './statement-id.ts';

/** A statement of somebody who told their circumstances. */
export interface StatementOf<T extends object> extends StatementAsked {
  readonly id: string;
  readonly subject: string;
  readonly circumstances: T;
}

/**
 * The statement of a person whose record is kept, from what was known of them on its `knownOn`.
 *
 * @throws `NOT_KNOWN_THEN` where the person was registered later than that.
 */
export async function statementOf<T extends object>(
  context: SubgraphContext,
  { noun }: Kind<T>,
  person: PersonRecord<T>,
  asked: StatementAsked,
): Promise<StatementOf<T>> {
  const circumstances =
    asked.knownOn >= context.today
      ? person.circumstances
      : ((await circumstancesKnownOn(context).load({ person: person.id, knownOn: asked.knownOn })) as T | undefined);
  if (!circumstances) {
    throw problem('NOT_KNOWN_THEN', `This ${noun} was registered later: ask for what was known on a later day.`, {
      argument: 'knownOn',
    });
  }
  return { id: statementIdOf({ person: person.id, ...asked }), subject: person.id, ...asked, circumstances };
}

/** The statement that the gateway names by its id; null where it is a check's, which nobody kept, or another council's. */
export async function statementById<T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  id: string,
): Promise<StatementOf<T> | null> {
  const stored = storedStatementOf(id);
  if (!stored) return null;
  const { person: personId, ...asked } = stored;
  const person = await personsById(kind)(context).load(personId);
  return person ? statementOf(context, kind, person, asked) : null;
}
