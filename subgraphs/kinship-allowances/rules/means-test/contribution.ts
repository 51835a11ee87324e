import { householdBenefit, livingCostsPence } from '@kith/circumstances';
import type { Amount, Known, Workings } from '@kith/policy';
import {
  contributionRate,
  coreFactor,
  incomeDisregard,
  livingCostScale,
  passportedBenefits,
} from '../allowance-policy.ts';
import { countedIncome, countedOutgoings, scaledLivingCosts } from '../derived-facts.ts';
import { becker, guardianshipRegulations as regulations, lincolnshire } from '../sources.ts';
import { rounded } from './monthly.ts';

const TEN_THOUSAND = 10_000;
const partOf = (pence: number, tenThousandths: number): number => rounded(pence * tenThousandths, TEN_THOUSAND);
const inPercent = (tenThousandths: number): string => `${tenThousandths / 100}%`;

export const incomeSupportUnclear = becker.check(
  'ground 1, as reported',
  'Confirm what the national model says of carers on Income Support with other income.',
);

/** Income Support with other income: the national model is reported to be unclear on it. */
function isPassported(known: Known, workings?: Workings): boolean {
  const benefit = known.choice(householdBenefit);
  const passports = known.inForce(passportedBenefits);
  if (benefit !== 'NONE' && passports?.value.includes(benefit)) {
    workings?.line('No means test: you get a benefit on which this council does none', 0, passports.entry.cite);
    return true;
  }
  if (benefit === 'INCOME_SUPPORT') {
    workings?.note(
      'The national model is unclear about carers who get Income Support and have other income. Ask the council not to test you.',
      incomeSupportUnclear,
    );
  }
  return false;
}

function livingCosts(known: Known, workings?: Workings): number | undefined {
  const scale = known.inForce(livingCostScale);
  if (!scale) {
    const stated = known.number(livingCostsPence);
    workings?.line('Less your living costs, as you gave them', -stated, regulations.read('reg 13(3)(b)'));
    return stated;
  }
  const factor = known.inForce(coreFactor);
  if (!factor) return undefined;
  const costs = partOf(known.number(scaledLivingCosts), factor.value);
  workings?.line(
    `Less living costs: ${inPercent(factor.value)} of the council's scale`,
    -costs,
    scale.entry.cite,
    factor.entry.cite,
  );
  return costs;
}

/**
 * What the household is to give, monthly pence, by the council's means test: a part of what is left of the income, after
 * a part of it is left out, once payments and living costs are met. Neither income nor costs of the assessed children
 * are in it, apart from income that is theirs by law (Special Guardianship Regulations 2005 reg 13(3)).
 */
export const householdContribution: Amount = {
  reads: [countedIncome, countedOutgoings, scaledLivingCosts, livingCostsPence, householdBenefit],
  steps: [],
  dated: [incomeDisregard, contributionRate, coreFactor, livingCostScale, passportedBenefits],
  directions: [
    { fact: countedIncome, direction: 'RISES' },
    { fact: countedOutgoings, direction: 'FALLS' },
    { fact: scaledLivingCosts, direction: 'FALLS' },
    { fact: livingCostsPence, direction: 'FALLS' },
  ],
  work: (known, workings) => {
    if (isPassported(known, workings)) return 0;
    const disregard = known.inForce(incomeDisregard);
    const rate = known.inForce(contributionRate);
    if (!disregard || !rate) return undefined;
    const income = known.number(countedIncome);
    const leftOut = partOf(income, disregard.value);
    workings?.line('What comes in, as the council counts it', income, regulations.read('reg 13(3)(a)'));
    workings?.line(`Less ${inPercent(disregard.value)}, which is left out`, -leftOut, disregard.entry.cite);
    const outgoings = known.number(countedOutgoings);
    workings?.line('Less payments that you must make', -outgoings, regulations.read('reg 13(3)(b)'));
    const costs = livingCosts(known, workings);
    if (costs === undefined) return undefined;
    const disposable = income - leftOut - outgoings - costs;
    if (disposable <= 0) {
      workings?.line('Nothing is left over, so you give nothing', Math.abs(disposable), lincolnshire.read('step D'));
      return 0;
    }
    const kept = disposable - partOf(disposable, rate.value);
    workings?.line(`You keep ${inPercent(TEN_THOUSAND - rate.value)} of what is left over`, -kept, rate.entry.cite);
    return disposable - kept;
  },
};
