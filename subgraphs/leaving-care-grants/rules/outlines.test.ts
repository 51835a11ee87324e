import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '@kith/policy/testing';

import { entitlements } from './index.ts';

/** Whoever changes a rule sees here what moves with it: routes, sources, who is to be asked, where to challenge. */
const OUTLINES = `
LEAVING_CARE_GRANT: MONEY, PER PERSON
england: LEAVING_CARE_GRANT
review-2022: REVIEW_LEAVING_CARE_GRANT, LAW_HAS_OVERTAKEN_THE_REVIEW, LEAVING_CARE_GRANT
LEAVING_CARE_GRANT: ENTITLED by leaving-care-grant-status, [Appendix E ×3]
  award: MONEY ONCE AT_LEAST of leaving-care-grant-scheme, leaving-care-grant
  notes: [Mission 4, the leaving care grant]
  then: your personal adviser; your leaving care team; your leaving care team
REVIEW_LEAVING_CARE_GRANT: ENTITLED by review-recommendation-status, [Appendix E ×3, Mission 4, the leaving care grant]
  award: MONEY ONCE AT_LEAST of review-leaving-care-grant, review-grant-index, cpi-april, cpi-september
  alongside: 1
  then: your personal adviser; your leaving care team; your leaving care team
LAW_HAS_OVERTAKEN_THE_REVIEW: ENTITLED by leaving-care-grant-status, [Appendix E ×3, Mission 4, the leaving care grant]
  award: MONEY ONCE AT_LEAST of leaving-care-grant-scheme, leaving-care-grant, review-leaving-care-grant, review-grant-index, cpi-april, cpi-september
  notes: [Mission 4, the leaving care grant], [Mission 4, the leaving care grant]
  then: your personal adviser; your leaving care team; your leaving care team
otherwise: the council that last looked after you [Appendix E]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

APPRENTICESHIP_BURSARY: MONEY, PER PERSON
england: APPRENTICESHIP_BURSARY_ONCE
review-2022: REVIEW_APPRENTICESHIP_BURSARY_EVERY_YEAR, APPRENTICESHIP_BURSARY_ONCE
APPRENTICESHIP_BURSARY_ONCE: ENTITLED by apprenticeship-bursary-status, [care leavers bursary ×5, s9(1)]
  award: MONEY ONCE EXACT of apprenticeship-bursary, apprenticeship-bursary-instalments
  alongside: 1
  then: your training provider [care leavers bursary]; your personal adviser
REVIEW_APPRENTICESHIP_BURSARY_EVERY_YEAR: ENTITLED by review-recommendation-status, [Mission 3, recommendation on an annual bursary for apprentices ×3, s9(1)]
  award: MONEY YEAR EXACT of apprenticeship-bursary, apprenticeship-bursary-instalments
  notes: [Mission 3, recommendation on an annual bursary for apprentices]
  then: your training provider [care leavers bursary]; your personal adviser
otherwise: your training provider [care leavers bursary]
challenge: [complaints]

HIGHER_EDUCATION_BURSARY: MONEY, PER PERSON
england: HIGHER_EDUCATION_BURSARY
review-2022: HIGHER_EDUCATION_BURSARY
HIGHER_EDUCATION_BURSARY: ENTITLED by higher-education-bursary-status, [s23C(5A) ×2, SI 2009/2274 ×3]
  award: MONEY ONCE EXACT of higher-education-bursary
  then: your personal adviser [s23C(5A)]
otherwise: your personal adviser; your university [s23C(5A)]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

BURSARY_16_TO_19: MONEY, PER PERSON
england: BURSARY_16_TO_19
review-2022: BURSARY_16_TO_19
BURSARY_16_TO_19: COUNCIL_DECIDES by bursary-16-to-19-status, [defined vulnerable groups ×5, s9(1) ×2]
  award: MONEY YEAR UP_TO of bursary-16-to-19
  alongside: 1
  then: your school, college or training provider
otherwise: your personal adviser [defined vulnerable groups]
challenge: [defined vulnerable groups]

FREE_PRESCRIPTIONS: RIGHT, PER PERSON
england: ANNOUNCED_FREE_PRESCRIPTIONS
review-2022: REVIEW_FREE_PRESCRIPTIONS, ANNOUNCED_FREE_PRESCRIPTIONS
ANNOUNCED_FREE_PRESCRIPTIONS: ENTITLED by free-prescriptions-status, [prescriptions, dental care and sight tests ×2, s9(1)]
  award: PROVIDED
  then: your leaving care team; the NHS
REVIEW_FREE_PRESCRIPTIONS: ENTITLED by review-recommendation-status, [Mission 5, recommendation on prescription charges ×2, s9(1)]
  award: PROVIDED
  then: your leaving care team; the NHS
otherwise: your leaving care team; the NHS [prescriptions, dental care and sight tests]
challenge: [prescriptions, dental care and sight tests]
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
