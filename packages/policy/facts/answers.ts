/**
 * What is known of a number or a day when it is not known exactly: it lies between `least` and `most`, both included.
 * A list of incomes that may be incomplete is such a fact.
 */
export interface Between {
  readonly least: number;
  readonly most: number;
}

/** YES_NO: boolean. CHOICE and CODE: the code. DATE: epoch day. MONEY: pence. COUNT: whole number. */
export type Answer = boolean | string | number | Between;

/** Facts by their code. A code that is absent, undefined or null is not known: never "no", never nought. */
export type Answers = Readonly<Record<string, Answer | null | undefined>>;
