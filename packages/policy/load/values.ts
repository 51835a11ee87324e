import * as v from 'valibot';

import { parseDay, type Day } from '../day.ts';

/** `YYYY-MM-DD`, quoted in YAML, as an epoch day. */
export const isoDay = v.pipe(
  v.string(),
  v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
    const day = parseDay(dataset.value);
    if (day !== undefined) return day;
    addIssue({ message: `${dataset.value} is not a calendar day written as YYYY-MM-DD` });
    return NEVER;
  }),
);

/** Whole pence, never negative. */
export const pence = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A list of codes, each once. */
export const codes = v.pipe(
  v.array(v.string()),
  v.check((list) => new Set(list).size === list.length, 'a code is named twice'),
);
