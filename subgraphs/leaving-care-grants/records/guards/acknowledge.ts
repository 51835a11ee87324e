import type { SubgraphContext } from '@kith/subgraph';
import { Refused } from '@kith/subgraph/database';

import { acted, staffRoles, type Asked } from '../acted.ts';
import { heldAward } from '../awards/held.ts';
import { isId, notFound, problem, reasonProblem, refuseIf } from '../refusals.ts';
import { FlagAcknowledgementRow, FlagRow } from '../rows/flags.ts';

export interface AcknowledgeAsked extends Asked {
  readonly flag: string;
  readonly why: string;
}

/** Says why to go on in spite of a flag. It is kept beside the flag for good. */
export const acknowledgeFlag = (context: SubgraphContext, asked: AcknowledgeAsked) =>
  acted(context, 'leavingCareGrantFlagAcknowledge', asked, async (doing) => {
    const { entities, council } = doing;
    staffRoles(doing);
    refuseIf(reasonProblem(asked.why, ['why']));
    const flag = isId(asked.flag) ? await entities.findOne(FlagRow, { council, id: asked.flag }) : null;
    if (!flag) throw new Refused(notFound('flag', ['flag']));
    const award = await heldAward(doing, flag.award, ['flag']);
    if (await entities.findOne(FlagAcknowledgementRow, { council, flag: flag.id })) {
      throw new Refused(problem('ACKNOWLEDGED_ALREADY', ['flag'], 'Somebody has said why already.'));
    }
    await entities.insert(FlagAcknowledgementRow, {
      council,
      flag: flag.id,
      award: award.id,
      why: await doing.seal(award.subject, asked.why.trim()),
      acknowledgedBy: doing.actor,
      acknowledgedAt: doing.now,
    });
    return { award: award.id, subject: award.subject };
  });
