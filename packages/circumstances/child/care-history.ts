import { codeFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const lookedAfterBefore = yesNoFact('child.care.lookedAfterBefore', {
  title: 'Looked after just before',
  question:
    'Was the child in the care of a council just before the order, or just before coming to you if there is no order?',
  why: 'Children who were looked after by a council have rights to more help.',
  hint: 'This includes foster care with you, an interim care order, and care that the parents agreed to (section 20).',
  changeable: 'NEVER',
});

export const lookedAfterBy = codeFact('child.care.lookedAfterBy', {
  title: 'Council that looked after the child',
  question: 'Which council looked after the child?',
  why: 'For three years after a special guardianship order, that council stays responsible for support.',
  changeable: 'NEVER',
});

export const onProtectionPlan = yesNoFact('child.care.protectionPlan', {
  title: 'Child protection plan',
  question: 'Is the child on a child protection plan, or were they just before coming to you?',
  why: 'It shows that the child could have gone into care without you.',
  hint: 'A social worker or the school will know. A child in need plan is not the same.',
  changeable: 'NEVER',
});

export const safeguardingConcerns = yesNoFact('child.care.safeguardingConcerns', {
  title: 'Court noted safeguarding concerns',
  question: 'Did the court note worries about the child’s safety after reading a welfare report?',
  why: 'It shows that the child could have gone into care without you.',
  hint: 'Such a report comes from Cafcass or the council in a case between family members.',
  changeable: 'NEVER',
});

export const familyMeetingPlaced = yesNoFact('child.care.familyMeeting', {
  title: 'Family meeting decided',
  question: 'Did a family group meeting decide that the child lives with you full time, and does the child do so now?',
  why: 'It shows that the child could have gone into care without you.',
  hint: 'It may be called a family group conference or family group decision making.',
  changeable: 'NEVER',
});

export const childCareHistory = record('ChildCareHistory', 'What shows whether the child would otherwise be in care.', {
  lookedAfterBefore,
  lookedAfterBy,
  protectionPlan: onProtectionPlan,
  safeguardingConcerns,
  familyMeeting: familyMeetingPlaced,
});
