import type { Amount, Known, Workings } from '@kith/policy';
import { childBenefitNetting, representationDays, weeksPerMonth } from '../allowance-policy.ts';
import { rateAwaited } from '../awaited-rates.ts';
import { childBenefitEldest, childBenefitOther } from '../benefit-rates.ts';
import { childBenefitNetted, contributionShare } from '../derived-facts.ts';
import { fosteringAllowanceInLaw } from '../fostering-allowance.ts';
import { pounds } from '../money-words.ts';
import { guardianshipGuidance, guardianshipRegulations, wirralCase } from '../sources.ts';
import { weeklyOf } from '../means-test/monthly.ts';

const reg13 = guardianshipRegulations.read('reg 13(2) and (3)');
/** Said where the council has not told its policy. */
export const nettingUnknown = guardianshipGuidance.check(
  'Child Benefit',
  'We do not have the policy of this council. Confirm with the council whether it takes Child Benefit off.',
);

/** Child Benefit that the council takes off, weekly pence, with its line of the sum. */
function childBenefitTakenOff(known: Known, workings?: Workings): number {
  if (workings && known.inForce(childBenefitNetting)?.entry.version === undefined) {
    workings.note(
      'Some councils take Child Benefit off. We do not know what this council does, so we have not.',
      nettingUnknown,
    );
  }
  const netted = known.choice(childBenefitNetted);
  if (netted === 'NONE') return 0;
  const rate = known.inForce(netted === 'ELDEST' ? childBenefitEldest : childBenefitOther);
  if (!rate) return 0;
  workings?.line('Less Child Benefit, which this council takes off', -rate.value, wirralCase, rate.entry.cite);
  if (rate.provisional) workings?.provisional(rateAwaited('Child Benefit'));
  return rate.value;
}

function contributionTakenOff(known: Known, workings?: Workings): number {
  const share = known.number(contributionShare);
  if (share === 0) return 0;
  const month = known.inForce(weeksPerMonth);
  if (!month) return 0;
  const weekly = weeklyOf(share, month.value);
  workings?.line(`Less your share under the council's means test (${pounds(share)} a month)`, -weekly, reg13);
  return weekly;
}

/** The regulations fix no number of days: each council does. */
function sayTimeToAnswer(known: Known, workings: Workings): void {
  const days = known.inForce(representationDays);
  if (!days) return;
  workings.note(
    days.entry.version === undefined
      ? `The council must give you time to answer before it decides. We take it to be ${days.value} days, which is not confirmed.`
      : `This council gives you ${days.value} days to answer before it decides.`,
    days.entry.cite,
  );
}

/**
 * What special guardianship support comes to, weekly pence: the fostering allowance that the child would have attracted,
 * less Child Benefit where the council takes it off, less the child's share of the household's contribution.
 */
export const guardianshipAllowance: Amount = {
  reads: [...fosteringAllowanceInLaw.reads, childBenefitNetted, contributionShare],
  steps: fosteringAllowanceInLaw.steps,
  dated: [
    ...fosteringAllowanceInLaw.dated,
    childBenefitNetting,
    childBenefitEldest,
    childBenefitOther,
    weeksPerMonth,
    representationDays,
  ],
  directions: [{ fact: contributionShare, direction: 'FALLS' }],
  work: (known, workings) => {
    const benchmark = fosteringAllowanceInLaw.work(known, workings);
    if (benchmark === undefined) return undefined;
    if (workings) sayTimeToAnswer(known, workings);
    const rest = benchmark - childBenefitTakenOff(known, workings) - contributionTakenOff(known, workings);
    if (rest < 0) workings?.line('Nothing is left to pay, and nothing is owed', -rest);
    return Math.max(0, rest);
  },
};
