import type { ToldCarer, ToldChild } from '@kith/circumstances';
import type { Answer, Situation } from '@kith/policy';
import { contributionShare } from '../derived-facts.ts';
import { assessment, meansTest } from '../means-test/assessed.ts';
import { shareOf, type Range, type Sharer } from '../means-test/share.ts';
import { childAnswers, councilOf } from './child.ts';
import { settingsOf, type ReadingContext } from './context.ts';
import { householdAnswers } from './household.ts';

const OPEN: Range = { least: 0, most: contributionShare.most };

/** The situation in which one council's means test looks at the household. */
export const meansTestSituation = (
  told: ToldCarer,
  council: string | undefined,
  context: ReadingContext,
): Situation => {
  const settings = settingsOf(council, context);
  return { answers: householdAnswers(told, settings, context), asOf: context.asOf, knownOn: context.knownOn, settings };
};

/**
 * The share of each child in the household's contribution, in the order of the children, monthly pence; nought for a
 * child whom the means test does not assess. Each council has a means test of its own, and shares among its children.
 */
export function contributionShares(told: ToldCarer, context: ReadingContext): Answer[] {
  const children = told.children ?? [];
  const councils = children.map((child) => councilOf(told, child, context));
  const sharers = children.map((child) => sharerOf(told, child, context));
  const contributions = new Map<string | undefined, Range>();
  return sharers.map((sharer, index) => {
    if (sharer.assessed === 'NO') return 0;
    const council = councils[index];
    const contribution = contributions.get(council) ?? contributionBy(council, told, context);
    contributions.set(council, contribution);
    const among = sharers.map((other, at) => (councils[at] === council ? other : NOT_SHARING));
    return answerOf(shareOf(contribution, index, among, told.childrenComplete === 'YES'));
  });
}

const NOT_SHARING: Sharer = { assessed: 'NO', benchmark: { least: 0, most: 0 } };

function answerOf({ least, most }: Range): Answer {
  const bounded = { least: Math.min(least, OPEN.most), most: Math.min(most, OPEN.most) };
  return bounded.least === bounded.most ? bounded.least : bounded;
}

function contributionBy(council: string | undefined, told: ToldCarer, context: ReadingContext): Range {
  const { least = 0, most = OPEN.most } = meansTest.outcome(meansTestSituation(told, council, context));
  return { least, most };
}

/** The situation in which a child is found to be assessed by the means test, or not. */
export const assessmentSituation = (told: ToldCarer, child: ToldChild, context: ReadingContext): Situation => ({
  answers: childAnswers(told, child, context),
  asOf: context.asOf,
  knownOn: context.knownOn,
  settings: settingsOf(councilOf(told, child, context), context),
});

function sharerOf(told: ToldCarer, child: ToldChild, context: ReadingContext): Sharer {
  const situation = assessmentSituation(told, child, context);
  const { outcome, least, most } = assessment.outcome(situation);
  if (outcome === 'NOT_ENTITLED') return NOT_SHARING;
  if (outcome === 'COUNCIL_DECIDES')
    return { assessed: 'YES', benchmark: { least: least ?? 0, most: most ?? OPEN.most } };
  const award = assessment.determine(situation).routes[0]?.award;
  return { assessed: 'NOT_KNOWN', benchmark: { least: award?.least ?? 0, most: award?.most ?? OPEN.most } };
}
