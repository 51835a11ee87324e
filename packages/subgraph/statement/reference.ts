import type { RecordDeclaration, Told } from '@kith/circumstances';
import { parseDay, type PolicyCode } from '@kith/policy';
import { GraphQLError } from 'graphql';

import { Policy } from '../schema/enums.ts';

/** What a statement is made of, as a rules subgraph sees it. Days are `YYYY-MM-DD`. */
export interface Statement<R extends RecordDeclaration = RecordDeclaration> {
  /** The opaque id of the person, or `anonymous`. */
  readonly subject: string;
  readonly asOf: string;
  readonly knownOn: string;
  /** How many months the timeline looks ahead, 0 to 120. */
  readonly horizon: number;
  readonly policy: PolicyCode;
  readonly circumstances: Told<R>;
}

export const LONGEST_HORIZON_MONTHS = 120;

/**
 * Reads a statement as a gateway sends it: enums by name, since representations pass as plain JSON. Gateways may leave
 * out what is null, and a record in which nothing is known: where nothing at all was told that this subgraph may see,
 * there are no circumstances.
 */
export function statementFrom<R extends RecordDeclaration>(sent: Readonly<Record<string, unknown>>): Statement<R> {
  const { subject, asOf, knownOn, horizon, policy } = sent;
  const circumstances = sent['circumstances'] ?? {};
  const sound =
    typeof subject === 'string' &&
    isDay(asOf) &&
    isDay(knownOn) &&
    Number.isInteger(horizon) &&
    Number(horizon) >= 0 &&
    Number(horizon) <= LONGEST_HORIZON_MONTHS &&
    typeof policy === 'string' &&
    Object.hasOwn(Policy, policy) &&
    typeof circumstances === 'object';
  if (!sound) {
    throw new GraphQLError('The statement that was sent is not whole.', { extensions: { code: 'BAD_REPRESENTATION' } });
  }
  return {
    subject,
    asOf,
    knownOn,
    horizon: horizon as number,
    policy: Policy[policy as keyof typeof Policy],
    circumstances,
  };
}

const isDay = (value: unknown): value is string => typeof value === 'string' && parseDay(value) !== undefined;
