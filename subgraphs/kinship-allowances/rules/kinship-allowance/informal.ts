import { arrangedBy } from '@kith/circumstances';
import { all, isOneOf, route } from '@kith/policy';
import { fosteringAllowanceInLaw } from '../fostering-allowance.ts';
import { caresInformally, isNotParent, isUnder18 } from '../footing.ts';
import { childrenAct, southwark, zonePage } from '../sources.ts';
import { childrenInNeedStatus } from '../statuses.ts';

const section17 = childrenAct.check(
  's17',
  'Confirm that section 17 lets a council pay a carer with no order, once or regularly, and fixes no rate.',
);
const southwarkRule = southwark.check(
  'judgment',
  'Confirm in the judgment when a council that plays a main part in arranging a placement is taken to look after the child.',
);

/** London Borough of Southwark v D: the child may in law be looked after. */
export const arrangedByCouncil = route({
  code: 'ARRANGED_BY_COUNCIL',
  title: 'Fostering allowance where the council arranged for the child to come to you',
  gives: 'COUNCIL_DECIDES',
  status: childrenInNeedStatus,
  when: all('The council played a main part in placing the child, who may therefore be looked after', [
    caresInformally,
    isNotParent,
    isUnder18,
    isOneOf(arrangedBy, ['COUNCIL'], 'The council asked you, or played a main part', southwarkRule),
  ]),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'BENCHMARK', amount: fosteringAllowanceInLaw },
  notes: [
    {
      says: 'If the child is looked after in law, the fostering allowance is due, also for the time before. Whether this is so depends on what exactly the council did.',
      cite: [southwarkRule],
    },
  ],
  nextSteps: [
    {
      says: 'Ask the council in writing whether it looks after the child, and since when, and for the fostering allowance if it does.',
      who: "the child's social worker",
      cite: [southwarkRule],
    },
    { says: 'Write down who asked you to take the child, when, and what was said.', who: 'yourself' },
  ],
});

export const informal = route({
  code: 'INFORMAL',
  title: 'Help from the council for a child in need',
  gives: 'COUNCIL_DECIDES',
  status: childrenInNeedStatus,
  when: all('The council may help with money although there is no order', [caresInformally, isNotParent, isUnder18]),
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'WEEK',
    what: 'What the council decides to pay, once or regularly. There is no national rate.',
  },
  notes: [
    {
      says: 'Carers without an order cannot get the Kinship Zone allowance.',
      cite: [zonePage.read('who can get the allowance')],
    },
  ],
  nextSteps: [
    {
      says: 'Ask for an assessment of the child as a child in need, and for help with money.',
      who: "your council's children's services",
      cite: [section17],
    },
  ],
});
