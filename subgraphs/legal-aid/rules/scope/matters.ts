import { abuseEvidence, consideredArrangement, legalStage, relatedToCareProceedings } from '@kith/circumstances';
import { all, any, isInForce, isOneOf, isYes, not } from '@kith/policy';

import { agencyGuidance, guardianshipOrder2023, laspo, procedureRegulations } from '../instruments.ts';
import { guardianshipInScope } from '../parameters/scope.ts';

const para1 = laspo.read('Sch 1 Pt 1 para 1(1)');
const para1Related = laspo.read('Sch 1 Pt 1 para 1(2)');
const para1A = laspo.read('Sch 1 Pt 1 para 1A');
const article4 = guardianshipOrder2023.read('art 4(2)');

const guardianshipIsCovered = isInForce(
  guardianshipInScope,
  'Legal aid has covered special guardianship since 1 May 2023',
  article4,
);

/** Care, supervision and emergency protection, and what is heard with them or sought instead: covered throughout. */
export const careProceedings = any('The case is care or supervision proceedings, or is heard with them', [
  isOneOf(legalStage, ['CARE_PROCEEDINGS'], 'You are part of care or supervision proceedings', para1),
  all('Your application is heard with care proceedings, or made instead of them', [
    isOneOf(
      legalStage,
      ['APPLYING_SPECIAL_GUARDIANSHIP', 'OPPOSING_SPECIAL_GUARDIANSHIP', 'APPLYING_CHILD_ARRANGEMENTS'],
      'There is an application for an order about where the child lives',
      para1Related,
    ),
    isYes(relatedToCareProceedings, 'It is heard with care proceedings, or made instead of them', para1Related),
  ]),
]);

export const guardianshipApplication = all('The case is about making a special guardianship order', [
  isOneOf(
    legalStage,
    ['APPLYING_SPECIAL_GUARDIANSHIP', 'OPPOSING_SPECIAL_GUARDIANSHIP'],
    'Somebody applies for special guardianship',
    para1A,
  ),
  guardianshipIsCovered,
]);

/** Para 1A covers services "in relation to" special guardianship orders, with no limit to their making: a strong inference. */
export const guardianshipDefence = all('The case is about changing or ending your special guardianship', [
  isOneOf(
    legalStage,
    ['DEFENDING_SPECIAL_GUARDIANSHIP'],
    'A parent asks to change or end your special guardianship',
    para1A,
  ),
  guardianshipIsCovered,
]);

export const guardianshipAdvice = all('You want advice about special guardianship before you decide', [
  isOneOf(
    legalStage,
    ['THINKING'],
    'You are thinking about taking the child on',
    agencyGuidance.read('controlled work'),
  ),
  isOneOf(
    consideredArrangement,
    ['SPECIAL_GUARDIANSHIP'],
    'Special guardianship is one of the ways you think about',
    agencyGuidance.read('controlled work'),
  ),
  guardianshipIsCovered,
]);

const canShowAbuse = isYes(
  abuseEvidence,
  'You can show evidence of abuse, or that the child is at risk of it',
  laspo.check(
    'Sch 1 Pt 1 paras 12 and 13',
    'Confirm the wording of paragraphs 12 and 13, and which matters of a kinship carer they reach.',
  ),
  procedureRegulations.check(
    'regs 33 and 34',
    'Confirm the lists of evidence now in force, and that there is no time limit on it since 8 January 2018.',
  ),
);

export const privateCaseWithEvidence = all('The case is between family members, and there is evidence of abuse', [
  isOneOf(
    legalStage,
    ['APPLYING_CHILD_ARRANGEMENTS', 'DEFENDING_CHILD_ARRANGEMENTS', 'CONTACT_APPLICATION'],
    'The case is about a child arrangements order or contact',
    laspo.check(
      'Sch 1 Pt 1 paras 12 and 13',
      'Confirm that applications under section 8 are within these paragraphs only.',
    ),
  ),
  canShowAbuse,
]);

export const privateAdviceWithEvidence = all('You want advice before a private case, and there is evidence of abuse', [
  isOneOf(legalStage, ['THINKING'], 'You are thinking about taking the child on', para1),
  canShowAbuse,
]);

export const preProceedings = isOneOf(
  legalStage,
  ['PRE_PROCEEDINGS'],
  'The council has given notice that it may start care proceedings',
  laspo.check(
    'Sch 1 Pt 1 para 1(1)',
    'Confirm that advice to a relative without parental responsibility, on a notice of care proceedings that have not begun, is within paragraph 1.',
  ),
);

/** Within legal aid for advice and help outside court. */
export const coveredForAdvice = any('Legal aid covers advice on this', [
  careProceedings,
  preProceedings,
  guardianshipApplication,
  guardianshipDefence,
  guardianshipAdvice,
  privateCaseWithEvidence,
  privateAdviceWithEvidence,
]);

/** Within legal aid for a lawyer in court. */
export const coveredForCourt = any('Legal aid covers a lawyer in court for this', [
  careProceedings,
  guardianshipApplication,
  guardianshipDefence,
  privateCaseWithEvidence,
]);

export const hasQuestion = not(
  'There is a question for a lawyer',
  isOneOf(legalStage, ['NONE'], 'There is no question for a lawyer at the moment', para1),
);

export const isInCourt = not(
  'There is a court case, or there soon will be',
  isOneOf(legalStage, ['NONE', 'THINKING', 'PRE_PROCEEDINGS'], 'There is no court case yet', para1),
);
