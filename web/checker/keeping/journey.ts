/** Who sits in front of the page. */
export type Who = 'CARER' | 'THINKING' | 'CARE_LEAVER' | 'HELPING_CARER' | 'HELPING_CARE_LEAVER';

/** One child of the journey. `ref` is ours; the name is only for the pages, and never leaves this service. */
export interface ChildTold {
  readonly ref: string;
  readonly name?: string;
}

/** The answers of one record, as the gateway takes them: dates `YYYY-MM-DD`, money in pence, records nested. */
export type ToldAnswers = { readonly [field: string]: unknown };

/**
 * All that a person has told the checker so far. It lives in their own browser, sealed, and nowhere else.
 * Nothing in it is worked out: answers only.
 */
export interface Journey {
  readonly version: 1;
  readonly who?: Who;
  readonly children: readonly ChildTold[];
  /** By the person's own record, and by child `ref` for the children's. */
  readonly own: ToldAnswers;
  readonly ofChild: Readonly<Record<string, ToldAnswers>>;
  /** Questions answered with "I do not know": `fact.code`, or `fact.code@ref` for a child's. */
  readonly notKnown: readonly string[];
  /** Addresses of the questions answered, in order: where "back" leads. */
  readonly trail: readonly string[];
  /** How many answers were clear after the last question, and how many were not. Gone as soon as an answer changes. */
  readonly progress?: { readonly decided: number; readonly undecided: number };
}

export const emptyJourney: Journey = { version: 1, children: [], own: {}, ofChild: {}, notKnown: [], trail: [] };

const LONGEST_TRAIL = 80;

/** The journey with a question's address at the end of its trail; what came after it before is forgotten. */
export function walked(journey: Journey, path: string): Journey {
  const before = journey.trail.indexOf(path);
  const trail = [...(before < 0 ? journey.trail : journey.trail.slice(0, before)), path];
  return { ...journey, trail: trail.slice(-LONGEST_TRAIL) };
}

/** Where "back" leads from a page: the question answered before it. */
export function pageBefore(journey: Journey, path: string): string | undefined {
  const at = journey.trail.indexOf(path);
  return at < 0 ? journey.trail.at(-1) : journey.trail[at - 1];
}

export const isAboutCareLeaver = (journey: Journey): boolean =>
  journey.who === 'CARE_LEAVER' || journey.who === 'HELPING_CARE_LEAVER';

/** The key of a question in `notKnown`. */
export const questionKey = (factCode: string, ref?: string): string => (ref ? `${factCode}@${ref}` : factCode);
