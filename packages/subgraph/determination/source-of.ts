import type { Citation } from '@kith/policy';

import type { Source } from './source.ts';

/** A citation in GraphQL's words. What a lawyer should confirm stays in the review list, where it can be acted on. */
export const sourceOf = ({ instrument, provision, url, checkedOn, reading }: Citation): Source => ({
  instrument,
  provision,
  url,
  checkedOn,
  reading,
});

export const sourcesOf = (cite: readonly Citation[] | undefined): readonly Source[] => (cite ?? []).map(sourceOf);
