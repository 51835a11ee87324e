import type { SubgraphContext } from '@kith/subgraph';
import { refuseForTheDead, Refused } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { changeLetter } from '../domain/letters.ts';
import { balancesNow } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { write } from '../letters.ts';
import { problem } from '../refusals.ts';
import { AwardDeterminationRow } from '../rows/awards.ts';
import { grantDetermined, keepDetermination } from './determination.ts';
import { heldOpenAward } from './held.ts';

export interface UpliftAsked extends Asked {
  readonly award: string;
  /** The token of a determination of today that gives more than the last one that the award rests on. */
  readonly determination: string;
}

/** Raises an award to what a new determination gives: by the difference to the one before. */
export const upliftAward = (context: SubgraphContext, asked: UpliftAsked) =>
  acted(context, 'leavingCareGrantUplift', asked, async (doing) => {
    const { entities, council } = doing;
    const award = await heldOpenAward(doing, asked.award, ['award']);
    await refuseForTheDead(entities, award.subject, ['award']);
    const determined = grantDetermined(context, asked.determination, award.subject);
    const kept = await entities.find(AwardDeterminationRow, { council, award: award.id });
    const most = Math.max(...kept.map(({ amountPence }) => amountPence));
    const pence = determined.pence - most;
    if (pence <= 0) {
      throw new Refused(
        problem('NOTHING_MORE', ['determination'], 'This determination gives no more than the grant has already.'),
      );
    }
    await keepDetermination(doing, award, determined);
    await post(doing, {
      award,
      kind: 'UPLIFTED',
      determination: determined.digest,
      moves: [{ from: 'GRANTED', to: 'AVAILABLE', pence }],
    });
    const [balances] = await balancesNow(entities, [award.id]);
    const availablePence = balances?.availablePence ?? 0;
    const words = changeLetter({ kind: 'UPLIFT', pence, availablePence, why: 'The rules give you more.' });
    await write(doing, { award, kind: 'RAISED', words });
    return { award: award.id, subject: award.subject };
  });
