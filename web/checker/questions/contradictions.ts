import {
  careLeaverCrossChecks,
  carerCrossChecks,
  CROSS_CHECK_CODES,
  type Contradiction,
  type CrossCheckCode,
} from '@kith/circumstances';
import { day } from '@kith/policy';

import type { Wrong } from '../asking/asking.ts';
import { isAboutCareLeaver, type Journey } from '../keeping/journey.ts';
import type { Words } from '../languages/languages.ts';
import { circumstancesOf } from './subjects.ts';

/**
 * What the last answer contradicts: an order made before the child was born, say. Undefined where nothing is wrong that
 * was not wrong before, so that a person is told of a mistake where they make it, and once. The words for each stand under
 * `contradictions`.
 */
export function contradiction(before: Journey, after: Journey, today: string): CrossCheckCode | undefined {
  const known = new Set(problemsOf(before, today).map(keyOf));
  return problemsOf(after, today).find((problem) => !known.has(keyOf(problem)))?.code;
}

function problemsOf(journey: Journey, today: string): readonly Contradiction[] {
  const check = isAboutCareLeaver(journey) ? careLeaverCrossChecks : carerCrossChecks;
  return check(circumstancesOf(journey), { asOf: day(today) });
}

const keyOf = ({ path, code }: Contradiction): string => `${path.join('.')} ${code}`;

const KNOWN: ReadonlySet<string> = new Set(CROSS_CHECK_CODES);

/**
 * What to put right, each thing once, in the language of the page. What the gateway says of answers that no page lets a
 * person give, such as those of a damaged cookie, stays in English.
 */
export function inWords(
  wrong: readonly Wrong[],
  t: Words,
): readonly { readonly says: string; readonly inEnglish: boolean }[] {
  const said = wrong.map(({ code, message }) =>
    KNOWN.has(code) ? { says: t(`contradictions.${code}`), inEnglish: false } : { says: message, inEnglish: true },
  );
  return [...new Map(said.map((each) => [each.says, each])).values()];
}
