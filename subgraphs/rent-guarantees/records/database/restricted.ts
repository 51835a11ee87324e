import { closeBelow, closeRestricted } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';

/** SQL that closes everything about a restricted person to all but the staff who are named for them and say why. */
export const restricted: readonly string[] = [
  ...closeRestricted(SUBGRAPH),
  ...closeBelow(SUBGRAPH, 'missed_rent', 'guarantee', 'guarantee'),
  ...closeBelow(SUBGRAPH, 'landlord_link', 'guarantee', 'guarantee'),
  ...closeBelow(SUBGRAPH, 'claim_line', 'claim', 'claim'),
  ...closeBelow(SUBGRAPH, 'claim_payment', 'claim', 'claim'),
];
