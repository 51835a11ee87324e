import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '@kith/policy/testing';

import { entitlements } from './entitlements.ts';

/** Whoever changes a rule sees here what moves with it: routes, sources, who is to be asked, where to challenge. */
const OUTLINES = `
KINSHIP_ALLOWANCE: MONEY, PER CHILD
england: KINSHIP_FOSTERING, KINSHIP_ZONE, SPECIAL_GUARDIANSHIP_SUPPORT, SPECIAL_GUARDIANSHIP_SUPPORT_AFTER_18, LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP, LIVES_WITH_ORDER, ARRANGED_BY_COUNCIL, INFORMAL
review-2022: REVIEW_ALLOWANCE, KINSHIP_FOSTERING, KINSHIP_ZONE, SPECIAL_GUARDIANSHIP_SUPPORT, SPECIAL_GUARDIANSHIP_SUPPORT_AFTER_18, LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP, LIVES_WITH_ORDER, ARRANGED_BY_COUNCIL, INFORMAL
KINSHIP_FOSTERING: ENTITLED by fostering-allowance-status, [standard 28, ss22(1) and 22C, s9(1)]
  award: MONEY WEEK AT_LEAST of national-minimum-fostering-allowance, fostering-rates
  notes: [23 010 632], [standard 28]
  then: your supervising social worker
KINSHIP_ZONE: ENTITLED by kinship-zone-status, [who can get the allowance ×10, s9(1), ss14A to 14C ×2, chapter 4, types of kinship care ×3, s8(1) ×4, markers ×6]
  award: MONEY WEEK EXACT of national-minimum-fostering-allowance, start unpublished
  notes: [terms of payment], [terms of payment], [terms of payment]
  then: your council's kinship team [who can get the allowance]
SPECIAL_GUARDIANSHIP_SUPPORT: COUNCIL_DECIDES by special-guardianship-support-status, [ss14A to 14C ×2, reg 6(1)(a) ×3, chapter 4, types of kinship care, s9(1), reg 8, reg 6(2)(d), reg 6(2)(a), reg 6(2)(b), reg 9(b) and (c), reg 9 ×3, reg 9(c), as amended by SI 2013/630 reg 46, reg 10(1)]
  award: MONEY WEEK BENCHMARK of national-minimum-fostering-allowance, fostering-rates, child-benefit-netting, child-benefit-eldest, child-benefit-other, weeks-per-month, representation-days
  alongside: 1
  notes: [financial support for special guardians, R (L) v Manchester (2001); R (Barrett) v Kirklees (2010); R (TT) v Merton (2012)], [23 010 632], [regs 15, 16 and 18, time for representations], [reg 10(3) and (4)], [reg 18(6)], [reg 9(a)], [reg 13(2)], [reg 13(2)]
  then: your council's special guardianship team [reg 11]; your council's special guardianship team [reg 10(1)]; yourself, or an adviser [reg 16]
SPECIAL_GUARDIANSHIP_SUPPORT_AFTER_18: COUNCIL_DECIDES by special-guardianship-support-status, [ss14A to 14C ×2, s9(1), reg 2(2), reg 9(d) ×3, reg 9(b) and (c), reg 9 ×3, reg 9(c), as amended by SI 2013/630 reg 46, reg 10(1)]
  award: COUNCIL_AMOUNT WEEK
  notes: [reg 9(d)], [20 004 109]
  then: your council's special guardianship team [reg 9(d)]
LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP: COUNCIL_DECIDES by lives-with-contribution-status, [s8(1) ×2, s9(1), Sch 1 para 15 ×2]
  award: MONEY WEEK BENCHMARK of national-minimum-fostering-allowance, fostering-rates, child-benefit-netting, child-benefit-eldest, child-benefit-other, weeks-per-month, representation-days
  notes: [Sch 1 para 15]
  then: your council's kinship team [Sch 1 para 15]
LIVES_WITH_ORDER: COUNCIL_DECIDES by lives-with-contribution-status, [s8(1) ×2, s9(1), Sch 1 para 15]
  award: COUNCIL_AMOUNT WEEK
  notes: [Sch 1 para 15]
  then: your council's kinship team [Sch 1 para 15]
ARRANGED_BY_COUNCIL: COUNCIL_DECIDES by children-in-need-status, [chapter 4, types of kinship care ×2, s9(1), judgment]
  award: MONEY WEEK BENCHMARK of national-minimum-fostering-allowance, fostering-rates
  notes: [judgment]
  then: the child's social worker [judgment]; yourself
INFORMAL: COUNCIL_DECIDES by children-in-need-status, [chapter 4, types of kinship care ×2, s9(1)]
  award: COUNCIL_AMOUNT WEEK
  notes: [who can get the allowance]
  then: your council's children's services [s17]
REVIEW_ALLOWANCE: ENTITLED by review-recommendation-status, [4.2, recommendation on a financial allowance, ss14A to 14C ×2, s8(1) ×2, chapter 4, types of kinship care, markers ×6, s9(1)]
  award: MONEY WEEK AT_LEAST of national-minimum-fostering-allowance, fostering-rates
  notes: [4.2, recommendation on a financial allowance], [4.2, recommendation on a financial allowance]
  then: yourself
KINSHIP_FOSTERING: ENTITLED by fostering-allowance-status, [standard 28, ss22(1) and 22C, s9(1)]
  award: MONEY WEEK AT_LEAST of national-minimum-fostering-allowance, fostering-rates
  notes: [23 010 632], [standard 28]
  then: your supervising social worker
otherwise: your council's kinship team [s22H] [s17]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

FORMER_FOSTER_CARER_FEE: MONEY, PER CHILD
england: FEE_WITHOUT_MEANS_TEST, FEE
review-2022: FEE_WITHOUT_MEANS_TEST, FEE
FEE_WITHOUT_MEANS_TEST: COUNCIL_DECIDES by special-guardianship-support-status, [ss14A to 14C ×2, s9(1), reg 7 ×5, reg 9(b) and (c), reg 9 ×3, reg 9(c), as amended by SI 2013/630 reg 46, reg 10(1), reg 13(5)]
  award: MONEY WEEK UP_TO of 
  then: your council's special guardianship team [reg 16]
FEE: COUNCIL_DECIDES by special-guardianship-support-status, [ss14A to 14C ×2, s9(1), reg 7 ×5, reg 9(b) and (c), reg 9 ×3, reg 9(c), as amended by SI 2013/630 reg 46, reg 10(1)]
  award: MONEY WEEK UP_TO of 
  notes: [reg 13(5)]
  then: your council's special guardianship team [reg 16]
otherwise: your supervising social worker [reg 7] [reg 7]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

GUARDIANS_ALLOWANCE: MONEY, PER CHILD
england: GUARDIANS_ALLOWANCE
review-2022: GUARDIANS_ALLOWANCE
GUARDIANS_ALLOWANCE: ENTITLED by guardians-allowance-status, [s77 ×6]
  award: MONEY WEEK EXACT of guardians-allowance, child-benefit-eldest, child-benefit-other
  notes: [s77], [s77, special cases]
  then: the Guardian’s Allowance Unit at HM Revenue and Customs [s77]
otherwise: HM Revenue and Customs [s77]
challenge: 1 month [decisions and appeals], 1 month from the new decision [decisions and appeals]

SUPPORT_ASSESSMENT: RIGHT, PER CHILD
england: ASSESSMENT_BY_COUNCIL_THAT_LOOKED_AFTER, ASSESSMENT_BY_COUNCIL_OF_HOME, ASSESSMENT_ON_WRITTEN_REQUEST
review-2022: ASSESSMENT_BY_COUNCIL_THAT_LOOKED_AFTER, ASSESSMENT_BY_COUNCIL_OF_HOME, ASSESSMENT_ON_WRITTEN_REQUEST
ASSESSMENT_BY_COUNCIL_THAT_LOOKED_AFTER: ENTITLED by special-guardianship-support-status, [ss14A to 14C ×4, reg 11(1) ×2, s9(1), ss22(1) and 22C, reg 5 ×3]
  award: PROVIDED
  notes: [reg 5], [reg 11(1)]
  then: the council that looked after the child [reg 11(1)]
ASSESSMENT_BY_COUNCIL_OF_HOME: ENTITLED by special-guardianship-support-status, [ss14A to 14C ×2, reg 11(1) ×2, s9(1), ss22(1) and 22C]
  award: PROVIDED
  notes: [reg 11(1)]
  then: the council where you live [reg 11(1)]
ASSESSMENT_ON_WRITTEN_REQUEST: COUNCIL_DECIDES by special-guardianship-support-status, [reg 11(2) and (3), ss14A to 14C ×2, reg 11(1), s9(1)]
  award: PROVIDED
  notes: [reg 11(2) and (3)]
  then: your council's special guardianship team [reg 11(2) and (3)]
otherwise: your council's children's services [reg 11]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

GUARDIANSHIP_LEGAL_COSTS: MONEY, PER CHILD
england: LEGAL_COSTS_WITHOUT_MEANS_TEST, LEGAL_COSTS
review-2022: LEGAL_COSTS_WITHOUT_MEANS_TEST, LEGAL_COSTS
LEGAL_COSTS_WITHOUT_MEANS_TEST: COUNCIL_DECIDES by special-guardianship-support-status, [reg 6(2)(c) ×3, ss14A to 14C ×4, s9(1), ss22(1) and 22C, reg 13(4), reg 13(4)(ii)]
  award: COUNCIL_AMOUNT ONCE
  then: the child's social worker [reg 6(2)(c)]
LEGAL_COSTS: COUNCIL_DECIDES by special-guardianship-support-status, [reg 6(2)(c) ×2, ss14A to 14C ×2, s9(1)]
  award: COUNCIL_AMOUNT ONCE
  then: the child's social worker [reg 6(2)(c)]
otherwise: a solicitor for family law [reg 6(2)(c)]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

GUARDIANSHIP_EXTRA_COSTS: MONEY, PER CHILD
england: EXTRA_COSTS_WITHOUT_MEANS_TEST, EXTRA_COSTS
review-2022: EXTRA_COSTS_WITHOUT_MEANS_TEST, EXTRA_COSTS
EXTRA_COSTS_WITHOUT_MEANS_TEST: COUNCIL_DECIDES by special-guardianship-support-status, [ss14A to 14C ×2, reg 6(1)(a) ×3, chapter 4, types of kinship care, s9(1), reg 6(2)(d), reg 13(5) ×5, regs 3 and 13(5), reg 6(2)(b)]
  award: COUNCIL_AMOUNT ONCE
  notes: [reg 8]
  then: your council's special guardianship team [regs 11 and 12]
EXTRA_COSTS: COUNCIL_DECIDES by special-guardianship-support-status, [ss14A to 14C ×2, reg 6(1)(a) ×3, chapter 4, types of kinship care, s9(1), reg 6(2)(d), reg 6(2)(b), regs 3 and 13(5)]
  award: COUNCIL_AMOUNT ONCE
  notes: [reg 8]
  then: your council's special guardianship team [regs 11 and 12]
otherwise: your council's children's services [reg 6]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

THERAPY_FUND: HELP, PER CHILD
england: THERAPY_FUND
review-2022: THERAPY_FUND
THERAPY_FUND: COUNCIL_DECIDES by therapy-fund-status, [ss14A to 14C ×2, s8(1) ×2, who is eligible ×6]
  award: MONEY YEAR UP_TO of therapy-fund-limit, held by the council, which pays the therapist
  notes: [who is eligible]
  then: your council's special guardianship team [who is eligible]
otherwise: the GP or the school [who is eligible]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

SCHOOL_SUPPORT: HELP, PER CHILD
england: PREVIOUSLY_LOOKED_AFTER
review-2022: PREVIOUSLY_LOOKED_AFTER
PREVIOUSLY_LOOKED_AFTER: ENTITLED by school-support-status, [ss14A to 14C ×2, s8(1) ×2, para 1.7 ×3, s9(1)]
  award: MONEY YEAR EXACT of pupil-premium-plus, held by the school, which spends it on the child
  alongside: 1
  notes: [para 1.7]
  then: the school's designated teacher [pupil premium census]
otherwise: the school [para 1.7]
challenge: [para 1.7], [para 1.7]

FAMILY_NETWORK_PLAN_SUPPORT: HELP, PER CHILD
england: CHILD_IN_NEED_HELP
review-2022: FUNDED_FAMILY_NETWORK_PLAN, CHILD_IN_NEED_HELP
CHILD_IN_NEED_HELP: COUNCIL_DECIDES by children-in-need-status, [s17, chapter 4, types of kinship care, s9(1)]
  award: PROVIDED
  then: your council's children's services [s17]
FUNDED_FAMILY_NETWORK_PLAN: ENTITLED by review-recommendation-status, [4.1, recommendation on the Family Network Plan, chapter 4, types of kinship care, s9(1)]
  award: PROVIDED
  notes: [4.1, recommendation on the Family Network Plan], [4.1, recommendation on family group decision making]
  then: the child's social worker
otherwise: your council's children's services [s17]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]

UNPAID_PARENTAL_LEAVE: TIME_OFF, PER CHILD
england: UNPAID_LEAVE_IN_DAYS, UNPAID_LEAVE
review-2022: UNPAID_LEAVE_IN_DAYS, UNPAID_LEAVE
UNPAID_LEAVE_IN_DAYS: ENTITLED by parental-leave-status, [reg 13 ×4, ss14A to 14C ×2, s8(1) ×2, s9(1), reg 13(1), regs 14 to 16 and Sch 2]
  award: PROVIDED
  notes: [regs 14 to 16 and Sch 2], [regs 14 to 16 and Sch 2], [regs 14 to 16 and Sch 2]
  then: your employer [regs 14 to 16 and Sch 2]
UNPAID_LEAVE: ENTITLED by parental-leave-status, [reg 13 ×4, ss14A to 14C ×2, s8(1) ×2, s9(1), reg 13(1)]
  award: PROVIDED
  notes: [regs 14 to 16 and Sch 2], [regs 14 to 16 and Sch 2], [regs 14 to 16 and Sch 2]
  then: your employer [regs 14 to 16 and Sch 2]
otherwise: your employer [reg 13]
challenge: [employment], 3 months less a day, normally [employment tribunals]

KINSHIP_LEAVE: TIME_OFF, PER PERSON
england: nothing
review-2022: PAID_KINSHIP_LEAVE, KINSHIP_LEAVE
PAID_KINSHIP_LEAVE: ENTITLED by review-recommendation-status, [4.2, recommendation on kinship leave ×3, reg 13, s171ZL ×2]
  award: MONEY WEEK EXACT of adoption-pay-flat-rate, held by your employer, who would pay it to you in place of wages
  alongside: 1
  notes: [4.2, recommendation on kinship leave]
  then: your employer
KINSHIP_LEAVE: ENTITLED by review-recommendation-status, [4.2, recommendation on kinship leave ×3, reg 13]
  award: PROVIDED
  notes: [4.2, recommendation on kinship leave]
  then: your employer
otherwise: your employer [no kinship leave]
challenge: [employment], 3 months less a day, normally [employment tribunals]

PEER_SUPPORT_AND_TRAINING: HELP, PER PERSON
england: KINSHIP_LOCAL_OFFER, KINSHIP_GUIDANCE
review-2022: PEER_SUPPORT_OF_REVIEW, KINSHIP_LOCAL_OFFER, KINSHIP_GUIDANCE
KINSHIP_LOCAL_OFFER: COUNCIL_DECIDES by kinship-local-offer-status, [s5, inserting s22H into the Children Act 1989]
  award: PROVIDED
  notes: [s5, inserting s22H into the Children Act 1989]
  then: your council's kinship team [s5, inserting s22H into the Children Act 1989]
KINSHIP_GUIDANCE: COUNCIL_DECIDES by kinship-guidance-status, [local offer and peer support]
  award: PROVIDED
  then: your council's kinship team [local offer and peer support]
PEER_SUPPORT_OF_REVIEW: ENTITLED by review-recommendation-status, [4.2, recommendation on peer support and training]
  award: PROVIDED
  notes: [4.2, recommendation on peer support and training]
  then: your council's kinship team
otherwise: your council's children's services [local offer and peer support]
challenge: [s26(3)], 12 months, normally [s26(3), and the Ombudsman], 3 months [judicial review]
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
