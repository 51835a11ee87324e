import { councilCallerOf, openDetermination, type DeterminationOpened, type SubgraphContext } from '@kith/subgraph';
import { day, lookup } from '@kith/policy';
import { Refused, type Doing } from '@kith/subgraph/database';
import { grantScheme } from '../../rules/settings.ts';

import { problem } from '../refusals.ts';
import { AwardDeterminationRow, type Award } from '../rows/awards.ts';
import { publishedSettings } from '../settings.ts';

const USUALLY_UNDER = 25;

interface ToldOfGrant {
  readonly dateOfBirth?: string | null;
  readonly council?: string | null;
}

/** A determination that gives a grant of an exact amount, on which an act can rest. */
export interface GrantDetermined extends DeterminationOpened {
  readonly pence: number;
  readonly dateOfBirth: string;
}

/**
 * Opens the token of a determination that this person has a leaving care grant.
 *
 * @throws `Refused` with `TOKEN_…`, `NOT_ENTITLED`, `AMOUNT_NOT_KNOWN`, `BIRTH_NOT_KNOWN` or
 *   `ANOTHER_COUNCIL_GIVES_IT`.
 */
export function grantDetermined(context: SubgraphContext, token: string, subject: string): GrantDetermined {
  const path = ['determination'];
  const opened = openDetermination(context, token, { subject, entitlements: ['LEAVING_CARE_GRANT'], path });
  if (opened.outcome !== 'ENTITLED') {
    throw new Refused(problem('NOT_ENTITLED', path, 'This determination does not say that there is a grant.'));
  }
  const { leastPence, mostPence } = opened.award ?? {};
  if (leastPence == null || leastPence !== mostPence || leastPence <= 0) {
    throw new Refused(
      problem('AMOUNT_NOT_KNOWN', path, 'The amount is not known exactly yet. Please answer what is still asked.'),
    );
  }
  const { dateOfBirth, council } = opened.facts as ToldOfGrant;
  if (council && council !== opened.council) {
    throw new Refused(
      problem('ANOTHER_COUNCIL_GIVES_IT', path, 'Another council is responsible for this young person.'),
    );
  }
  if (!dateOfBirth) {
    throw new Refused(problem('BIRTH_NOT_KNOWN', path, 'The date of birth is needed: the grant ends at a birthday.'));
  }
  return { ...opened, pence: leastPence, dateOfBirth };
}

/**
 * Under which age the caller's council gives the grant today. Read before an act begins: one that asks for a second
 * connection while it holds its own waits for others that do the same.
 */
export async function ageLimitOf(context: SubgraphContext): Promise<number> {
  const { council } = councilCallerOf(context);
  const settings = await publishedSettings(context).load({ council, knownOn: context.today });
  const today = day(context.today);
  return lookup(grantScheme, today, today, settings)?.value.underAge ?? USUALLY_UNDER;
}

/** Keeps a determination with the award that rests on it: what was decided, why, from which facts, under which rules. */
export async function keepDetermination(
  doing: Doing,
  award: Pick<Award, 'id' | 'subject'>,
  determined: GrantDetermined,
): Promise<void> {
  const { entities, council, actor, now } = doing;
  const { digest, pence, asOf, policy, rulesVersion, settings } = determined;
  await entities.insert(AwardDeterminationRow, {
    council,
    digest,
    award: award.id,
    subject: award.subject,
    amountPence: pence,
    asOf,
    policy,
    rulesVersion,
    settings: [...settings],
    sealed: await doing.seal(award.subject, determined),
    takenAt: now,
    takenBy: actor,
  });
}
