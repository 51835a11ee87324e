import type { ArrangementComparison, ArrangementOption, Law } from '../asking/statement.ts';
import type { Words } from '../languages/languages.ts';
import type { Journey } from '../keeping/journey.ts';
import { nameOf } from '../questions/child-names.ts';
import { everyInWords, rangeInWords } from '../words/money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** One thing that an arrangement brings, in the same place for each of them. */
export interface Aspect {
  readonly title: string;
  readonly says: readonly { readonly text: string; readonly strong?: string; readonly sources: readonly Law[] }[];
}

export interface ArrangementColumn {
  readonly title: string;
  readonly isPresent: boolean;
  readonly aspects: readonly Aspect[];
}

export interface ChildCompared {
  readonly child: string | undefined;
  readonly columns: readonly ArrangementColumn[];
}

type Decided = ArrangementOption['determinations'][number];

/**
 * The same child under each arrangement. Only what differs between them is shown, since that is what a person has to
 * choose by; the allowance always is.
 */
export function arrangementsCompared(
  comparisons: readonly ArrangementComparison[],
  journey: Journey,
  t: Words,
): readonly ChildCompared[] {
  return comparisons.map(({ child, arrangements }) => {
    const codes = [
      ...new Set(
        arrangements.flatMap(({ determinations }) => determinations.map(({ entitlement }) => entitlement.code)),
      ),
    ];
    const telling = codes.filter((code) => code === 'KINSHIP_ALLOWANCE' || differs(code, arrangements));
    return {
      child: nameOf(journey, child, t),
      columns: arrangements.map((option) => ({
        title: option.title,
        isPresent: option.isPresent,
        aspects: [...telling.map((code) => decidedAspect(code, option, arrangements)), ...legalAspects(option, t)],
      })),
    };
  });
}

const decidedIn = ({ determinations }: ArrangementOption, code: string): Decided | undefined =>
  determinations.find(({ entitlement }) => entitlement.code === code);

function differs(code: string, options: readonly ArrangementOption[]): boolean {
  return new Set(options.map((option) => JSON.stringify(answerOf(decidedIn(option, code))))).size > 1;
}

function decidedAspect(code: string, option: ArrangementOption, options: readonly ArrangementOption[]): Aspect {
  const title = options.map((each) => decidedIn(each, code)?.entitlement.title).find(Boolean) ?? code;
  return { title, says: [{ ...answerOf(decidedIn(option, code)), sources: [] }] };
}

function answerOf(decided: Decided | undefined): { readonly text: string; readonly strong?: string } {
  if (!decided) return { text: OUTCOME_WORDS.NOT_ENTITLED.tag };
  const { outcome, award } = decided;
  // A pilot may pay, but nobody has published from when: the sum alone would promise too much.
  const text = OUTCOME_WORDS[outcome].tag + (award?.startUnpublished ? ', from a day that nobody has said yet' : '');
  if (typeof award?.mostPence !== 'number') return { text };
  const strong = `${rangeInWords({ leastPence: award.leastPence ?? 0, mostPence: award.mostPence })} ${everyInWords(award.every)}`;
  return { text, strong: strong.trimEnd() };
}

function legalAspects(
  { parentalResponsibility, legalAid, ends, benefits }: ArrangementOption,
  t: Words,
): readonly Aspect[] {
  const notes = (title: string, said: ArrangementOption['ends']): Aspect => ({
    title: t(title),
    says: said.map(({ says, sources }) => ({ text: says, sources })),
  });
  return [
    notes('compare.responsibility', [parentalResponsibility]),
    notes('compare.legalAid', [legalAid]),
    notes('compare.ends', ends),
    notes('compare.benefits', benefits),
  ];
}
