import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { lookup, parseDay, type Award, type Determination, type Note, type Situation } from '@kith/policy';
import { weeksPerMonth } from './allowance-policy.ts';
import { contributionShare } from './derived-facts.ts';
import { kinshipAllowance } from './kinship-allowance.ts';
import { guardianshipSupport } from './kinship-allowance/guardianship-support.ts';
import { kinshipZone } from './kinship-allowance/kinship-zone.ts';
import { livesWithOrderAsGuardianship } from './kinship-allowance/lives-with-order.ts';
import { meansTest } from './means-test/assessed.ts';
import { monthlyOf, weeklyOf } from './means-test/monthly.ts';
import { pounds } from './money-words.ts';
import { councilOf } from './reading/child.ts';
import type { ReadingContext } from './reading/context.ts';
import { meansTestSituation } from './reading/contribution-shares.ts';
import { guardianshipRegulations } from './sources.ts';

const TESTED: ReadonlySet<unknown> = new Set([guardianshipSupport, livesWithOrderAsGuardianship]);

/** Adds to a determination what its rules alone cannot say. Most come back as they are. */
export function explained(
  determination: Determination,
  situation: Situation,
  told: ToldCarer,
  child: number | undefined,
  context: ReadingContext,
): Determination {
  if (determination.entitlement !== kinshipAllowance || child === undefined) return determination;
  const about = told.children![child]!;
  const explain = (award: Award | undefined, route: unknown): Award | undefined => {
    if (award && route === kinshipZone) return withStart(award, about, context);
    return award && TESTED.has(route) ? withMeansTest(award, situation, told, about, context) : award;
  };
  const routes = determination.routes.map((one) => ({ ...one, award: explain(one.award, one.route) }));
  const taken = routes.find(({ route }) => route === determination.route);
  return { ...determination, routes, award: taken ? taken.award : determination.award };
}

/** A pilot whose first day is unpublished, but which pays for this child, has started for this child. */
function withStart(award: Award, { zonePaidFrom }: ToldChild, { asOf }: ReadingContext): Award {
  const paidFrom = zonePaidFrom ? parseDay(zonePaidFrom) : undefined;
  return paidFrom !== undefined && paidFrom <= asOf ? { ...award, startUnpublished: false } : award;
}

/** How the council's means test came to the contribution, line by line, and what is left in a month. */
function withMeansTest(
  award: Award,
  situation: Situation,
  told: ToldCarer,
  child: ToldChild,
  context: ReadingContext,
): Award {
  const tested = meansTest.determine(meansTestSituation(told, councilOf(told, child, context), context)).award;
  if (!tested || tested.lines.length === 0) return award;
  const reg13 = guardianshipRegulations.read('reg 13(2) and (3)');
  const steps: Note[] = tested.lines.map(({ says, pence, cite }) => ({
    says: `Means test, a month: ${says}: ${pounds(pence)}`,
    cite,
  }));
  const result: Note = {
    says: `Means test, a month: your household gives ${pounds(tested.least ?? 0)}, shared over the children who are assessed`,
    cite: [reg13],
  };
  return { ...award, notes: [...steps, result, ...tested.notes, ...inAMonth(award, situation), ...award.notes] };
}

function inAMonth({ least, most }: Award, { answers, asOf, knownOn, settings }: Situation): Note[] {
  const share = answers[contributionShare.code];
  const month = lookup(weeksPerMonth, asOf, knownOn, settings);
  if (!month || typeof share !== 'number' || !least || least !== most) return [];
  const whole = monthlyOf(least + weeklyOf(share, month.value), month.value);
  return [
    {
      says: `In a month this is ${pounds(whole - share)}, ${pounds(whole)} less ${pounds(share)}`,
      cite: [month.entry.cite],
    },
  ];
}
