import type { ComparedSide, Comparison } from '../asking/statement.ts';
import type { Words } from '../languages/languages.ts';
import type { Journey } from '../keeping/journey.ts';
import { nameOf } from '../questions/child-names.ts';
import { everyInWords, poundsInWords, rangeInWords } from '../words/money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { sumsOf } from './totals.ts';

/** The law today beside what the Review recommends, line by line; what is the same under both is told apart. */
export function reviewOf(comparison: Comparison, journey: Journey, t: Words) {
  const lines = comparison.lines.map(({ title, about, here, there, difference }) => ({
    title,
    child: nameOf(journey, about?.ref, t),
    today: sideInWords(here),
    review: sideInWords(there),
    more:
      difference && difference.mostPence > 0 && difference.leastPence === difference.mostPence
        ? `${poundsInWords(difference.mostPence)} ${everyInWords(there.every)} more`
        : undefined,
    same: sideInWords(here) === sideInWords(there),
  }));
  return {
    different: lines.filter(({ same }) => !same),
    same: lines.filter(({ same }) => same),
    today: sumsOf(comparison.entitledHere),
    review: sumsOf(comparison.entitledThere),
  };
}

function sideInWords({ outcome, every, leastPence, mostPence }: ComparedSide): string {
  const { tag } = OUTCOME_WORDS[outcome];
  if (outcome === 'NOT_ENTITLED' || outcome === 'MORE_INFORMATION_NEEDED' || typeof mostPence !== 'number') return tag;
  return `${tag}: ${rangeInWords({ leastPence: leastPence ?? 0, mostPence })} ${everyInWords(every)}`.trimEnd();
}
