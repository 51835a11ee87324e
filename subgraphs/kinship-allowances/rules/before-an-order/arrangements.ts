import type { Note } from '@kith/policy';
import { instrument } from '@kith/policy';
import { childrenAct, review } from '../sources.ts';

export type ComparedArrangement = 'INFORMAL' | 'LIVES_WITH_ORDER' | 'SPECIAL_GUARDIANSHIP' | 'KINSHIP_FOSTERING';

/** What an arrangement means apart from the entitlements that are decided. Notes, never figures. */
export interface ArrangementInLaw {
  readonly title: string;
  readonly parentalResponsibility: Note;
  readonly legalAid: Note;
  readonly ends: readonly Note[];
}

const kinds = review.read('chapter 4, types of kinship care');
const legalAidAct = instrument(
  'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
  'https://www.legislation.gov.uk/ukpga/2012/10/schedule/1',
  '2026-11-21',
);
const paragraph1A = legalAidAct.read('Sch 1 Part 1 para 1A');
const privateLaw = legalAidAct.check(
  'Sch 1 Part 1',
  'Confirm that a private case about a child arrangements order has no legal aid without evidence of domestic abuse or of a risk to the child.',
);
const careProceedings = legalAidAct.read('Sch 1 Part 1 para 1');

const duration = (says: string, provision: string, confirm: string): Note => ({
  says,
  cite: [childrenAct.check(provision, confirm)],
});

export const arrangementsInLaw: Readonly<Record<ComparedArrangement, ArrangementInLaw>> = {
  INFORMAL: {
    title: 'No order',
    parentalResponsibility: {
      says: 'The parents keep it. You have none, and they make the important decisions.',
      cite: [kinds],
    },
    legalAid: {
      says: 'None for living together without a court case.',
      cite: [privateLaw],
    },
    ends: [
      duration(
        'A parent with parental responsibility can ask for the child back at any time.',
        's3',
        'Confirm that a carer without an order cannot keep the child against a parent with parental responsibility.',
      ),
    ],
  },
  LIVES_WITH_ORDER: {
    title: 'Child arrangements order (“lives with”)',
    parentalResponsibility: {
      says: 'You share it with the parents, and make the important decisions together with them.',
      cite: [kinds],
    },
    legalAid: {
      says: 'In a case between family members only with evidence of domestic abuse or of a risk to the child. In care proceedings you may get it, with a test of income and of prospects.',
      cite: [privateLaw, careProceedings],
    },
    ends: [
      duration(
        'The order lasts until 18 unless the court changes or ends it.',
        's91(10)',
        'Confirm that an order on whom the child lives with lasts to 18.',
      ),
    ],
  },
  SPECIAL_GUARDIANSHIP: {
    title: 'Special guardianship order',
    parentalResponsibility: {
      says: 'You share it with the parents, but can make nearly all decisions without them.',
      cite: [kinds],
    },
    legalAid: {
      says: 'You may get it to ask for the order, with a test of income and of prospects.',
      cite: [paragraph1A],
    },
    ends: [
      { says: 'The order lasts until 18.', cite: [kinds] },
      duration(
        'A parent needs the leave of the court to ask for it to be ended.',
        's14D',
        'Confirm who needs leave to apply to vary or discharge a special guardianship order.',
      ),
    ],
  },
  KINSHIP_FOSTERING: {
    title: 'Kinship foster care',
    parentalResponsibility: {
      says: 'You have none. The council looks after the child, and you follow its rules for foster carers.',
      cite: [kinds],
    },
    legalAid: { says: 'None is needed to become a foster carer.', cite: [careProceedings] },
    ends: [
      duration(
        'The child is no longer looked after at 18. The council can also end the placement.',
        'ss22C and 23CZA',
        'Confirm when a foster placement ends, and that Staying Put can follow it.',
      ),
    ],
  },
};
