import { choiceFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const legalStage = choiceFact(
  'child.legal.stage',
  'LegalStage',
  {
    THINKING: 'I am thinking about whether and how to take the child on',
    PRE_PROCEEDINGS: 'The council has written that it may go to court about the child',
    CARE_PROCEEDINGS: 'I am part of care or supervision proceedings, or have asked to be',
    APPLYING_SPECIAL_GUARDIANSHIP: 'I am applying, or about to apply, for special guardianship',
    OPPOSING_SPECIAL_GUARDIANSHIP: 'I oppose somebody else’s application for special guardianship',
    APPLYING_CHILD_ARRANGEMENTS: 'I am applying, or about to apply, for a child arrangements order',
    DEFENDING_SPECIAL_GUARDIANSHIP: 'A parent asks the court to change or end my special guardianship',
    DEFENDING_CHILD_ARRANGEMENTS: 'A parent asks the court to change or end my child arrangements order',
    CONTACT_APPLICATION: 'A parent asks the court for contact, and for nothing else',
    NONE: 'There is no question for a lawyer at the moment',
  },
  {
    title: 'What is happening in law',
    question: 'Where do things stand for this child, as far as courts and lawyers go?',
    why: 'Which legal aid there is depends on the kind of case and where it has got to.',
    changeable: 'WITH_TIME',
  },
);

export const consideredArrangement = choiceFact(
  'child.legal.considering',
  'ConsideredArrangement',
  {
    SPECIAL_GUARDIANSHIP: 'Special guardianship, perhaps among other ways',
    CHILD_ARRANGEMENTS: 'Only a child arrangements order',
    FOSTERING: 'Only being a foster carer for the council',
  },
  {
    title: 'What you are thinking about',
    question: 'Which ways to care for the child do you want advice about?',
    why: 'Advice about special guardianship is covered by legal aid. Advice about other ways mostly is not.',
    hint: 'If you do not know yet, choose special guardianship: advice can compare it with the other ways.',
    changeable: 'BY_CHOICE',
  },
);

export const assessmentResult = choiceFact(
  'child.legal.assessment',
  'CarerAssessment',
  {
    POSITIVE: 'The council said yes',
    NEGATIVE: 'The council said no',
    NEGATIVE_OVERTURNED: 'The council said no, and the court did not follow it',
    NONE: 'The council has not finished an assessment',
  },
  {
    title: "The council's assessment of you",
    question: 'Has the council assessed whether you can care for the child, and what came of it?',
    why: 'The Legal Aid Agency asks about it. The 2022 Review would make it decide.',
    changeable: 'WITH_TIME',
  },
);

export const hasParentalResponsibility = yesNoFact('child.legal.parentalResponsibility', {
  title: 'Parental responsibility',
  question: 'Do you have parental responsibility for the child?',
  why: 'In some cases there is no means test for people who have it.',
  hint: 'You have it if you are a special guardian, or a court order says that the child lives with you.',
  changeable: 'NEVER',
});

export const relatedToCareProceedings = yesNoFact('child.legal.relatedToCareProceedings', {
  title: 'Heard with care proceedings',
  question: 'Is your case heard together with a care or supervision case, or did you bring it in place of one?',
  why: 'Then it is covered by legal aid in the same way as the care proceedings.',
  changeable: 'NEVER',
});

export const abuseEvidence = yesNoFact('child.legal.abuseEvidence', {
  title: 'Evidence of abuse',
  question:
    'Do you have proof that the other side abused you, or that the child is at risk of abuse from somebody else?',
  why: 'A private case about a child arrangements order is covered only with such evidence.',
  hint: 'A list of what counts is in regulations 33 and 34 of the Procedure Regulations: for example a letter from a doctor or a refuge, or a child protection plan. How long ago it was does not matter.',
  changeable: 'WITH_TIME',
});

export const prospects = choiceFact(
  'child.legal.prospects',
  'ProspectsOfSuccess',
  {
    FIFTY_OR_MORE: 'Half or better (50% or more)',
    MARGINAL: 'A little under half (45% to 49%)',
    BORDERLINE: 'It cannot be said, because the law or the facts are disputed',
    POOR: 'Poor (under 45%)',
    NOT_ASSESSED: 'No lawyer has told me',
  },
  {
    title: 'Chances in court',
    question: 'What has a lawyer told you about the chances that you succeed?',
    why: 'For most cases the Legal Aid Agency looks at the chances.',
    changeable: 'WITH_TIME',
  },
);

export const privatePayerWouldGoOn = yesNoFact('child.legal.privatePayer', {
  title: 'Somebody who pays would go on',
  question: 'Does your lawyer say that somebody who had to pay for themselves would take the case on?',
  why: 'In private cases about children the Legal Aid Agency asks this as well.',
  changeable: 'NEVER',
});

/** What decides which legal aid there may be for one child. */
export const childLegalMatter = record('ChildLegalMatter', 'What is happening in law about the child.', {
  stage: legalStage,
  considering: consideredArrangement,
  assessment: assessmentResult,
  parentalResponsibility: hasParentalResponsibility,
  relatedToCareProceedings,
  abuseEvidence,
  prospects,
  privatePayer: privatePayerWouldGoOn,
});
