import { createHash } from 'node:crypto';

import { Refused } from '../../act/refused.ts';
import { councilCallerOf } from '../../caller/required.ts';
import type { SubgraphContext } from '../../context.ts';
import { problem } from '../../errors/problem.ts';
import type { SealedDetermination } from './sealed-determination.ts';

/** A determination that was opened to act on. */
export interface DeterminationOpened extends SealedDetermination {
  /** SHA-256 of the token in hex: names the determination in the audit without saying anything of it. */
  readonly digest: string;
}

export interface DeterminationExpected {
  /** The id of the person whom the act is on. */
  readonly subject: string;
  /** The codes of the entitlements, any of which the act can rest on. */
  readonly entitlements: readonly string[];
  /** The way to the token within the input. */
  readonly path: readonly string[];
}

const LIFE_MINUTES = 30;

/**
 * Opens the determination that an act rests on.
 *
 * @throws `Refused` with `TOKEN_UNREADABLE`, `TOKEN_EXPIRED`, `TOKEN_OF_ANOTHER`, `TOKEN_OF_OTHER_ENTITLEMENT`,
 *   `TOKEN_NOT_THE_LAW` or `TOKEN_OF_ANOTHER_DAY`.
 */
export function openDetermination(
  context: SubgraphContext,
  token: string,
  { subject, entitlements, path }: DeterminationExpected,
): DeterminationOpened {
  const refuse = (code: keyof typeof WHY): never => {
    throw new Refused({ code, path: [...path], message: WHY[code] });
  };
  const { council } = councilCallerOf(context);
  const sealed = contentOf(context, token) ?? refuse('TOKEN_UNREADABLE');
  const age = context.now.getTime() - Date.parse(sealed.sealedAt);
  if (!(age >= 0 && age <= LIFE_MINUTES * 60_000)) refuse('TOKEN_EXPIRED');
  if (sealed.subject !== subject || sealed.council !== council) refuse('TOKEN_OF_ANOTHER');
  if (!entitlements.includes(sealed.entitlement)) refuse('TOKEN_OF_OTHER_ENTITLEMENT');
  // What the Review recommends has not been enacted, so nothing can be paid under it.
  if (sealed.policy !== 'england') refuse('TOKEN_NOT_THE_LAW');
  if (sealed.asOf !== context.today || sealed.knownOn !== context.today) refuse('TOKEN_OF_ANOTHER_DAY');
  return { ...sealed, digest: createHash('sha256').update(token).digest('hex') };
}

function contentOf({ determinationTokens }: SubgraphContext, token: string): SealedDetermination | undefined {
  if (!determinationTokens) throw problem('NO_DATABASE', 'This service was started without a database.');
  try {
    // What opens was sealed here, by `tokenOf`.
    return determinationTokens.open(token) as SealedDetermination;
  } catch {
    return undefined;
  }
}

const AGAIN = 'Please ask for the determination again and send its new token.';

const WHY = {
  TOKEN_UNREADABLE: `This is not the token of a determination of this service. ${AGAIN}`,
  TOKEN_EXPIRED: `This determination was made more than ${LIFE_MINUTES} minutes ago. ${AGAIN}`,
  TOKEN_OF_ANOTHER: 'This determination is about somebody else, so it cannot be acted on here.',
  TOKEN_OF_OTHER_ENTITLEMENT: 'This determination is about something else that the person may be entitled to.',
  TOKEN_NOT_THE_LAW: 'This determination is under the Review’s proposals. Only the law in force can be acted on.',
  TOKEN_OF_ANOTHER_DAY:
    'This determination is for another day. Please ask for one as of today, on what is known today.',
} as const;
