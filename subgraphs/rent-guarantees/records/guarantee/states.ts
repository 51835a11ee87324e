/** What a guarantee can be. */
export const STATES = {
  APPLIED: 'Asked for; somebody else must agree to it.',
  APPROVED: 'Agreed to; the letter is not made yet.',
  REFUSED: 'Refused, with reasons.',
  WITHDRAWN: 'Taken back before the landlord accepted it.',
  ISSUED: 'The letter is with the landlord, who has not accepted it yet.',
  LAPSED: 'The landlord did not accept it in time.',
  LIVE: 'The council stands behind the rent.',
  ENDING: 'Revoked, and live until the notice runs out.',
  ENDED: 'Over. What fell due before can still be claimed in time.',
  CLOSED: 'Over, and nothing can be claimed any more.',
} as const;
export type GuaranteeState = keyof typeof STATES;

/** The one way from state to state: each act, where it may start and where it leads. The database holds the same table. */
export const MOVES = {
  approve: { from: ['APPLIED'], to: 'APPROVED' },
  refuse: { from: ['APPLIED'], to: 'REFUSED' },
  withdraw: { from: ['APPLIED', 'APPROVED', 'ISSUED'], to: 'WITHDRAWN' },
  issue: { from: ['APPROVED'], to: 'ISSUED' },
  lapse: { from: ['ISSUED'], to: 'LAPSED' },
  activate: { from: ['ISSUED'], to: 'LIVE' },
  revoke: { from: ['LIVE'], to: 'ENDING' },
  end: { from: ['LIVE', 'ENDING'], to: 'ENDED' },
  close: { from: ['ENDED'], to: 'CLOSED' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly GuaranteeState[]; readonly to: GuaranteeState }>
>;
export type Move = keyof typeof MOVES;

export const mayMove = (move: Move, from: GuaranteeState): boolean =>
  (MOVES[move].from as readonly GuaranteeState[]).includes(from);

/** Each pair of states that an act leads from and to. */
export const movesAllowed: readonly (readonly [GuaranteeState, GuaranteeState])[] = Object.values(MOVES).flatMap(
  ({ from, to }) => from.map((start) => [start, to] as const),
);

/** While it is one of these, the council may have to pay: it counts against the limit of exposure. */
export const EXPOSED: readonly GuaranteeState[] = ['ISSUED', 'LIVE', 'ENDING', 'ENDED'];

/** While it is one of these, the same person needs no other. */
export const OPEN: readonly GuaranteeState[] = ['APPLIED', 'APPROVED', 'ISSUED', 'LIVE', 'ENDING'];

/** While it is one of these, a landlord may claim what fell due while it was live. */
export const CLAIMABLE: readonly GuaranteeState[] = ['LIVE', 'ENDING', 'ENDED'];

/** Why a guarantee is over. */
export const ENDINGS = {
  EXPIRED: 'Its last day has passed.',
  REVOKED: 'The council revoked it, and the notice ran out.',
  TENANT_LEFT: 'The young person moved out.',
  TENANT_DIED: 'The young person died. Nothing that falls due afterwards is covered.',
  LANDLORD_SOLD: 'The landlord sold the home or gave it to somebody else.',
  BREACH: 'The landlord broke a condition of the guarantee.',
  RENEWED: 'Another guarantee takes its place.',
  AGREED: 'The landlord and the council agreed to end it.',
} as const;
export type Ending = keyof typeof ENDINGS;
