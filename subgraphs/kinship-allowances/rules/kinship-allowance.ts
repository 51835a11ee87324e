import { entitlement } from '@kith/policy';
import { againstCouncil } from './challenge.ts';
import { guardianshipSupport, guardianshipSupportAfter18 } from './kinship-allowance/guardianship-support.ts';
import { arrangedByCouncil, informal } from './kinship-allowance/informal.ts';
import { kinshipFosteringInLaw, kinshipFosteringOfReview } from './kinship-allowance/kinship-fostering.ts';
import { kinshipZone } from './kinship-allowance/kinship-zone.ts';
import { livesWithOrder, livesWithOrderAsGuardianship } from './kinship-allowance/lives-with-order.ts';
import { reviewAllowance } from './kinship-allowance/review-allowance.ts';
import { childrenAct } from './sources.ts';

const discretionary = [
  guardianshipSupport,
  guardianshipSupportAfter18,
  livesWithOrderAsGuardianship,
  livesWithOrder,
  arrangedByCouncil,
  informal,
];

/** A weekly allowance for one child. The routes are alternatives, best first. */
export const kinshipAllowance = entitlement({
  code: 'KINSHIP_ALLOWANCE',
  title: 'Allowance for looking after the child',
  summary: 'Money every week for the cost of looking after a child of family or friends.',
  kind: 'MONEY',
  per: 'CHILD',
  routes: {
    england: [kinshipFosteringInLaw, kinshipZone, ...discretionary],
    'review-2022': [reviewAllowance, kinshipFosteringOfReview, kinshipZone, ...discretionary],
  },
  otherwise: {
    says: 'None of the ways to an allowance is open to you for this child as things stand.',
    nextSteps: [
      {
        says: 'Ask the council what it offers: its kinship local offer must say what help there is.',
        who: "your council's kinship team",
        cite: [childrenAct.check('s22H', 'Confirm the wording of section 22H on the kinship local offer.')],
      },
    ],
    cite: [childrenAct.check('s17', 'Confirm that the council may still help any child in need.')],
  },
  challenge: againstCouncil,
});
