import type { Citation } from '@kith/policy';
import { arrangementsInLaw } from './before-an-order/arrangements.ts';
import { benefitTreatment } from './before-an-order/benefit-treatment.ts';
import { incomeSupportUnclear } from './means-test/contribution.ts';
import { nettingUnknown } from './kinship-allowance/guardianship-allowance.ts';
import { belowMinimum } from './fostering-allowance.ts';
import { familyLawReformAct, guardianshipRegulations, lincolnshire, zonePage } from './sources.ts';

/** What the reading of the told facts takes for granted, for a lawyer to confirm. */
const readings: readonly Citation[] = [
  familyLawReformAct.check(
    's9(1)',
    'The section does not mention a birthday on 29 February. Confirm that an age is attained on 1 March in other years.',
  ),
  zonePage.check(
    'responsible council',
    'Confirm that the council that counts for the pilot is the one responsible under regulation 5 of the Special Guardianship Regulations 2005.',
  ),
  zonePage.check(
    'looked after before',
    'One answer stands for “looked after just before the arrangement” in the pilot and “just before the order” in regulation 11. Confirm that no case needs two.',
  ),
  guardianshipRegulations.check(
    'reg 9(a)',
    'A child who is told of is taken to have a home with the carer. Confirm that nothing more is needed.',
  ),
  lincolnshire.check(
    'several children',
    'The national form was not available. Confirm how a contribution is shared over several assessed children, and which children in the home count towards living costs.',
  ),
];

/** The sources of what is said beside the determinations: in the comparison before an order and in the lines of sums. */
export const sourcesBeside: readonly Citation[] = [
  ...readings,
  belowMinimum,
  nettingUnknown,
  incomeSupportUnclear,
  ...Object.values(arrangementsInLaw).flatMap(({ parentalResponsibility, legalAid, ends }) =>
    [parentalResponsibility, legalAid, ...ends].flatMap(({ cite }) => cite),
  ),
  ...Object.values(benefitTreatment).flatMap((notes) => notes.flatMap(({ cite }) => cite)),
];
