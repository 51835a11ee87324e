import { describe, expect, it } from '@jest/globals';
import { outlineOf } from '@kith/policy/testing';

import { entitlements } from './entitlements.ts';

/** Whoever changes a rule sees here what moves with it: routes, sources, who is to be asked, where to challenge. */
const OUTLINES = `
LEGAL_HELP: HELP, PER CHILD
england: ON_NOTICE, DEFENCE_ADVICE, ADVICE, MAINTAINED, EXCEPTIONAL_CASE
review-2022: REVIEW_ADVICE, ON_NOTICE, DEFENCE_ADVICE, ADVICE, MAINTAINED, EXCEPTIONAL_CASE
ON_NOTICE: ENTITLED by status-legal-aid, [reg 5(1)(e), Sch 1 Pt 1 para 1(1), s2, ss12(2), 14C(1), s3]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
DEFENCE_ADVICE: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1A, art 4(2), reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [Sch 1 Pt 1 para 1A], [reg 32], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
ADVICE: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×3, Sch 1 Pt 1 para 1(2) ×2, Sch 1 Pt 1 para 1A ×2, art 4(2) ×3, controlled work ×2, Sch 1 Pt 1 paras 12 and 13 ×3, regs 33 and 34 ×2, reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [reg 32], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
MAINTAINED: COUNCIL_DECIDES by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×3, Sch 1 Pt 1 para 1(2) ×2, Sch 1 Pt 1 para 1A ×2, art 4(2) ×3, controlled work ×2, Sch 1 Pt 1 paras 12 and 13 ×3, regs 33 and 34 ×2, reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [s4], [reg 32], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
EXCEPTIONAL_CASE: COUNCIL_DECIDES by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×4, s10, Sch 1 Pt 1 para 1(2) ×2, Sch 1 Pt 1 para 1A ×2, art 4(2) ×3, controlled work ×2, Sch 1 Pt 1 paras 12 and 13 ×3, regs 33 and 34 ×2, reg 6(2), reg 7, reg 8 ×2, reg 6(4)]
  award: PROVIDED
  notes: [s4], [regs 14 and 31]
  then: the Legal Aid Agency [s10]; your council's kinship team [regs 6(2)(c) and 13(4)]
REVIEW_ADVICE: ENTITLED by status-review-2022, [s2 ×3, 4.2 ×6]
  award: PROVIDED
  notes: [4.2]
  then: gov.uk/find-legal-advice [controlled work and representation]
otherwise: your council's kinship team [regs 6(2)(c) and 13(4)] [s9]
challenge: 14 days, for a decision of the Agency [regs 44 and 45], 14 days from the review [regs 45 to 48], 3 months [judicial review of the Director]

LEGAL_REPRESENTATION: HELP, PER CHILD
england: CARE_PROCEEDINGS_EXEMPT, OPPOSING_GUARDIANSHIP_EXEMPT, NOTHING_TO_PAY, CONTRIBUTION, AGENCY_DECIDES, EXCEPTIONAL_CASE
review-2022: CARE_PROCEEDINGS_EXEMPT, OPPOSING_GUARDIANSHIP_EXEMPT, REVIEW_COURT, REVIEW_COURT_AGENCY_DECIDES, NOTHING_TO_PAY, CONTRIBUTION, AGENCY_DECIDES, EXCEPTIONAL_CASE
CARE_PROCEEDINGS_EXEMPT: ENTITLED by status-legal-aid, [reg 5(1)(c) and (d), Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2, s2, ss12(2), 14C(1), s3]
  award: PROVIDED
  notes: [reg 5(1)(c) and (db)]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
OPPOSING_GUARDIANSHIP_EXEMPT: ENTITLED by status-legal-aid, [reg 5(1)(db), Sch 1 Pt 1 para 1A, art 4(2), arts 5(2) and 6(3), s2, ss12(2), 14C(1), s3]
  award: PROVIDED
  notes: [reg 5(1)(c) and (db)], [s4]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
NOTHING_TO_PAY: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×4, Sch 1 Pt 1 para 1(2) ×8, Sch 1 Pt 1 para 1A ×4, art 4(2) ×4, Sch 1 Pt 1 paras 12 and 13 ×2, regs 33 and 34, reg 6(2) ×2, reg 7, reg 8 ×2, reg 6(4), reg 44 ×2, reg 16(5), reg 65, reg 5(1)(c) and (d), s2 ×3, ss12(2), 14C(1) ×3, s3 ×3, art 5, reg 5(1)(db) ×2, arts 5(2) and 6(3) ×2, reg 66(3) and (4) ×3, reg 5 ×2, reg 68 ×5]
  award: PROVIDED
  notes: [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24], [application questions], [Sch 1 Pt 1 para 1A]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
CONTRIBUTION: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×4, Sch 1 Pt 1 para 1(2) ×8, Sch 1 Pt 1 para 1A ×4, art 4(2) ×4, Sch 1 Pt 1 paras 12 and 13 ×2, regs 33 and 34, reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5), reg 65, reg 5(1)(c) and (d), s2 ×3, ss12(2), 14C(1) ×3, s3 ×3, art 5, reg 5(1)(db) ×2, arts 5(2) and 6(3) ×2, reg 66(3) and (4) ×3, reg 5 ×2, reg 68 ×5]
  award: PROVIDED
  notes: [Criminal and Civil Legal Aid (Amendment) Regulations 2025], [reg 20], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24], [application questions], [Sch 1 Pt 1 para 1A]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
AGENCY_DECIDES: COUNCIL_DECIDES by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×5, Sch 1 Pt 1 para 1(2) ×10, Sch 1 Pt 1 para 1A ×5, art 4(2) ×5, Sch 1 Pt 1 paras 12 and 13 ×2, regs 33 and 34, reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 5 ×3, reg 68 ×9, reg 5(1)(db) ×3, arts 5(2) and 6(3) ×3, s2 ×4, ss12(2), 14C(1) ×4, s3 ×4, reg 16(5), reg 65, reg 5(1)(c) and (d), art 5, reg 66(3) and (4) ×3]
  award: PROVIDED
  notes: [s4], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24], [application questions], [Sch 1 Pt 1 para 1A]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
EXCEPTIONAL_CASE: COUNCIL_DECIDES by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×2, s10, Sch 1 Pt 1 para 1(2) ×2, Sch 1 Pt 1 para 1A ×2, art 4(2) ×2, Sch 1 Pt 1 paras 12 and 13 ×2, regs 33 and 34, reg 6(2), reg 7, reg 8 ×2, reg 6(4)]
  award: PROVIDED
  notes: [s4], [regs 14 and 31]
  then: the Legal Aid Agency [s10]; your council's kinship team [regs 6(2)(c) and 13(4)]
REVIEW_COURT: ENTITLED by status-review-2022, [s2 ×5, 4.2 ×5, reg 65, reg 5(1)(c) and (d), Sch 1 Pt 1 para 1(1) ×3, Sch 1 Pt 1 para 1(2) ×6, ss12(2), 14C(1) ×3, s3 ×3, art 5, reg 5(1)(db) ×2, Sch 1 Pt 1 para 1A ×2, art 4(2) ×2, arts 5(2) and 6(3) ×2, reg 66(3) and (4) ×3, reg 5 ×2, reg 68 ×5]
  award: PROVIDED
  notes: [4.2]
  then: gov.uk/find-legal-advice [controlled work and representation]
REVIEW_COURT_AGENCY_DECIDES: COUNCIL_DECIDES by status-review-2022, [s2 ×3, 4.2 ×5, reg 5, reg 68 ×4, Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2, reg 5(1)(db), Sch 1 Pt 1 para 1A, art 4(2), arts 5(2) and 6(3), ss12(2), 14C(1), s3]
  award: PROVIDED
  notes: [4.2], [s4]
  then: gov.uk/find-legal-advice [controlled work and representation]
otherwise: your council's kinship team [regs 6(2)(c) and 13(4)] [s9]
challenge: 14 days, for a decision of the Agency [regs 44 and 45], 14 days from the review [regs 45 to 48], 3 months [judicial review of the Director]

LEGAL_AID_SCOPE: RIGHT, PER CHILD
england: SPECIAL_GUARDIANSHIP, CARE_PROCEEDINGS, SPECIAL_GUARDIANSHIP_DEFENCE, ABUSE, SPECIAL_GUARDIANSHIP_ADVICE, NOTICE_OF_PROCEEDINGS, ABUSE_ADVICE, EXCEPTIONAL_CASE
review-2022: REVIEW_GROUPS, SPECIAL_GUARDIANSHIP, CARE_PROCEEDINGS, SPECIAL_GUARDIANSHIP_DEFENCE, ABUSE, SPECIAL_GUARDIANSHIP_ADVICE, NOTICE_OF_PROCEEDINGS, ABUSE_ADVICE, EXCEPTIONAL_CASE
SPECIAL_GUARDIANSHIP: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1A, art 4(2)]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
CARE_PROCEEDINGS: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2]
  award: PROVIDED
  notes: [reg 5(1)(c), Sch 1 Pt 1 para 1(1)]
  then: gov.uk/find-legal-advice [controlled work and representation]
SPECIAL_GUARDIANSHIP_DEFENCE: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1A, art 4(2)]
  award: PROVIDED
  notes: [Sch 1 Pt 1 para 1A]
  then: gov.uk/find-legal-advice [controlled work and representation]
ABUSE: ENTITLED by status-legal-aid, [Sch 1 Pt 1 paras 12 and 13 ×2, regs 33 and 34]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
SPECIAL_GUARDIANSHIP_ADVICE: ENTITLED by status-legal-aid, [controlled work ×2, art 4(2)]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
NOTICE_OF_PROCEEDINGS: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1)]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
ABUSE_ADVICE: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 paras 12 and 13, regs 33 and 34]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
EXCEPTIONAL_CASE: COUNCIL_DECIDES by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×4, s10, Sch 1 Pt 1 para 1(2) ×2, Sch 1 Pt 1 para 1A ×2, art 4(2) ×3, controlled work ×2, Sch 1 Pt 1 paras 12 and 13 ×3, regs 33 and 34 ×2]
  award: PROVIDED
  notes: [s4]
  then: the Legal Aid Agency [s10]; your council's kinship team [regs 6(2)(c) and 13(4)]; a solicitor or a domestic abuse service [regs 33 and 34]
REVIEW_GROUPS: ENTITLED by status-review-2022, [s2 ×3, 4.2 ×6]
  award: PROVIDED
  notes: [4.2]
  then: gov.uk/find-legal-advice [controlled work and representation]
otherwise: your council's kinship team [regs 6(2)(c) and 13(4)] [s9]
challenge: 14 days, for a decision of the Agency [regs 44 and 45], 14 days from the review [regs 45 to 48], 3 months [judicial review of the Director]

LEGAL_AID_MEANS_ADVICE: RIGHT, PER CHILD
england: NOTICE_EXEMPT, WITHIN_LIMITS, MAINTAINED
review-2022: REVIEW_NO_TEST, NOTICE_EXEMPT, WITHIN_LIMITS, MAINTAINED
NOTICE_EXEMPT: ENTITLED by status-legal-aid, [reg 5(1)(e), Sch 1 Pt 1 para 1(1), s2, ss12(2), 14C(1), s3]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
WITHIN_LIMITS: ENTITLED by status-legal-aid, [reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
MAINTAINED: COUNCIL_DECIDES by status-legal-aid, [reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [s4], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
REVIEW_NO_TEST: ENTITLED by status-review-2022, [s2 ×3, 4.2 ×6]
  award: PROVIDED
  notes: [4.2]
  then: gov.uk/find-legal-advice [controlled work and representation]
otherwise: the Legal Aid Agency [regs 31 and 39]; your council's kinship team [regs 6(2)(c) and 13(4)] [reg 7]
challenge: 14 days, for a decision of the Agency [regs 44 and 45], 14 days from the review [regs 45 to 48], 3 months [judicial review of the Director]

LEGAL_AID_MEANS_COURT: RIGHT, PER CHILD
england: EXEMPT, NOTHING_TO_PAY, CONTRIBUTION, MAINTAINED
review-2022: REVIEW_NO_TEST, EXEMPT, NOTHING_TO_PAY, CONTRIBUTION, MAINTAINED
EXEMPT: ENTITLED by status-legal-aid, [reg 5(1)(c) and (d), Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2, s2 ×2, ss12(2), 14C(1) ×2, s3 ×2, reg 5(1)(db), Sch 1 Pt 1 para 1A, art 4(2), arts 5(2) and 6(3)]
  award: PROVIDED
  notes: [reg 5(1)(c) and (db)]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
NOTHING_TO_PAY: ENTITLED by status-legal-aid, [reg 6(2) ×2, reg 7, reg 8 ×2, reg 6(4), reg 44 ×2, reg 16(5)]
  award: PROVIDED
  notes: [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
CONTRIBUTION: ENTITLED by status-legal-aid, [reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [Criminal and Civil Legal Aid (Amendment) Regulations 2025], [reg 20], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
MAINTAINED: COUNCIL_DECIDES by status-legal-aid, [reg 6(2), reg 7, reg 8 ×2, reg 6(4), reg 16(5)]
  award: PROVIDED
  notes: [s4], [regs 14 and 31], [reg 24(1)(l), regs 21(c), 24]
  then: gov.uk/find-legal-advice [controlled work and representation]; your solicitor [regs 14 and 21]
REVIEW_NO_TEST: ENTITLED by status-review-2022, [s2 ×3, 4.2 ×6]
  award: PROVIDED
  notes: [4.2]
  then: gov.uk/find-legal-advice [controlled work and representation]
otherwise: the Legal Aid Agency [regs 31 and 39]; your council's kinship team [regs 6(2)(c) and 13(4)] [reg 7]
challenge: 14 days, for a decision of the Agency [regs 44 and 45], 14 days from the review [regs 45 to 48], 3 months [judicial review of the Director]

LEGAL_AID_MERITS: RIGHT, PER CHILD
england: NO_TEST, IMPORTANCE, PUBLIC_LAW, PRIVATE_LAW, NOT_LOOKED_AT_YET
review-2022: NO_TEST, IMPORTANCE, PUBLIC_LAW, PRIVATE_LAW, NOT_LOOKED_AT_YET
NO_TEST: ENTITLED by status-legal-aid, [reg 65, reg 5(1)(c) and (d), Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2, s2, ss12(2), 14C(1), s3]
  award: PROVIDED
  then: gov.uk/find-legal-advice [controlled work and representation]
IMPORTANCE: ENTITLED by status-legal-aid, [art 5, reg 5(1)(db), Sch 1 Pt 1 para 1A, art 4(2), arts 5(2) and 6(3), s2, ss12(2), 14C(1), s3, reg 66(3) and (4) ×2]
  award: PROVIDED
  notes: [s4]
  then: gov.uk/find-legal-advice [controlled work and representation]
PUBLIC_LAW: ENTITLED by status-legal-aid, [Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2, reg 66(3) and (4), reg 5]
  award: PROVIDED
  notes: [application questions], [s4]
  then: gov.uk/find-legal-advice [controlled work and representation]
PRIVATE_LAW: ENTITLED by status-legal-aid, [reg 68 ×5, Sch 1 Pt 1 para 1(1), Sch 1 Pt 1 para 1(2) ×2, reg 5(1)(db), Sch 1 Pt 1 para 1A, art 4(2), arts 5(2) and 6(3), s2, ss12(2), 14C(1), s3, reg 5]
  award: PROVIDED
  notes: [application questions], [s4]
  then: gov.uk/find-legal-advice [controlled work and representation]
NOT_LOOKED_AT_YET: COUNCIL_DECIDES by status-legal-aid, [Sch 1 Pt 1 para 1(1) ×2, reg 5, reg 68 ×4, Sch 1 Pt 1 para 1(2) ×2, reg 5(1)(db), Sch 1 Pt 1 para 1A, art 4(2), arts 5(2) and 6(3), s2, ss12(2), 14C(1), s3]
  award: PROVIDED
  notes: [application questions], [s4]
  then: gov.uk/find-legal-advice [controlled work and representation]
otherwise: gov.uk/find-legal-advice [controlled work and representation]; your council's kinship team [regs 6(2)(c) and 13(4)] [reg 66(4), reg 68]
challenge: 14 days, for a decision of the Agency [regs 44 and 45], 14 days from the review [regs 45 to 48], 3 months [judicial review of the Director]
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
