import {
  answersOf,
  arrangement,
  carerCircumstances,
  childBornOn,
  kinshipChild,
  orderMadeOn,
  responsibleCouncil,
  type RecordDeclaration,
  type ToldCarer,
  type ToldChild,
} from '@kith/circumstances';
import { addDays, addYears, lookup, parseDay, type Answer, type Answers } from '@kith/policy';
import { childBenefitNetting } from '../allowance-policy.ts';
import { allowanceArea, childBenefitNetted } from '../derived-facts.ts';
import { allowanceAreaOf } from './allowance-area.ts';
import { currentCode, settingsOf, type ReadingContext } from './context.ts';

/** Nobody is told of as a child at this age: the checks between facts refuse it. */
const TOO_OLD = 26;
const BY_ORDER: ReadonlySet<string> = new Set(['LIVES_WITH_ORDER', 'SPECIAL_GUARDIANSHIP', 'ADOPTED']);

const YEARS_OF_OLD_COUNCIL = 3;

/**
 * The council whose rules count for a child: the one told for the child; else the one that still answers for a child whom
 * it looked after (Special Guardianship Regulations 2005 reg 5: for three years from the order, and longer while it pays
 * what it decided before the order); else the carer's.
 */
export function councilOf(told: ToldCarer, child: ToldChild, { asOf }: ReadingContext): string | undefined {
  if (child.responsibleCouncil) return child.responsibleCouncil;
  const { lookedAfterBefore, lookedAfterBy } = child.care ?? {};
  const madeOn = child.order?.madeOn ? parseDay(child.order.madeOn) : undefined;
  if (
    child.arrangement === 'SPECIAL_GUARDIANSHIP' &&
    lookedAfterBefore === 'YES' &&
    lookedAfterBy &&
    madeOn !== undefined
  ) {
    const isRecent = madeOn <= asOf && asOf <= addYears(madeOn, YEARS_OF_OLD_COUNCIL);
    const stillPays = child.support?.decidedBeforeOrder === 'YES' && child.support.inPayment === 'YES';
    if (isRecent || stillPays) return lookedAfterBy;
  }
  return told.council ?? undefined;
}

/** The first day on which the council that looked after a child may no longer answer for the child. */
export function oldCouncilLeavesOn({ order }: ToldChild): number | undefined {
  const madeOn = order?.madeOn ? parseDay(order.madeOn) : undefined;
  return madeOn === undefined ? undefined : addYears(madeOn, YEARS_OF_OLD_COUNCIL) + 1;
}

/** What rules read of one child and of the carer, apart from the child's share of the means test. */
export function childAnswers(told: ToldCarer, child: ToldChild, context: ReadingContext): Answers {
  const council = councilOf(told, child, context);
  const area = child.livesIn ? allowanceAreaOf(child.livesIn, settingsOf(council, context), context) : undefined;
  return {
    ...toldOf(carerCircumstances, told),
    ...toldOf(kinshipChild, child),
    ...(council ? { [responsibleCouncil.code]: currentCode(council) } : {}),
    ...(area ? { [allowanceArea.code]: area } : {}),
    ...netting(told, child, context),
    ...birth(child, context),
    ...footing(child, context),
  };
}

/** A timeline reads the same told facts on many days. */
const answersByTold = new WeakMap<object, Answers>();

function toldOf(declared: RecordDeclaration, told: ToldCarer | ToldChild): Answers {
  let answers = answersByTold.get(told);
  if (!answers) {
    answers = answersOf(declared, told);
    answersByTold.set(told, answers);
  }
  return answers;
}

/** What the council's rule takes off of the Child Benefit that is paid; not known where the rule turns on what is not told. */
function netting(told: ToldCarer, child: ToldChild, context: ReadingContext): Record<string, Answer> {
  const { asOf, knownOn } = context;
  const rule = lookup(childBenefitNetting, asOf, knownOn, settingsOf(councilOf(told, child, context), context))?.value;
  const benefit = told.finances?.benefit;
  const isSpared = rule === 'UNLESS_MEANS_TESTED_BENEFIT' && benefit && benefit !== 'NONE';
  if (!rule || rule === 'NEVER' || isSpared || child.childBenefit === 'NONE')
    return { [childBenefitNetted.code]: 'NONE' };
  if (!child.childBenefit || (rule === 'UNLESS_MEANS_TESTED_BENEFIT' && !benefit)) return {};
  return { [childBenefitNetted.code]: child.childBenefit };
}

/** A child whose birthday is not known was born, and is not 26. */
function birth(child: ToldChild, { toldBy }: ReadingContext): Record<string, Answer> {
  if (child.dateOfBirth) return {};
  return { [childBornOn.code]: { least: addDays(addYears(toldBy, -TOO_OLD), 1), most: toldBy } };
}

/**
 * An order that is told of has been made by the day of telling, also where its date is not known. On a day before it was
 * made the child lived with the carer on another footing, which is not known. Where there is no order, no rule looks at
 * its date, except to say what an order would change: one made by then.
 */
function footing(child: ToldChild, { asOf, toldBy }: ReadingContext): Record<string, Answer | undefined> {
  const madeOn = child.order?.madeOn ? parseDay(child.order.madeOn) : undefined;
  if (madeOn !== undefined) {
    const isStillToCome = madeOn > asOf && child.arrangement && BY_ORDER.has(child.arrangement);
    return isStillToCome ? { [arrangement.code]: undefined } : {};
  }
  const most = child.arrangement && !BY_ORDER.has(child.arrangement) ? asOf : toldBy;
  const born = child.dateOfBirth ? parseDay(child.dateOfBirth) : undefined;
  return { [orderMadeOn.code]: { least: Math.min(born ?? addYears(most, -TOO_OLD), most), most } };
}
