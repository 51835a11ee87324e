import type { DecidedEntitlement, Outcome, PolicyCode } from '@kith/policy';

import type { Award } from '../award.ts';

/** A determination as it is sealed for an act: what was decided, why, and from which facts. Days are `YYYY-MM-DD`. */
export interface SealedDetermination {
  /** The person's id. */
  readonly subject: string;
  /** The council whose caller was given it. */
  readonly council: string;
  /** The code of the entitlement. */
  readonly entitlement: string;
  /** The child it is about, by ref. */
  readonly about?: string;
  readonly asOf: string;
  readonly knownOn: string;
  readonly policy: PolicyCode;
  readonly outcome: Outcome;
  readonly route?: { readonly code: string; readonly title: string; readonly status?: string };
  readonly award?: Award;
  /** The conditions, outermost first, each with the law it was read in. */
  readonly because: readonly ReasonSealed[];
  /** The person's circumstances as the rules were sent them. */
  readonly facts: object;
  readonly settings: readonly { readonly code: string; readonly version: string | undefined }[];
  readonly rulesVersion: string;
  /** ISO moment. */
  readonly sealedAt: string;
}

export interface ReasonSealed {
  readonly depth: number;
  readonly says: string;
  readonly met: DecidedEntitlement['determination']['because'][number]['met'];
  /** Instrument and provision. */
  readonly law: readonly string[];
}
