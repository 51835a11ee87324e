import type { ToldLegalAidFinances } from '@kith/circumstances';
import type { Answer, Answers, Day, MoneyFact } from '@kith/policy';

import { capitalFact, disposableFact, forPensionersFact, grossIncomeFact, grossLimitFact } from '../derived-facts.ts';
import { capital } from '../means/capital.ts';
import { disposableIncome } from '../means/disposable-income.ts';
import { FIRST_DAY, figuresOn } from '../means/figures-on.ts';
import { grossIncome } from '../means/gross-income.ts';
import { grossIncomeLimit } from '../means/gross-income-limit.ts';
import type { Figures } from '../means/figures.ts';
import type { Household } from '../means/household.ts';
import type { Level } from '../means/proceedings.ts';
import { LAW_READINGS } from '../means/readings.ts';
import { householdTold, MOST_PENCE, type Company } from './household-told.ts';
import type { Leaning } from './leaning.ts';
import { isDisputeOpen, mostDisputed, undisputed } from './open-disputes.ts';
import { incomePart, openFostering, withChildcare } from './open-income.ts';

/** What does not move these sums: passporting and age come in where they are compared. */
const NO_STANDING = { passported: false, sixtyOrOver: false, reachedStatePensionAge: false };

interface Sums {
  readonly gross: number;
  readonly grossLimit: number;
  readonly disposable: number;
  readonly forPensioners: number;
  readonly capital: Readonly<Record<Level, number>>;
}

/** The day asked about, and the day whose knowledge is used. */
export interface ReadOn {
  readonly asOf: Day;
  readonly knownOn: Day;
}

/** A figure is known from the day it is in force, so what was not known yet was not in force. */
export const dayOfFigures = ({ asOf, knownOn }: ReadOn): Day => (asOf < knownOn ? asOf : knownOn);

/**
 * The sums of the means test as facts, each exact, or between what it is with everything unknown for the client and
 * with everything unknown against. They are made with the figures of the day asked about, on which income and capital
 * are valued in law (FR regs 14 and 31).
 *
 * Nothing is given for a day before 8 April 2018: no figures are loaded.
 */
export function sumsTold(told: ToldLegalAidFinances | null | undefined, on: ReadOn): Answers {
  if (!told || dayOfFigures(on) < FIRST_DAY) return {};
  return { ...sumsIn('ALONE', told, on), ...sumsIn('TOGETHER', told, on) };
}

function sumsIn(company: Company, told: ToldLegalAidFinances, on: ReadOn): Answers {
  const figures = figuresOn('IN_FORCE', dayOfFigures(on), LAW_READINGS);
  const house = (leaning: Leaning) => householdTold(told, company, leaning, on.asOf, NO_STANDING);
  const against = house('AGAINST');
  const favourable = house('FOR');
  const open = isDisputeOpen(told);
  const incomeKnown = incomePart(against) === incomePart(favourable);
  const most = sumsOf(open ? undisputed(withChildcare(against, incomeKnown)) : withChildcare(against, incomeKnown), on.asOf, figures);
  const least = sumsOf(open ? undisputed(favourable) : favourable, on.asOf, figures);
  const disputed = open ? mostDisputed(figures) : 0;
  const fostering = openFostering(told, figures);
  const incomeListed = told.jobsComplete === 'YES' && told.incomesComplete === 'YES' && told.dependantsComplete === 'YES';
  const allKnown = incomeListed && told.outgoingsComplete === 'YES' && incomeKnown;
  const owned = told.assetsComplete === 'YES' && told.propertiesComplete === 'YES' && told.vehiclesComplete === 'YES';
  const floor = (pence: number) => (allKnown ? pence : 0);
  return {
    [grossIncomeFact[company].code]: between(
      grossIncomeFact[company],
      least.gross - fostering,
      incomeListed ? most.gross + fostering : MOST_PENCE,
    ),
    [disposableFact[company].code]: between(
      disposableFact[company],
      floor(least.disposable),
      incomeListed ? most.disposable + fostering : MOST_PENCE,
    ),
    [forPensionersFact[company].code]: between(
      forPensionersFact[company],
      floor(least.forPensioners),
      incomeListed ? most.forPensioners + fostering : MOST_PENCE,
    ),
    [capitalFact.CONTROLLED[company].code]: capitalBetween('CONTROLLED', company, { least, most, owned, disputed }),
    [capitalFact.CERTIFICATED[company].code]: capitalBetween('CERTIFICATED', company, { least, most, owned, disputed }),
    [grossLimitFact.code]: between(
      grossLimitFact,
      most.grossLimit,
      told.dependantsComplete === 'YES' ? least.grossLimit : MOST_PENCE,
    ),
  };
}

function sumsOf(household: Household, on: Day, figures: Figures): Sums {
  const gross = grossIncome(household, figures, LAW_READINGS);
  const disposable = disposableIncome(household, gross, figures, LAW_READINGS).pence;
  const owned = (level: Level) => capital(household, { on, level, forPensioners: 0 }, figures, LAW_READINGS).pence;
  return {
    gross: gross.pence,
    grossLimit: grossIncomeLimit(household, figures, LAW_READINGS),
    disposable,
    forPensioners: disposable - gross.fromCapitalPence,
    capital: { CONTROLLED: owned('CONTROLLED'), CERTIFICATED: owned('CERTIFICATED') },
  };
}

interface Owned {
  readonly least: Sums;
  readonly most: Sums;
  /** Every list of possessions is whole. */
  readonly owned: boolean;
  readonly disputed: number;
}

const capitalBetween = (level: Level, company: Company, { least, most, owned, disputed }: Owned): Answer =>
  between(capitalFact[level][company], least.capital[level] - disputed, owned ? most.capital[level] : MOST_PENCE);

function between(fact: MoneyFact, least: number, most: number): Answer {
  const bounded = (pence: number) => Math.min(fact.most, Math.max(fact.least, pence));
  const ends = { least: bounded(least), most: bounded(most) };
  return ends.least === ends.most ? ends.least : ends;
}
