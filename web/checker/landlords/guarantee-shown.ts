import type { LandlordGuarantee } from '../asking/asking.ts';
import { ENGLISH } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';
import { poundsInWords } from '../words/money.ts';

type State = LandlordGuarantee['state'];
type Claim = LandlordGuarantee['claims'][number];

/** What the guarantee is, in a sentence, and whether anything can be claimed. */
const STATES: Readonly<Record<State, { readonly says: string; readonly claims: boolean }>> = {
  APPLIED: { says: 'The council has not agreed to it yet.', claims: false },
  APPROVED: { says: 'The council has agreed to it. The letter is not made yet.', claims: false },
  REFUSED: { says: 'The council has said no to it.', claims: false },
  WITHDRAWN: { says: 'It was taken back.', claims: false },
  ISSUED: { says: 'The letter is made. It does not count until you have accepted it.', claims: false },
  LAPSED: { says: 'The letter was not accepted in time.', claims: false },
  LIVE: { says: 'It is live. The council stands behind the rent.', claims: true },
  ENDING: { says: 'It is live until the notice runs out.', claims: true },
  ENDED: { says: 'It is over. You can still claim for rent that was due before.', claims: true },
  CLOSED: { says: 'It is over, and the time to claim has run out.', claims: false },
};

const CLAIM_STATES: Readonly<Record<Claim['state'], string>> = {
  RECEIVED: 'We have it. The council has not decided yet.',
  MORE_NEEDED: 'The council needs something more from you. It has written to you.',
  AGREED: 'Agreed. The money is not paid yet.',
  REFUSED: 'The council said no.',
  WITHDRAWN: 'You took it back.',
  PAID: 'Paid.',
};

const EVERY: Readonly<Record<LandlordGuarantee['rentEvery'], string>> = {
  WEEK: 'every week',
  FORTNIGHT: 'every two weeks',
  FOUR_WEEKS: 'every four weeks',
  MONTH: 'every month',
};

const inWords = (iso: string) => dayInWords(iso, ENGLISH);

/** What a landlord is shown of the guarantee that they hold. */
export function guaranteeShown(guarantee: LandlordGuarantee, today: string) {
  const { reference, state, homePostcode, startsOn, endsOn, sharePence, rentEvery, capPence, damageCapPence } =
    guarantee;
  const { says, claims } = STATES[state];
  return {
    reference,
    says,
    acceptable: state === 'ISSUED',
    claimable: claims && guarantee.claimUntil >= today,
    rows: [
      ...(homePostcode ? [['The home', homePostcode]] : []),
      ['Rent that is due from', inWords(startsOn)],
      ['Until', inWords(endsOn)],
      ['The young person’s share', `${poundsInWords(sharePence)} ${EVERY[rentEvery]}`],
      ['The most in all', poundsInWords(capPence)],
      ['Damage above the deposit', damageCapPence > 0 ? `Up to ${poundsInWords(damageCapPence)}` : 'Not covered'],
    ],
    coversDamage: damageCapPence > 0,
    share: poundsInWords(sharePence),
    toldWithinDays: guarantee.toldWithinDays,
    claimWithinDays: guarantee.claimWithinDays,
    claimUntil: inWords(guarantee.claimUntil),
    claims: guarantee.claims.map(claimShown),
  };
}

const claimShown = ({ reference, state, receivedOn, claimedPence, agreedPence, reasons, paidOn }: Claim) => ({
  reference,
  says: CLAIM_STATES[state],
  rows: [
    ['Sent', inWords(receivedOn)],
    ['You claimed', poundsInWords(claimedPence)],
    ...(state === 'AGREED' || state === 'PAID' ? [['Agreed', poundsInWords(agreedPence)]] : []),
    ...(paidOn ? [['Paid on', inWords(paidOn)]] : []),
    ...(reasons ? [['Why', reasons]] : []),
  ],
});
