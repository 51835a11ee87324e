import { all, route } from '@kith/policy';
import { fosteringAllowanceInLaw, fosteringAllowanceOfReview } from '../fostering-allowance.ts';
import { isKinshipFosterCarer, isUnder18 } from '../footing.ts';
import { bradfordCase, fosteringStandards } from '../sources.ts';
import { fosteringAllowanceStatus } from '../statuses.ts';

const standard28 = fosteringStandards.check(
  'standard 28',
  'Confirm that family and friends foster carers get the allowance on the same terms, at the national minimum or more.',
);

const kinshipFostering = (amount: typeof fosteringAllowanceInLaw) =>
  route({
    code: 'KINSHIP_FOSTERING',
    title: 'Fostering allowance for a kinship foster carer',
    gives: 'ENTITLED',
    status: fosteringAllowanceStatus,
    when: all('The child is fostered by you for the council', [isKinshipFosterCarer, isUnder18], standard28),
    award: { kind: 'MONEY', every: 'WEEK', measure: 'AT_LEAST', amount },
    notes: [
      { says: 'The rate goes by where the child lives, not by which council pays.', cite: [bradfordCase] },
      { says: 'It is never paid together with special guardianship support for the same child.', cite: [standard28] },
    ],
    nextSteps: [
      {
        says: 'Check that you get at least this for the child, and ask for what is missing to be paid back to the first day.',
        who: 'your supervising social worker',
      },
    ],
  });

export const kinshipFosteringInLaw = kinshipFostering(fosteringAllowanceInLaw);
export const kinshipFosteringOfReview = kinshipFostering(fosteringAllowanceOfReview);
