/** What a landlord's claim can be. */
export const CLAIM_STATES = {
  RECEIVED: 'With the council, which has not decided.',
  MORE_NEEDED: 'The council has asked the landlord for something more.',
  AGREED: 'Agreed to in full or in part; the payment is not made yet.',
  REFUSED: 'Refused, with reasons.',
  WITHDRAWN: 'Taken back by the landlord.',
  PAID: 'Paid.',
} as const;
export type ClaimState = keyof typeof CLAIM_STATES;

/** The one way from state to state. The database holds the same table, and alone makes a claim paid. */
export const CLAIM_MOVES = {
  askForMore: { from: ['RECEIVED'], to: 'MORE_NEEDED' },
  agree: { from: ['RECEIVED', 'MORE_NEEDED'], to: 'AGREED' },
  refuse: { from: ['RECEIVED', 'MORE_NEEDED'], to: 'REFUSED' },
  withdraw: { from: ['RECEIVED', 'MORE_NEEDED'], to: 'WITHDRAWN' },
  pay: { from: ['AGREED'], to: 'PAID' },
} as const satisfies Readonly<Record<string, { readonly from: readonly ClaimState[]; readonly to: ClaimState }>>;
export type ClaimMove = keyof typeof CLAIM_MOVES;

export const claimMayMove = (move: ClaimMove, from: ClaimState): boolean =>
  (CLAIM_MOVES[move].from as readonly ClaimState[]).includes(from);

export const claimMovesAllowed: readonly (readonly [ClaimState, ClaimState])[] = Object.values(CLAIM_MOVES).flatMap(
  ({ from, to }) => from.map((start) => [start, to] as const),
);

/** While one of these is there, a guarantee is not closed. */
export const OPEN_CLAIMS: readonly ClaimState[] = ['RECEIVED', 'MORE_NEEDED', 'AGREED'];
