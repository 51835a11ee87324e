import type { ToldLegalAidFinances } from '@kith/circumstances';
import type { Day } from '@kith/policy';

import { capital } from '../means/capital.ts';
import { disposableIncome } from '../means/disposable-income.ts';
import { figuresOn } from '../means/figures-on.ts';
import { grossIncome } from '../means/gross-income.ts';
import { grossIncomeLimit } from '../means/gross-income-limit.ts';
import type { Figures } from '../means/figures.ts';
import type { Household } from '../means/household.ts';
import type { Level } from '../means/proceedings.ts';
import { LAW_READINGS } from '../means/readings.ts';
import { householdTold, type Company } from './household-told.ts';
import type { Leaning } from './leaning.ts';
import { isDisputeOpen, mostDisputed, undisputed } from './open-disputes.ts';
import { incomePart, openFostering, withChildcare } from './open-income.ts';

/** What does not move these sums: passporting and age come in where they are compared. */
const NO_STANDING = { passported: false, sixtyOrOver: false, reachedStatePensionAge: false };

/** The day asked about, and the day whose knowledge is used. */
export interface ReadOn {
  readonly asOf: Day;
  readonly knownOn: Day;
}

/** A figure is known from the day it is in force, so what was not known yet was not in force. */
export const dayOfFigures = ({ asOf, knownOn }: ReadOn): Day => (asOf < knownOn ? asOf : knownOn);

/** Pence, both included. */
export interface Between {
  readonly least: number;
  readonly most: number;
}

/** The sums that limits are compared with. */
export interface SumsTold {
  readonly gross: Between;
  readonly grossLimit: Between;
  /** May be below nought. */
  readonly disposable: Between;
  /** Without income from capital, for the pensioners' table. */
  readonly forPensioners: Between;
  /** Before the pensioners' disregard. */
  readonly capital: Readonly<Record<Level, Between>>;
}

/**
 * The sums of the means test from what was told, each exact, or between what it is with everything unknown for the
 * client and with everything unknown against. They are made with the figures of the day asked about, on which income
 * and capital are valued in law (FR regs 14 and 31).
 */
export function sumsTold(told: ToldLegalAidFinances, company: Company, on: ReadOn): SumsTold {
  const figures = figuresOn('IN_FORCE', dayOfFigures(on), LAW_READINGS);
  const house = (leaning: Leaning) => householdTold(told, company, leaning, on.asOf, NO_STANDING);
  const against = house('AGAINST');
  const favourable = house('FOR');
  const open = isDisputeOpen(told);
  const incomeKnown = incomePart(against) === incomePart(favourable);
  const worst = withChildcare(against, incomeKnown);
  const most = sumsOf(open ? undisputed(worst) : worst, on.asOf, figures);
  const least = sumsOf(open ? undisputed(favourable) : favourable, on.asOf, figures);
  const disputed = open ? mostDisputed(figures) : 0;
  const fostering = openFostering(told, figures);
  const incomeListed =
    told.jobsComplete === 'YES' && told.incomesComplete === 'YES' && told.dependantsComplete === 'YES';
  const allKnown = incomeListed && told.outgoingsComplete === 'YES' && incomeKnown;
  const owned = told.assetsComplete === 'YES' && told.propertiesComplete === 'YES' && told.vehiclesComplete === 'YES';
  const left = (name: 'disposable' | 'forPensioners'): Between => ({
    least: allKnown ? least[name] : -ANY,
    most: incomeListed ? most[name] + fostering : ANY,
  });
  const possessed = (level: Level): Between => ({
    least: Math.max(0, least.capital[level] - disputed),
    most: owned ? most.capital[level] : ANY,
  });
  return {
    gross: { least: Math.max(0, least.gross - fostering), most: incomeListed ? most.gross + fostering : ANY },
    grossLimit: { least: most.grossLimit, most: told.dependantsComplete === 'YES' ? least.grossLimit : ANY },
    disposable: left('disposable'),
    forPensioners: left('forPensioners'),
    capital: { CONTROLLED: possessed('CONTROLLED'), CERTIFICATED: possessed('CERTIFICATED') },
  };
}

const ANY = Number.POSITIVE_INFINITY;

function sumsOf(household: Household, on: Day, figures: Figures) {
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
