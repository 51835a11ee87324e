import { randomUUID } from 'node:crypto';

import { parseDay, POLICIES, type PolicyCode } from '@kith/policy';
import { LONGEST_HORIZON_MONTHS } from '@kith/subgraph';

import { isPersonId } from '../../records/persons/person-id.ts';
import type { StatementAsked } from './arguments.ts';

export interface StoredStatement extends StatementAsked {
  readonly person: string;
}

/** Names a statement of a person whose record is kept: by whom and what it is about, and by no fact. */
export const statementIdOf = ({ person, asOf, knownOn, policy, horizon }: StoredStatement): string =>
  `statement:${Buffer.from([person, asOf, knownOn, policy, horizon].join(' ')).toString('base64url')}`;

/** Names a check. Nothing is kept under it. */
export const newCheckId = (): string => `check:${randomUUID()}`;

/** What a statement id names; undefined for a check's, and for one that we never gave out. */
export function storedStatementOf(id: string): StoredStatement | undefined {
  const [, encoded] = /^statement:([A-Za-z0-9_-]{1,400})$/.exec(id) ?? [];
  if (encoded === undefined) return undefined;
  const [person = '', asOf = '', knownOn = '', policy = '', months = '', ...more] = Buffer.from(encoded, 'base64url')
    .toString()
    .split(' ');
  const horizon = Number(months);
  const sound =
    more.length === 0 &&
    isPersonId(person) &&
    parseDay(asOf) !== undefined &&
    parseDay(knownOn) !== undefined &&
    isPolicy(policy) &&
    /^\d{1,3}$/.test(months) &&
    horizon <= LONGEST_HORIZON_MONTHS;
  return sound ? { person, asOf, knownOn, policy, horizon } : undefined;
}

const isPolicy = (text: string): text is PolicyCode => (POLICIES as readonly string[]).includes(text);
