import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '@kith/policy/testing';

import { entitlements } from './index.ts';

/** Whoever changes a rule sees here what moves with it: routes, sources, who is to be asked, where to challenge. */
const OUTLINES = `
STAYING_PUT: HELP, PER PERSON
england: STAYING_PUT_ARRANGEMENT, PLANNING_TO_STAY
review-2022: REVIEW_STAYING_PUT_TO_23, STAYING_PUT_ARRANGEMENT, PLANNING_TO_STAY
STAYING_PUT_ARRANGEMENT: ENTITLED by staying-put-duty-status, [s23C(1)(b), s23CZA ×6, s9(1)]
  award: MONEY WEEK EXACT of staying-put-rates, held by your former foster carer, who is paid it
  alongside: 2
  then: your leaving care team; your leaving care team
PLANNING_TO_STAY: ENTITLED by staying-put-duty-status, [Sch 2 para 19BA ×2, s23CZA ×2]
  award: PROVIDED
  then: your leaving care team; your leaving care team
REVIEW_STAYING_PUT_TO_23: ENTITLED by review-recommendation-status, [s23C(1)(b), s23CZA, Mission 4, recommendation on homes for young people leaving care ×4]
  award: MONEY WEEK EXACT of staying-put-rates, held by your former foster carer, who is paid it
  alongside: 1
  then: your leaving care team; your leaving care team
otherwise: your leaving care team [s23CZA]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

STAYING_CLOSE: HELP, PER PERSON
england: STAYING_CLOSE_DUTY, STAYING_CLOSE_PILOT
review-2022: REVIEW_STAYING_CLOSE_TO_23, STAYING_CLOSE_DUTY, STAYING_CLOSE_PILOT
STAYING_CLOSE_DUTY: ENTITLED by staying-close-duty-status, [s7, inserting Children Act 1989 s23CZAA ×2, s9(1), s78(6) ×2]
  award: PROVIDED
  alongside: 1
  then: your leaving care team
STAYING_CLOSE_PILOT: COUNCIL_DECIDES by staying-close-pilot-status, [Mission 4, note 92 ×2, s9(1)]
  award: PROVIDED
  then: your leaving care team
REVIEW_STAYING_CLOSE_TO_23: ENTITLED by review-recommendation-status, [Mission 4, recommendation on homes for young people leaving care ×4, s9(1)]
  award: PROVIDED
  alongside: 1
  then: your leaving care team
otherwise: your leaving care team [s7, inserting Children Act 1989 s23CZAA]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

SUPPORTED_LODGINGS: HELP, PER PERSON
england: COUNCIL_LODGINGS
review-2022: REVIEW_SUPPORTED_LODGINGS, COUNCIL_LODGINGS
COUNCIL_LODGINGS: COUNCIL_DECIDES by leaving-care-duties-status, [s23B(8), s23C(4)(c) and s24A ×4, s9(1) ×2]
  award: PROVIDED
  then: your leaving care team
REVIEW_SUPPORTED_LODGINGS: COUNCIL_DECIDES by review-recommendation-status, [Mission 4, recommendation on homes for young people leaving care ×4, s9(1) ×2]
  award: PROVIDED
  alongside: 1
  then: your leaving care team
otherwise: your leaving care team [s23B(8), s23C(4)(c) and s24A]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

PERSONAL_ADVISER: HELP, PER PERSON
england: ADVISER_AT_16_AND_17, ADVISER_TO_21, ADVISER_WHILE_THE_PLAN_GOES_ON, ADVISER_ON_REQUEST_TO_25
review-2022: ADVISER_AT_16_AND_17, ADVISER_TO_21, ADVISER_WHILE_THE_PLAN_GOES_ON, ADVISER_ON_REQUEST_TO_25, REVIEW_ADVISER_BEYOND_25
ADVISER_AT_16_AND_17: ENTITLED by leaving-care-duties-status, [Sch 2 para 19C and s23B(2)]
  award: PROVIDED
  alongside: 2
  then: your leaving care team; your personal adviser [regs 5 and 7]
ADVISER_TO_21: ENTITLED by leaving-care-duties-status, [s23C(1), s23C(3), (6) and (7), s9(1)]
  award: PROVIDED
  alongside: 2
  then: your leaving care team; your personal adviser [regs 5 and 7]
ADVISER_WHILE_THE_PLAN_GOES_ON: ENTITLED by leaving-care-duties-status, [s23C(1), s23C(3), (6) and (7), s9(1), s23C(7)]
  award: PROVIDED
  then: your leaving care team; your personal adviser [regs 5 and 7]
ADVISER_ON_REQUEST_TO_25: ENTITLED by adviser-to-25-status, [s23C(1), s23CZB ×2, s9(1) ×2]
  award: PROVIDED
  alongside: 1
  then: your leaving care team [s23CZB]
REVIEW_ADVISER_BEYOND_25: ENTITLED by review-recommendation-status, [Mission 5, end of chapter: services beyond 25 ×3, s9(1)]
  award: PROVIDED
  then: your leaving care team
otherwise: your council [s24A and s24B] [s23C(3), (6) and (7)]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

RELEVANT_CHILD_UPKEEP: MONEY, PER PERSON
england: UPKEEP_OF_A_RELEVANT_CHILD
review-2022: UPKEEP_OF_A_RELEVANT_CHILD
UPKEEP_OF_A_RELEVANT_CHILD: ENTITLED by leaving-care-duties-status, [s23A, s23B(8)]
  award: COUNCIL_AMOUNT WEEK
  alongside: 1
  then: your personal adviser; your personal adviser
otherwise: your personal adviser [s23B(8)]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

EDUCATION_SUPPORT_TO_25: HELP, PER PERSON
england: EDUCATION_WITH_MAIN_DUTIES, EDUCATION_TO_25, QUALIFYING_EDUCATION_HELP
review-2022: EDUCATION_WITH_MAIN_DUTIES, EDUCATION_TO_25, QUALIFYING_EDUCATION_HELP
EDUCATION_WITH_MAIN_DUTIES: ENTITLED by leaving-care-duties-status, [s23C(1), s23C(7) ×2, s9(1), s23C(4)(b)]
  award: PROVIDED
  then: your personal adviser
EDUCATION_TO_25: ENTITLED by leaving-care-duties-status, [s23C(1), s23CA ×4, s9(1) ×2, s23C(7)]
  award: PROVIDED
  then: your leaving care team [s23CA]; your leaving care team [reg 5(2)(b)]
QUALIFYING_EDUCATION_HELP: COUNCIL_DECIDES by leaving-care-duties-status, [s24B(2) and (3) ×3, s9(1)]
  award: PROVIDED
  then: the council that last looked after you
otherwise: your leaving care team [s23CA]; your leaving care team [reg 5(2)(b)] [s23CA]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

VACATION_ACCOMMODATION: HELP, PER PERSON
england: HOLIDAY_HOME
review-2022: HOLIDAY_HOME
HOLIDAY_HOME: ENTITLED by leaving-care-duties-status, [s24B(3) and (5) ×5, s9(1)]
  award: PROVIDED
  then: your leaving care team
otherwise: your college or university [s24B(3) and (5)]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]

LIFELONG_GUARDIANSHIP: RIGHT, PER PERSON
england: nothing
review-2022: REVIEW_LIFELONG_GUARDIANSHIP
REVIEW_LIFELONG_GUARDIANSHIP: ENTITLED by review-recommendation-status, [Mission 1, recommendation on a lifelong guardianship order ×3, s9(1)]
  award: PROVIDED
  then: your personal adviser
otherwise: a solicitor [Mission 1, recommendation on a lifelong guardianship order]
challenge: [s24D], 12 months, normally [time limit], 3 months [judicial review]
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
