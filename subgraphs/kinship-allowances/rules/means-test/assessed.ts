import { all, any, compile, entitlement, not, route } from '@kith/policy';
import { fosteringAllowanceInLaw } from '../fostering-allowance.ts';
import { isKinshipFosterCarer } from '../footing.ts';
import { guardianshipSupport } from '../kinship-allowance/guardianship-support.ts';
import { livesWithOrderAsGuardianship } from '../kinship-allowance/lives-with-order.ts';
import { guardianshipRegulations as regulations } from '../sources.ts';
import { guardianshipSupportStatus } from '../statuses.ts';
import { householdContribution } from './contribution.ts';

const reg13 = regulations.read('reg 13');
const working = {
  kind: 'MONEY',
  per: 'PERSON',
  otherwise: { says: 'The means test does not apply.', nextSteps: [], cite: [reg13] },
  challenge: [],
} as const;

/** Whether a child is one whom the means test assesses, and the child's benchmark: how the contribution is shared. */
const assessedChild = route({
  code: 'ASSESSED_CHILD',
  title: 'Fostering allowance that the child would have attracted',
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The means test assesses the child', [
    any('The council may pay for the child by its means test', [
      guardianshipSupport.when,
      livesWithOrderAsGuardianship.when,
    ]),
    not('The child is not fostered', isKinshipFosterCarer),
  ]),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'BENCHMARK', amount: fosteringAllowanceInLaw },
  nextSteps: [],
});

/** What the household is to give in a month. */
const contribution = route({
  code: 'CONTRIBUTION',
  title: "Household's contribution by the council's means test",
  gives: 'COUNCIL_DECIDES',
  status: guardianshipSupportStatus,
  when: all('The means test applies', []),
  award: { kind: 'MONEY', every: 'MONTH', measure: 'EXACT', amount: householdContribution },
  nextSteps: [],
});

const compiled = (code: string, title: string, only: typeof contribution) =>
  compile(
    entitlement({ ...working, code, title, summary: title, routes: { england: [only], 'review-2022': [only] } }),
    'england',
  );

/** Neither is an entitlement: both are steps of one, decided by the same kit so that they are explained alike. */
export const assessment = compiled('ASSESSED_CHILD', 'Child assessed by the means test', assessedChild);
export const meansTest = compiled('MEANS_TEST', "The council's means test", contribution);
