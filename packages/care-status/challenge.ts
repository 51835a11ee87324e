import type { ChallengeStep } from '@kith/policy';

import { childrenAct, courts, housingAct, ombudsman } from './sources.ts';

const judicialReview: ChallengeStep = {
  says: 'Ask a solicitor about judicial review, where the decision breaks the law.',
  within: '3 months',
  cite: [
    courts.check('judicial review', 'Confirm the time limit of three months, and that it must be brought promptly.'),
  ],
};

/** How a care leaver challenges a decision of a council's children's services, in the order of trying. */
export const againstChildrensServices: readonly ChallengeStep[] = [
  {
    says: 'Complain to the council. A complaint about leaving care has three stages, and an advocate can help you for free.',
    cite: [
      childrenAct.check(
        's24D',
        'Confirm the complaint route of care leavers under section 24D, its stages and the right to an advocate.',
      ),
    ],
  },
  {
    says: 'Then go to the Local Government and Social Care Ombudsman, which is free.',
    within: '12 months, normally',
    cite: [ombudsman.check('time limit', 'Confirm that the Ombudsman normally takes complaints within 12 months.')],
  },
  judicialReview,
];

/** Against a decision about homelessness. */
export const againstHousingAuthority: readonly ChallengeStep[] = [
  {
    says: 'Ask the housing council to look at its decision again (a review).',
    within: '21 days from the day you are told',
    cite: [housingAct.read('s202(3)')],
  },
  {
    says: 'Appeal to the county court on a point of law.',
    within: '21 days from the review decision',
    cite: [housingAct.check('s204', 'Confirm the appeal to the county court and its 21 days.')],
  },
];
