import { instrument, type Outcome } from '@kith/policy';

import type { DecidedInFull } from '../decided.ts';
import { childrenAct } from './instruments.ts';
import type { Interaction } from './interaction.ts';

/** Two entitlements whose answers, taken one by one, would mislead. */
interface BetweenAnswers extends Omit<Interaction, 'refs'> {
  readonly first: { readonly entitlement: string; readonly outcomes: readonly Outcome[] };
  readonly second: { readonly entitlement: string; readonly outcomes: readonly Outcome[] };
}

const GIVEN: readonly Outcome[] = ['ENTITLED', 'COUNCIL_DECIDES'];

const schoolsAct = instrument(
  "Children's Wellbeing and Schools Act 2026",
  'https://www.legislation.gov.uk/ukpga/2026/21/section/7',
  '2026-11-21',
);
const guidance = instrument(
  'Children Act 1989 guidance, volume 3: planning transition to adulthood for care leavers',
  'https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers',
  '2026-11-21',
);

export const BETWEEN_ANSWERS: readonly BetweenAnswers[] = [
  {
    code: 'STAYING_PUT_THEN_GRANT',
    first: { entitlement: 'STAYING_PUT', outcomes: GIVEN },
    second: { entitlement: 'LEAVING_CARE_GRANT', outcomes: ['NOT_ENTITLED'] },
    says:
      'While you stay put with your foster carer you do not need the leaving care grant yet. It is not lost: ' +
      'ask for it when you move to a home of your own.',
    sources: [
      childrenAct.read('s23CZA'),
      guidance.check(
        'Appendix E',
        'Confirm that a young person who stays put keeps the leaving care grant for a later move.',
      ),
    ],
  },
  {
    code: 'STAYING_PUT_AND_STAYING_CLOSE',
    first: { entitlement: 'STAYING_PUT', outcomes: GIVEN },
    second: { entitlement: 'STAYING_CLOSE', outcomes: GIVEN },
    says: 'Staying Put and Staying Close do not shut each other out. You can ask about both.',
    sources: [childrenAct.read('s23CZA'), schoolsAct.read('s7')],
  },
];

/** What must be said of two answers of one statement together. */
export const betweenAnswers = (determinations: readonly DecidedInFull[]): readonly Interaction[] =>
  BETWEEN_ANSWERS.flatMap(({ first, second, ...interaction }) => {
    const pair = [first, second].map(({ entitlement, outcomes }) =>
      determinations.find((one) => one.entitlement.code === entitlement && outcomes.includes(one.outcome)),
    );
    return pair.every((one) => one !== undefined) ? [{ ...interaction, refs: pair.map((one) => one.ref) }] : [];
  });
