import {
  DeterminedForCarerDocument,
  KinshipAllowanceAwardOpenDocument,
  KinshipAllowanceAwardsOfDocument,
  KinshipAllowanceDecisionConcludeDocument,
  type KinshipAllowanceAwardPartsFragment,
} from '@kith/client';

import type { Colleagues } from './colleagues.ts';
import { lettersLeave } from './letterhead.ts';
import { carerCalled, onceFor, tokenFor } from './people.ts';

/** Rose's allowance for Leo, whose next birthday brings him into another band of ages: one proposes, another agrees. */
export async function rosesAllowance(by: Colleagues, today: string): Promise<void> {
  await lettersLeave(by.administrator, 'kinshipAllowanceLetterhead');
  const rose = await carerCalled(by.manager, 'DEMO-ROSE');
  const { carer } = await by.manager.request(KinshipAllowanceAwardsOfDocument, { carer: rose });
  const { id, state } = carer?.kinshipAllowanceAwards.nodes[0] ?? (await proposed(by, rose, today));
  if (state !== 'PROPOSED') return;
  await by.secondManager.act(KinshipAllowanceDecisionConcludeDocument, {
    award: id,
    decision: 1,
    conclusion: 'AGREED',
    why: 'The fostering agreement is on file.',
    idempotencyKey: onceFor(rose)('agree'),
  });
}

async function proposed(by: Colleagues, rose: string, today: string): Promise<KinshipAllowanceAwardPartsFragment> {
  const { carer } = await by.manager.request(DeterminedForCarerDocument, { id: rose });
  const { award } = await by.manager.act(KinshipAllowanceAwardOpenDocument, {
    carer: rose,
    determination: tokenFor(carer?.statement.kinshipAllowances ?? [], 'KINSHIP_ALLOWANCE:leo'),
    startsOn: today,
    every: 'FOUR_WEEKS',
    letterTo: ['Rose Exampleby', '15 Castle Street', 'Rochester ME1 1AA'],
    why: 'Rose fosters her grandson for the council.',
    idempotencyKey: onceFor(rose)('open'),
  });
  return award;
}
