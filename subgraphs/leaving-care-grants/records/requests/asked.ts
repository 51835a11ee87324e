import type { Asked } from '../acted.ts';

/** A price that somebody was given. */
export interface Quote {
  readonly supplier: string;
  readonly reference?: string | null;
  readonly pence: number;
}

export interface LineAsked {
  readonly category: string;
  readonly what: string;
  readonly quantity: number;
  /** For all of it together. */
  readonly pence: number;
  readonly quotes?: readonly Quote[] | null;
  /** Where the evidence is kept, such as the number of a document in the case system. */
  readonly evidence?: readonly string[] | null;
}

export interface RequestAsked extends Asked {
  readonly award: string;
  readonly urgent: boolean;
  /** `YYYY-MM-DD` */
  readonly neededBy?: string | null;
  /** Why these things are needed, in the words of whoever asks. */
  readonly why: string;
  readonly lines: readonly LineAsked[];
}
