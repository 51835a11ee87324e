import type { ChallengeStep } from '@kith/policy';
import { childrenAct, contributionsAct, courts } from './sources.ts';

const complaints = childrenAct.check('s26(3)', 'Confirm who may complain under section 26(3), and its three stages.');
const ombudsman = childrenAct.check(
  's26(3), and the Ombudsman',
  'Confirm that the Ombudsman normally takes complaints within 12 months.',
  'https://www.lgo.org.uk/make-a-complaint',
);

/** How to challenge a decision of a council's children's services, in the order of trying. */
export const againstCouncil: readonly ChallengeStep[] = [
  { says: "Complain to the council. A complaint about children's services has three stages.", cite: [complaints] },
  {
    says: 'Then go to the Local Government and Social Care Ombudsman, which is free.',
    within: '12 months, normally',
    cite: [ombudsman],
  },
  {
    says: 'Ask a solicitor about judicial review, where the decision breaks the law.',
    within: '3 months',
    cite: [
      courts.check('judicial review', 'Confirm the time limit of three months, and that it must be brought promptly.'),
    ],
  },
];

export const againstBenefitDecision: readonly ChallengeStep[] = [
  {
    says: 'Ask the office that decided to look again (mandatory reconsideration).',
    within: '1 month',
    cite: [contributionsAct.check('decisions and appeals', 'Confirm the month for mandatory reconsideration.')],
  },
  {
    says: 'Appeal to the First-tier Tribunal, which is free.',
    within: '1 month from the new decision',
    cite: [contributionsAct.check('decisions and appeals', 'Confirm the month for an appeal.')],
  },
];

export const againstEmployer: readonly ChallengeStep[] = [
  {
    says: "Use your employer's grievance procedure.",
    cite: [courts.check('employment', 'Confirm that a grievance is the usual first step.')],
  },
  {
    says: 'Call Acas, then go to an employment tribunal.',
    within: '3 months less a day, normally',
    cite: [
      courts.check(
        'employment tribunals',
        'Confirm the time limit for a complaint about parental leave.',
        'https://www.acas.org.uk/',
      ),
    ],
  },
];
