import { ANOTHER, type Asking, type Who } from '../asking.ts';
import type { Examples, Input } from '../example.ts';
import { careLeaverDetermined } from './determined.ts';

/** A care leaver of 18 who wants to stay with a former foster parent. */
const STAYING = {
  dateOfBirth: '2008-03-10',
  council: 'E06000035',
  carePeriods: [{ ref: 'foster', from: '2020-11-20', to: '2026-03-10', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  atSixteen: { in: 'NEITHER' },
  specialGuardianship: { made: 'NO' },
  stayingOn: {
    livesWithFormerFosterParent: 'YES',
    youWantToStay: 'YES',
    carerWantsYouToStay: 'YES',
    againstYourWelfare: 'NO',
  },
};

const SPLIT = {
  councilPence: 17_177,
  rentPence: 11_000,
  contributionPence: 1_000,
  billsPence: 1_000,
  totalPence: 30_177,
};

async function toOpen(asking: Asking): Promise<Input> {
  const { person, determination } = await careLeaverDetermined(asking, 'stayingPut', 'STAYING_PUT', STAYING);
  return {
    careLeaver: person,
    determination,
    plannedEnd: '2029-03-09',
    carers: ['FC-1021'],
    lastPlacementCode: 'U4',
    lastProvider: 'COUNCIL',
    licenceReference: 'L-77',
    agreementVersion: '2026-03',
    agreementSignatories: ['Ava', 'Ms Placeholder', 'Ada'],
    why: 'She wants to stay, and so does her carer.',
    split: SPLIT,
  };
}

interface Opened {
  readonly person: string;
  readonly arrangement: string;
}

const AGREED = { decision: 1, conclusion: 'AGREED', why: 'Both want it.' };

const acts = (asking: Asking, mutation: string, input: Input, who?: Who) =>
  asking.done<{ arrangement: { id: string } }>(mutation, input, 'arrangement { id }', who);

async function proposed(asking: Asking): Promise<Opened> {
  const input = await toOpen(asking);
  const { arrangement } = await acts(asking, 'stayingPutArrangementOpen', input, ANOTHER);
  return { person: String(input['careLeaver']), arrangement: arrangement.id };
}

/** A Staying Put arrangement that another person has agreed to. */
export async function arrangementOpened(asking: Asking): Promise<Opened> {
  const opened = await proposed(asking);
  await acts(asking, 'arrangementDecisionConclude', { arrangement: opened.arrangement, ...AGREED });
  return opened;
}

export const arrangements: Examples = {
  stayingPutArrangementOpen: toOpen,
  stayingCloseOffer: async (asking) => {
    const { person, determination } = await careLeaverDetermined(asking, 'stayingPut', 'STAYING_CLOSE', STAYING);
    return {
      careLeaver: person,
      determination,
      assessedOn: '2026-11-20',
      assessment: 'She needs help with finding a home.',
      basis: 'DISCRETION',
      startsOn: '2026-12-01',
      plannedEnd: '2028-12-01',
      why: 'She left a children’s home.',
      offer: [{ heading: 'HOME', says: 'Help with bids and viewings.', provider: 'Our team', minutesAWeek: 60 }],
    };
  },
  arrangementChange: async (asking) => ({
    arrangement: (await arrangementOpened(asking)).arrangement,
    from: '2027-04-01',
    split: { ...SPLIT, rentPence: 12_000, councilPence: 16_177 },
    why: 'The rent has gone up.',
  }),
  arrangementAddressSet: async (asking) => ({
    arrangement: (await arrangementOpened(asking)).arrangement,
    letterTo: ['Ava Example', '9 Mill Lane', 'Chatham ME4 4XY'],
  }),
  arrangementEnd: async (asking) => ({
    arrangement: (await arrangementOpened(asking)).arrangement,
    lastDay: '2026-12-19',
    ground: 'CARER',
    noticeOn: '2026-11-21',
    why: 'She needs the room.',
  }),
  arrangementDecisionConclude: async (asking) => ({ arrangement: (await proposed(asking)).arrangement, ...AGREED }),
  arrangementEventRecord: async (asking) => ({
    arrangement: (await arrangementOpened(asking)).arrangement,
    kind: 'REVIEWED',
    about: '2026-09-10',
    says: 'All is well.',
  }),
};
