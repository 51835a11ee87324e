import type { ToldCarer } from '@kith/circumstances';
import type { Answers, YesNoFact } from '@kith/policy';

import {
  nothingFromCapital,
  nothingFromIncome,
  withinCapital,
  withinDisposable,
  withinGross,
} from '../derived-facts.ts';
import type { Figures } from '../means/figures.ts';
import { FIRST_DAY, figuresOn } from '../means/figures-on.ts';
import { pensionerDisregard } from '../means/pensioner-disregard.ts';
import type { Level } from '../means/proceedings.ts';
import { LAW_READINGS } from '../means/readings.ts';
import type { Company } from './household-told.ts';
import { dayOfFigures, sumsTold, type Between, type ReadOn, type SumsTold } from './sums.ts';

/** The sums of one way in which the household may stand, and what comes off capital in it. */
interface Possible {
  readonly sums: SumsTold;
  readonly pensioner: { readonly sixtyOrOver: boolean; readonly passported: boolean };
}

/**
 * Whether each sum is within its limit: yes or no where every way in which the household may stand gives that, and
 * else not known. Nothing is given where no finances were told, or for a day before 8 April 2018: no figures are loaded.
 */
export function comparisonsTold(told: ToldCarer, on: ReadOn): Answers {
  const finances = told.legalFinances;
  const day = dayOfFigures(on);
  if (!finances || day < FIRST_DAY) return {};
  const figures = figuresOn('IN_FORCE', day, LAW_READINGS);
  const possible = companiesOf(told).flatMap((company): Possible[] => {
    const sums = sumsTold(finances, company, on);
    return standingsOf(told).map((pensioner) => ({ sums, pensioner }));
  });
  const within = (fact: YesNoFact, sum: (one: Possible) => Between, limit: (one: Possible) => Between): Answers => {
    if (possible.every((one) => sum(one).most <= limit(one).least)) return { [fact.code]: true };
    return possible.every((one) => sum(one).least > limit(one).most) ? { [fact.code]: false } : {};
  };
  const fixed = (pence: number) => () => ({ least: pence, most: pence });
  const disposable = ({ sums }: Possible) => sums.disposable;
  const owned = (level: Level) => (one: Possible) => afterPensioner(one, level, figures);
  return {
    ...within(
      withinGross,
      ({ sums }) => sums.gross,
      ({ sums }) => sums.grossLimit,
    ),
    ...within(withinDisposable, disposable, fixed(figures.disposableUpper)),
    ...within(nothingFromIncome, disposable, fixed(figures.disposableLower.CERTIFICATED)),
    ...within(withinCapital.CONTROLLED, owned('CONTROLLED'), fixed(figures.capitalUpper)),
    ...within(withinCapital.CERTIFICATED, owned('CERTIFICATED'), fixed(figures.capitalUpper)),
    ...within(nothingFromCapital, owned('CERTIFICATED'), fixed(figures.capitalLowerCertificated)),
  };
}

/** A partner's means count unless the partner has a contrary interest: FR reg 16. */
function companiesOf({ household, legalFinances }: ToldCarer): readonly Company[] {
  const couple = household?.couple ?? 'NOT_KNOWN';
  const contrary = legalFinances?.partnerContraryInterest ?? 'NOT_KNOWN';
  if (couple === 'NO' || contrary === 'YES') return ['ALONE'];
  return couple === 'YES' && contrary === 'NO' ? ['TOGETHER'] : ['ALONE', 'TOGETHER'];
}

function standingsOf({ finances, legalFinances }: ToldCarer): readonly Possible['pensioner'][] {
  const told = legalFinances?.sixtyOrOver ?? 'NOT_KNOWN';
  const ages = told === 'NOT_KNOWN' ? [true, false] : [told === 'YES'];
  const benefits = finances?.benefit ? [finances.benefit !== 'NONE'] : [true, false];
  return ages.flatMap((sixtyOrOver) => benefits.map((passported) => ({ sixtyOrOver, passported })));
}

/** Less is left out the more there is to live on, so the ends of the one go with the ends of the other. */
function afterPensioner({ sums, pensioner }: Possible, level: Level, figures: Figures): Between {
  const { least, most } = sums.capital[level];
  const leftOut = (income: number) =>
    pensioner.sixtyOrOver ? pensionerDisregard(pensioner.passported, income, figures) : 0;
  return {
    least: Math.max(0, least - leftOut(sums.forPensioners.least)),
    most: Math.max(0, most - leftOut(sums.forPensioners.most)),
  };
}
