import type { ChallengeStep, NextStep } from '@kith/policy';

import {
  agencyGuidance,
  financialRegulations,
  laspo,
  procedureRegulations,
  specialGuardianshipRegulations,
} from './instruments.ts';

export const findSolicitor: NextStep = {
  says: 'Find a family solicitor who does legal aid, and say that your question is about a child in your care.',
  who: 'gov.uk/find-legal-advice',
  cite: [agencyGuidance.read('controlled work and representation')],
};

export const bringPapers: NextStep = {
  says: 'Take proof of your income, savings and home, and any letter from the court or the council.',
  who: 'your solicitor',
  cite: [financialRegulations.read('regs 14 and 21')],
};

export const askException: NextStep = {
  says: 'Ask for exceptional case funding: without a lawyer your rights, or those of the child, could be harmed. You can ask yourself.',
  who: 'the Legal Aid Agency',
  cite: [laspo.read('s10')],
};

export const askCouncil: NextStep = {
  says: 'Ask the council to pay legal costs of a special guardianship or section 8 order. It must not look at your means if the child is looked after and it supports the order, or if somebody applies to change or end such an order.',
  who: "your council's kinship team",
  cite: [specialGuardianshipRegulations.read('regs 6(2)(c) and 13(4)')],
};

export const askForTrappedCapital: NextStep = {
  says: 'If what you own is tied up in a home that you can neither sell nor borrow on, ask for it to be left out.',
  who: 'the Legal Aid Agency',
  cite: [
    financialRegulations.check(
      'regs 31 and 39',
      'Confirm the discretion over capital that cannot be reached: R (GR) v Director of Legal Aid Casework [2020] EWHC 3140 (Admin).',
    ),
  ],
};

export const showAbuse: NextStep = {
  says: 'If there has been abuse, ask which evidence counts. How long ago it was does not matter.',
  who: 'a solicitor or a domestic abuse service',
  cite: [
    procedureRegulations.check(
      'regs 33 and 34',
      'Confirm the lists of evidence now in force, and that there is no time limit on it since 8 January 2018.',
    ),
  ],
};

/** How to challenge a refusal, in the order of trying. */
export const againstRefusal: readonly ChallengeStep[] = [
  {
    says: 'Ask the Legal Aid Agency, or the solicitor who refused advice, to look again.',
    within: '14 days, for a decision of the Agency',
    cite: [
      procedureRegulations.check(
        'regs 44 and 45',
        'Confirm who may ask for a review of a refusal and within how many days.',
      ),
    ],
  },
  {
    says: 'Appeal to the Independent Funding Adjudicator on the merits of the case. There is no appeal on means.',
    within: '14 days from the review',
    cite: [
      procedureRegulations.check(
        'regs 45 to 48',
        'Confirm which decisions an Independent Funding Adjudicator hears and the time limit.',
      ),
    ],
  },
  {
    says: 'Ask a solicitor about judicial review.',
    within: '3 months',
    cite: [
      laspo.check(
        'judicial review of the Director',
        'Confirm the time limit of three months, and that it must be brought promptly.',
      ),
    ],
  },
];
