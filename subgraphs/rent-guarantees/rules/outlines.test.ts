import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '@kith/policy/testing';

import { entitlements } from './index.ts';

/** Whoever changes a rule sees here what moves with it: routes, sources, who is to be asked, where to challenge. */
const OUTLINES = `
RENT_GUARANTEE: HELP, PER PERSON
england: COUNCIL_SCHEME, ASK_FOR_A_GUARANTEE
review-2022: REVIEW_RENT_GUARANTEE_DEPOSIT_ASKED, REVIEW_RENT_GUARANTEE, COUNCIL_SCHEME, ASK_FOR_A_GUARANTEE
COUNCIL_SCHEME: COUNCIL_DECIDES by rent-guarantee-power-status, [s1 ×6]
  award: MONEY MONTH UP_TO of rent-guarantee-scheme, held by the council, which pays your landlord if you cannot
  then: your personal adviser; your leaving care team
ASK_FOR_A_GUARANTEE: COUNCIL_DECIDES by rent-guarantee-power-status, [s1 ×3]
  award: PROVIDED
  then: your personal adviser; your leaving care team
REVIEW_RENT_GUARANTEE_DEPOSIT_ASKED: ENTITLED by review-recommendation-status, [Mission 4, private rented homes ×3]
  award: PROVIDED
  notes: [Mission 4, private rented homes]
  then: your personal adviser; your leaving care team
REVIEW_RENT_GUARANTEE: ENTITLED by review-recommendation-status, [Mission 4, private rented homes ×2]
  award: PROVIDED
  then: your personal adviser; your leaving care team
otherwise: your leaving care team [s1]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

ONE_BEDROOM_RATE: RIGHT, PER PERSON
england: ONE_BEDROOM_RATE
review-2022: ONE_BEDROOM_RATE
ONE_BEDROOM_RATE: ENTITLED by one-bedroom-rate-status, [Sch 4 ×7, s9(1)]
  award: PROVIDED
  then: the benefits office; your personal adviser
otherwise: your housing council [Sch 4]
challenge: 1 month [decisions and appeals], 1 month from the new decision [decisions and appeals]

LOCAL_CONNECTION: RIGHT, PER PERSON
england: NO_LOCAL_CONNECTION_TO_JOIN
review-2022: REVIEW_NO_LOCAL_CONNECTION_TEST, NO_LOCAL_CONNECTION_TO_JOIN
NO_LOCAL_CONNECTION_TO_JOIN: ENTITLED by housing-register-status, [reg 2 ×4, s9(1)]
  award: PROVIDED
  alongside: 1
  then: the housing council
REVIEW_NO_LOCAL_CONNECTION_TEST: ENTITLED by review-recommendation-status, [Mission 4, a safety net against homelessness]
  award: PROVIDED
  then: the housing council
otherwise: the housing council [reg 2]
challenge: 21 days from the day you are told [s202(3)], 21 days from the review decision [s204]

HOMELESS_LOCAL_CONNECTION: RIGHT, PER PERSON
england: CONNECTION_WITH_YOUR_COUNCIL, CONNECTION_AFTER_TWO_YEARS
review-2022: REVIEW_NO_TEST_WHEN_HOMELESS, CONNECTION_WITH_YOUR_COUNCIL, CONNECTION_AFTER_TWO_YEARS
CONNECTION_WITH_YOUR_COUNCIL: ENTITLED by homeless-connection-status, [s199(8) and (9) ×3, s9(1), s23C(7)]
  award: PROVIDED
  then: the housing council
CONNECTION_AFTER_TWO_YEARS: ENTITLED by homeless-connection-status, [s199(10) and (11) ×2, s9(1)]
  award: PROVIDED
  then: the housing council
REVIEW_NO_TEST_WHEN_HOMELESS: ENTITLED by review-recommendation-status, [Mission 4, a safety net against homelessness]
  award: PROVIDED
  then: the housing council
otherwise: the housing council [s199(1)] [s199]
challenge: 21 days from the day you are told [s202(3)], 21 days from the review decision [s204]

NOT_INTENTIONALLY_HOMELESS: RIGHT, PER PERSON
england: NEVER_INTENTIONALLY_HOMELESS, PUT_ASIDE_BY_THE_COUNCIL, CODE_OF_GUIDANCE
review-2022: REVIEW_NEVER_INTENTIONALLY_HOMELESS, NEVER_INTENTIONALLY_HOMELESS, PUT_ASIDE_BY_THE_COUNCIL, CODE_OF_GUIDANCE
NEVER_INTENTIONALLY_HOMELESS: ENTITLED by not-intentionally-homeless-duty-status, [s9, amending Housing Act 1996 s191 ×3, s9(1), s78(6) ×2]
  award: PROVIDED
  then: the housing council
PUT_ASIDE_BY_THE_COUNCIL: COUNCIL_DECIDES by homelessness-code-status, [care leavers and intentional homelessness ×3, s9(1)]
  award: PROVIDED
  then: the housing council
CODE_OF_GUIDANCE: COUNCIL_DECIDES by homelessness-code-status, [care leavers and intentional homelessness ×3, s9(1)]
  award: PROVIDED
  then: the housing council
REVIEW_NEVER_INTENTIONALLY_HOMELESS: ENTITLED by review-recommendation-status, [Mission 4, homelessness intentionality]
  award: PROVIDED
  then: the housing council
otherwise: Shelter, or a law centre [s9, amending Housing Act 1996 s191]
challenge: 21 days from the day you are told [s202(3)], 21 days from the review decision [s204]

PRIORITY_NEED: RIGHT, PER PERSON
england: SIXTEEN_OR_SEVENTEEN, UNDER_21_AFTER_CARE, VULNERABLE_AFTER_CARE
review-2022: SIXTEEN_OR_SEVENTEEN, UNDER_21_AFTER_CARE, VULNERABLE_AFTER_CARE
SIXTEEN_OR_SEVENTEEN: ENTITLED by priority-need-status, [art 3 ×4, s9(1) ×2]
  award: PROVIDED
  then: the housing council; the housing council
UNDER_21_AFTER_CARE: ENTITLED by priority-need-status, [art 4 ×2, s9(1) ×2, arts 4 and 5(1): relevant student ×4]
  award: PROVIDED
  alongside: 1
  then: the housing council; the housing council
VULNERABLE_AFTER_CARE: ENTITLED by priority-need-status, [art 5(1) ×2, s9(1) ×2, arts 4 and 5(1): relevant student ×4]
  award: PROVIDED
  then: the housing council; the housing council
otherwise: the housing council; your leaving care team [s24B(5)] [art 4]
challenge: 21 days from the day you are told [s202(3)], 21 days from the review decision [s204]

COUNCIL_TAX_REDUCTION: MONEY, PER PERSON
england: PUBLISHED_SCHEME, ASK_FOR_A_REDUCTION
review-2022: PUBLISHED_SCHEME, ASK_FOR_A_REDUCTION
PUBLISHED_SCHEME: COUNCIL_DECIDES by council-tax-power-status, [s13A(1)(c) ×9, s9(1)]
  award: MONEY YEAR UP_TO of council-tax-care-leavers, held by the council, which takes it off your bill
  then: the council that sends the bill
ASK_FOR_A_REDUCTION: COUNCIL_DECIDES by council-tax-power-status, [s13A(1)(c) ×4, s9(1)]
  award: PROVIDED
  then: the council that sends the bill
otherwise: the council that sends the bill [s13A(1)(c)]
challenge: it has 2 months to answer [s16], 2 months from the answer [s16]
`;

describe('every entitlement here', () => {
  const outlines = OUTLINES.trim().split('\n\n');

  it.each(entitlements.map((one, index) => [one.code, one, outlines[index]] as const))(
    '%s is made of these routes, rests on these sources and leads to these people',
    (_, one, outline) => {
      expect(outlineOf(one).join('\n')).toBe(outline);
    },
  );

  it('is in the outlines', () => {
    expect(outlines).toHaveLength(entitlements.length);
  });
});
