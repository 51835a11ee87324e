import type { Citation } from '@kith/policy';

/** Two kinds of support that bear on each other, in words, so that nobody adds up what cannot be added up. */
export interface Interaction {
  readonly code: string;
  readonly says: string;
  readonly refs: readonly string[];
  readonly sources: readonly Citation[];
}
