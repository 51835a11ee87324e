export const AWARD_STATES = { OPEN: 'OPEN', TRANSFERRED: 'TRANSFERRED', CLOSED: 'CLOSED' } as const;
export type AwardState = keyof typeof AWARD_STATES;

export const REQUEST_STATES = {
  REQUESTED: 'REQUESTED',
  AWAITING_SECOND: 'AWAITING_SECOND',
  DECIDED: 'DECIDED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type RequestState = keyof typeof REQUEST_STATES;

export const PAYMENT_STATES = {
  INSTRUCTED: 'INSTRUCTED',
  IN_RUN: 'IN_RUN',
  PAID: 'PAID',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type PaymentState = keyof typeof PAYMENT_STATES;

export const PAYMENT_ROUTES = {
  SUPPLIER_ORDER: 'SUPPLIER_ORDER',
  CARD_LOAD: 'CARD_LOAD',
  BANK_TRANSFER: 'BANK_TRANSFER',
  CASH: 'CASH',
} as const;
export type PaymentRoute = keyof typeof PAYMENT_ROUTES;

type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

/** An award that has ended can be taken up again: people come back. */
export const AWARD_MOVES: Moves<AwardState> = {
  OPEN: ['TRANSFERRED', 'CLOSED'],
  TRANSFERRED: ['OPEN'],
  CLOSED: ['OPEN'],
};

/** A second approver who does not agree sends the request back to be decided again. */
export const REQUEST_MOVES: Moves<RequestState> = {
  REQUESTED: ['AWAITING_SECOND', 'DECIDED', 'WITHDRAWN'],
  AWAITING_SECOND: ['REQUESTED', 'DECIDED'],
  DECIDED: [],
  WITHDRAWN: [],
};

/** A bank may send back what it had paid. What failed is paid again as another payment. */
export const PAYMENT_MOVES: Moves<PaymentState> = {
  INSTRUCTED: ['IN_RUN', 'PAID', 'FAILED', 'CANCELLED'],
  IN_RUN: ['PAID', 'FAILED'],
  PAID: ['FAILED'],
  FAILED: [],
  CANCELLED: [],
};

export const mayMove = <State extends string>(moves: Moves<State>, from: State, to: State): boolean =>
  moves[from].includes(to);
