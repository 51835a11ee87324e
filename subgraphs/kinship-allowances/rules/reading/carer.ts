import { answersOf, carerCircumstances, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { parseDay, type Answer, type Answers, type Day } from '@kith/policy';
import { hasNewOrder, isKinshipCarer, newestOrderMadeOn } from '../derived-facts.ts';
import type { ReadingContext } from './context.ts';

type Met = 'YES' | 'NO' | 'NOT_KNOWN';

/** What rules read of the carer as a person: their own answers, and what the list of children says of them. */
export function carerAnswers(told: ToldCarer, context: ReadingContext): Answers {
  return { ...answersOf(carerCircumstances, told), ...kinship(told), ...newestOrder(told, context) };
}

/** One child of family or friends makes a kinship carer. An unfinished list never says no. */
function kinship(told: ToldCarer): Record<string, Answer> {
  const met = anyOf((told.children ?? []).map(isKin), told.childrenComplete === 'YES');
  return met === 'NOT_KNOWN' ? {} : { [isKinshipCarer.code]: met === 'YES' };
}

const isKin = ({ arrangement, relationship }: ToldChild): Met =>
  allOf([
    relationship ? isMet(relationship !== 'PARENT') : 'NOT_KNOWN',
    arrangement ? isMet(arrangement !== 'ADOPTED') : 'NOT_KNOWN',
  ]);

/** The newest order of a special guardian or kinship "lives with" carer, from which leave runs. */
function newestOrder(told: ToldCarer, { asOf, toldBy }: ReadingContext): Record<string, Answer> {
  const children = (told.children ?? []).map((child) => ({ met: hasOrder(child), madeOn: madeOn(child) }));
  const isComplete = told.childrenComplete === 'YES';
  const met = anyOf(
    children.map((child) => child.met),
    isComplete,
  );
  const sure = children.filter((child) => child.met === 'YES');
  const past = sure.flatMap(({ madeOn: day }) => (day !== undefined && day <= asOf ? [day] : []));
  const latest = past.length > 0 ? Math.max(...past) : soonest(sure.map((child) => child.madeOn));
  const isSettled =
    isComplete && children.every(({ met: one, madeOn: day }) => one === 'NO' || (one === 'YES' && day !== undefined));
  return {
    ...(met === 'NOT_KNOWN' ? {} : { [hasNewOrder.code]: met === 'YES' }),
    ...(latest === undefined
      ? {}
      : { [newestOrderMadeOn.code]: isSettled || latest > toldBy ? latest : { least: latest, most: toldBy } }),
  };
}

const soonest = (days: readonly (Day | undefined)[]): number | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

const madeOn = (child: ToldChild): Day | undefined => (child.order?.madeOn ? parseDay(child.order.madeOn) : undefined);

function hasOrder({ arrangement, relationship }: ToldChild): Met {
  if (!arrangement) return 'NOT_KNOWN';
  if (arrangement === 'SPECIAL_GUARDIANSHIP') return 'YES';
  if (arrangement !== 'LIVES_WITH_ORDER') return 'NO';
  return relationship ? isMet(relationship !== 'PARENT') : 'NOT_KNOWN';
}

const isMet = (is: boolean): Met => (is ? 'YES' : 'NO');

const allOf = (parts: readonly Met[]): Met =>
  parts.includes('NO') ? 'NO' : parts.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'YES';

function anyOf(children: readonly Met[], isComplete: boolean): Met {
  if (children.includes('YES')) return 'YES';
  return isComplete && !children.includes('NOT_KNOWN') ? 'NO' : 'NOT_KNOWN';
}
