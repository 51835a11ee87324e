import { day } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';
import type { Acted, Doing } from '@kith/subgraph/database';

import { POSSIBLE_IN, type Content } from '../../awards/decision.ts';
import { alsoDecided } from '../../awards/decided-so-far.ts';
import { lowersAnything } from '../../awards/lowers.ts';
import type { Decided } from '../../awards/terms.ts';
import { NoRate } from '../../awards/weekly-due.ts';
import { actedOn, type AskedOfAward } from './acted.ts';
import type { AwardRecord } from './award-record.ts';
import type { RatesToday } from './rates.ts';
import { reasonProblem, refusal, refuseIf } from './refusals.ts';
import { writeDecision } from './write-decision.ts';

export interface AskedToPropose extends AskedOfAward {
  readonly why: string;
}

/** An award that runs, with what was decided of it. */
export type Running = AwardRecord & { readonly decided: Decided };

export interface Proposed {
  readonly content: Content;
  readonly ground: string;
  readonly from: string;
  /** Whether the carer must be heard first. Where it is left out: if anything is lowered. */
  readonly needsNotice?: boolean;
  readonly determination?: string;
}

/** Proposes a decision on an award: somebody else concludes it. Nothing that is paid changes before that. */
export const propose = (
  context: SubgraphContext,
  name: string,
  asked: AskedToPropose,
  make: (award: Running, doing: Doing, rates: RatesToday) => Promise<Proposed> | Proposed,
): Promise<Acted<AwardRecord>> =>
  actedOn(context, name, asked, async (doing, award, rates) => {
    refuseIf([reasonProblem(asked.why)]);
    if (!isRunning(award)) throw refusal('NOT_RUNNING', ['award'], 'Nothing has been agreed for this allowance yet.');
    const { needsNotice, ...proposed } = await make(award, doing, rates);
    if (!POSSIBLE_IN[proposed.content.kind].includes(award.state)) {
      throw refusal(
        'NOT_POSSIBLE_NOW',
        ['award'],
        `This cannot be decided of an allowance that is ${award.state.toLowerCase()}.`,
      );
    }
    const number = award.decisions.length + 1;
    const mustHear = needsNotice ?? lowers(award.decided, proposed, rates, doing.today);
    await writeDecision(
      doing,
      { award, number, ...proposed, why: asked.why, needsNotice: mustHear, before: award.decided },
      rates,
    );
  });

const isRunning = (award: AwardRecord): award is Running => award.decided !== undefined;

function lowers(before: Decided, { content, from }: Proposed, { book }: RatesToday, today: string): boolean {
  try {
    return lowersAnything(before, alsoDecided(before, content), book, day(from), day(today));
  } catch (error) {
    if (error instanceof NoRate)
      throw refusal(
        'NO_RATE',
        ['from'],
        'No table that is loaded gives a rate for some of these days. Fix a weekly sum.',
      );
    throw error;
  }
}
