import {
  KinshipAllowanceLetterheadPublishDocument,
  LeavingCareGrantLetterheadPublishDocument,
  LetterheadsDocument,
  StayingPutLetterheadPublishDocument,
  type Kith,
} from '@kith/client';

import { DEMONSTRATION_COUNCIL } from '../house/demonstration.ts';

export const LETTERHEAD = {
  name: 'Medway Council (a demonstration)',
  lines: ['1 Example Street', 'Chatham ME4 4TR'],
};

type Letterhead = 'leavingCareGrantLetterhead' | 'stayingPutLetterhead' | 'kinshipAllowanceLetterhead';

/** Letters of the demonstration council can leave from here on. A letterhead that it has already, stays. */
export async function lettersLeave(administrator: Kith, letterhead: Letterhead): Promise<void> {
  const published = await administrator.request(LetterheadsDocument, { council: DEMONSTRATION_COUNCIL });
  if (published[letterhead].length > 0) return;
  const input = {
    ...LETTERHEAD,
    from: '2026-04-01',
    why: 'Made up for the demonstration.',
    idempotencyKey: `demonstration:${letterhead}`,
  };
  const publish: Readonly<Record<Letterhead, () => Promise<unknown>>> = {
    leavingCareGrantLetterhead: () => administrator.act(LeavingCareGrantLetterheadPublishDocument, input),
    stayingPutLetterhead: () => administrator.act(StayingPutLetterheadPublishDocument, input),
    kinshipAllowanceLetterhead: () => administrator.act(KinshipAllowanceLetterheadPublishDocument, input),
  };
  await publish[letterhead]();
}
