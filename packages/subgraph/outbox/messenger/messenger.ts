import type { MessageOnItsWay, Receipt } from '../message-on-its-way.ts';

/** An email made from a template that the council's sending service knows. */
export interface Email {
  readonly to: string;
  /** Our name of the template: `grant-decision`. */
  readonly template: string;
  readonly personalisation: Readonly<Record<string, string>>;
}

/** A letter as it is to be printed; the address stands on its first page. */
export interface Letter {
  readonly pdf: Uint8Array;
  readonly postage: 'first' | 'second' | 'economy';
}

/** Whoever carries messages out of the building. Each message once, by the id of its delivery. */
export interface Messenger {
  email(email: Email, delivery: MessageOnItsWay): Promise<Receipt>;
  letter(letter: Letter, delivery: MessageOnItsWay): Promise<Receipt>;
}
