import {
  ArrangementDecisionConcludeDocument,
  ArrangementsOfDocument,
  DeterminedForCareLeaverDocument,
  StayingPutArrangementOpenDocument,
  type ArrangementRecordPartsFragment,
} from '@kith/client';
import { addDays, addYears, day, isoOf } from '@kith/policy';

import type { Colleagues } from './colleagues.ts';
import { lettersLeave } from './letterhead.ts';
import { careLeaverCalled, onceFor, tokenFor } from './people.ts';

/** Tom stays on with his former foster carer: proposed by his adviser, agreed to by the manager. */
export async function tomsArrangement(by: Colleagues, today: string): Promise<void> {
  await lettersLeave(by.administrator, 'stayingPutLetterhead');
  const tom = await careLeaverCalled(by.adviser, 'DEMO-TOM');
  const { careLeaver } = await by.adviser.request(ArrangementsOfDocument, { careLeaver: tom });
  const { id, state } = careLeaver?.arrangements.nodes[0] ?? (await proposed(by, tom, today));
  if (state !== 'PROPOSED') return;
  await by.manager.act(ArrangementDecisionConcludeDocument, {
    arrangement: id,
    decision: 1,
    conclusion: 'AGREED',
    why: 'Tom wants to stay until his course ends, and his carer wants him to.',
    idempotencyKey: onceFor(tom)('agree'),
  });
}

async function proposed(by: Colleagues, tom: string, today: string): Promise<ArrangementRecordPartsFragment> {
  const { careLeaver } = await by.adviser.request(DeterminedForCareLeaverDocument, { id: tom });
  const { arrangement } = await by.adviser.act(StayingPutArrangementOpenDocument, {
    careLeaver: tom,
    determination: tokenFor(careLeaver?.statement.stayingPut ?? [], 'STAYING_PUT'),
    plannedEnd: isoOf(addDays(addYears(day(today), 2), -1)),
    carers: ['FC-1021'],
    licenceReference: 'L-77',
    letterTo: ['Tom Placeholder', '8 Orchard Row', 'Gillingham ME7 1AA'],
    why: 'Tom wants to stay until his course ends.',
    split: {
      councilPence: 17_177,
      rentPence: 11_000,
      contributionPence: 1_000,
      billsPence: 1_000,
      totalPence: 30_177,
    },
    idempotencyKey: onceFor(tom)('open'),
  });
  return arrangement;
}
