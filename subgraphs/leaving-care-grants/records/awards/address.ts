import { postedTo } from '@kith/documents';
import type { SubgraphContext } from '@kith/subgraph';
import { addressProblems } from '@kith/subgraph/letters';

import { acted, type Asked } from '../acted.ts';
import { refuseIf } from '../refusals.ts';
import { AwardRow } from '../rows/awards.ts';
import { heldAward } from './held.ts';

export interface AddressAsked extends Asked {
  readonly award: string;
  readonly letterTo: readonly string[];
}

/** Says where letters about a grant go from now on. */
export const changeAddress = (context: SubgraphContext, asked: AddressAsked) =>
  acted(context, 'leavingCareGrantAddress', asked, async (doing) => {
    refuseIf(addressProblems(asked.letterTo));
    const award = await heldAward(doing, asked.award, ['award']);
    const letterTo = await doing.seal(award.subject, postedTo(asked.letterTo));
    await doing.entities.nativeUpdate(AwardRow, { council: doing.council, id: award.id }, { letterTo });
    return { award: award.id, subject: award.subject };
  });
