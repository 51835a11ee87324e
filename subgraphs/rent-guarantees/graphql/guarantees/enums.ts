import { registerEnumType } from 'type-graphql';

import { CLAIM_STATES } from '../../records/claims/claim-states.ts';
import { RECORDED_ENDINGS } from '../../records/guarantee/end.ts';
import { ENDINGS, STATES } from '../../records/guarantee/states.ts';
import { PAPERS } from '../../records/letters/papers.ts';
import { FLAGS } from '../../records/guards/kinds.ts';
import { VERIFICATIONS } from '../../records/links/verification.ts';

/** An enum whose values are the names of a table, each with its sentence. */
function enumOf<Name extends string>(name: string, description: string, table: Readonly<Record<Name, string>>) {
  const names = Object.keys(table) as Name[];
  const values = Object.fromEntries(names.map((one) => [one, one])) as { [N in Name]: N };
  const valuesConfig = Object.fromEntries(names.map((one) => [one, { description: table[one] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

export const State = enumOf('RentGuaranteeState', 'What a guarantee is.', STATES);
export const EndedBecause = enumOf('RentGuaranteeEnding', 'Why a guarantee is over.', ENDINGS);
export const RecordedEnding = enumOf(
  'RentGuaranteeRecordedEnding',
  'Why a guarantee is over, where somebody records it.',
  Object.fromEntries(RECORDED_ENDINGS.map((one) => [one, ENDINGS[one]])) as Record<
    (typeof RECORDED_ENDINGS)[number],
    string
  >,
);
export const ClaimStateEnum = enumOf('RentGuaranteeClaimState', 'What a claim is.', CLAIM_STATES);
export const Verification = enumOf(
  'RentGuaranteeVerificationStatus',
  'Whether a letter is genuine and live.',
  VERIFICATIONS,
);
export const Flag = enumOf('RentGuaranteeFlagKind', 'What must be looked at twice.', FLAGS);
export const Form = enumOf('RentGuaranteeForm', 'The form of the letter.', {
  CONTRACT: 'A contract, which an officer signs by hand.',
  DEED: 'A deed, which the council seals or signs as its constitution says.',
});
export const Paper = enumOf('RentGuaranteePaperKind', 'Which paper of a guarantee.', {
  LETTER: 'The letter or the deed itself.',
  FOR_LANDLORD: 'One page in plain words for the landlord.',
  FOR_TENANT: 'One page in plain words for the young person.',
} satisfies Record<keyof typeof PAPERS, string>);
export const Route = enumOf('RentGuaranteeRoute', 'How an application stands to the scheme of the council.', {
  SCHEME: 'Within the scheme that the council has published.',
  DISCRETION: 'Outside it, or without one: the council decides for this person, and says why.',
});
export const RentEveryEnum = enumOf('RentEvery', 'How often rent falls due.', {
  WEEK: 'Every week.',
  FORTNIGHT: 'Every two weeks.',
  FOUR_WEEKS: 'Every four weeks.',
  MONTH: 'Every month.',
});
export const ClaimLineKind = enumOf('RentGuaranteeClaimLineKind', 'What a line of a claim is for.', {
  RENT: 'Rent that was not paid.',
  DAMAGE: 'Damage above the deposit.',
});
export const LinkPurpose = enumOf('RentGuaranteeLinkPurpose', 'What a link of a landlord is for.', {
  ACCEPT: 'To accept the letter.',
  CLAIM: 'To tell of missed rent and to claim.',
});
export const PaymentState = enumOf('RentGuaranteePaymentState', 'What came of a payment.', {
  INSTRUCTED: 'Finance was asked to pay it. It waits for the next file.',
  IN_RUN: 'It went out in a file, and the bank has not said what became of it.',
  PAID: 'Paid.',
  FAILED: 'It did not arrive.',
});
export const PaymentCame = enumOf('RentGuaranteePaymentCame', 'What came of a payment that was asked for.', {
  PAID: 'Paid.',
  FAILED: 'It did not arrive.',
});
