import type { ToldCarer } from '@kith/circumstances';
import type { Answers, Situation } from '@kith/policy';
import { contributionShare } from '../derived-facts.ts';
import { carerAnswers } from './carer.ts';
import { childAnswers, councilOf } from './child.ts';
import { settingsOf, type ReadingContext } from './context.ts';
import { contributionShares } from './contribution-shares.ts';

/** Told circumstances as rules read them on one day: one situation for the carer and one for each child. */
export interface Reading {
  readonly carer: Situation;
  /** In the order of the children. */
  readonly children: readonly Situation[];
}

/** Pure: the same circumstances, day and settings always give the same reading. */
export function read(told: ToldCarer, context: ReadingContext): Reading {
  const shares = contributionShares(told, context);
  const situation = (answers: Answers, council: string | null | undefined): Situation => ({
    answers,
    asOf: context.asOf,
    knownOn: context.knownOn,
    settings: settingsOf(council, context),
  });
  return {
    carer: situation(carerAnswers(told, context), told.council),
    children: (told.children ?? []).map((child, index) =>
      situation(
        { ...childAnswers(told, child, context), [contributionShare.code]: shares[index]! },
        councilOf(told, child, context),
      ),
    ),
  };
}
