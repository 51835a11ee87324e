import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { lookup, parseDay, type Award, type Determination, type Note } from '@kith/policy';
import { weeksPerMonth } from './allowance-policy.ts';
import { kinshipAllowance } from './kinship-allowance.ts';
import { guardianshipSupport } from './kinship-allowance/guardianship-support.ts';
import { kinshipZone } from './kinship-allowance/kinship-zone.ts';
import { livesWithOrderAsGuardianship } from './kinship-allowance/lives-with-order.ts';
import { meansTest } from './means-test/assessed.ts';
import { monthlyOf } from './means-test/monthly.ts';
import { pounds } from './money-words.ts';
import { councilOf } from './reading/child.ts';
import { settingsOf, type ReadingContext } from './reading/context.ts';
import { meansTestSituation } from './reading/contribution-shares.ts';
import { guardianshipRegulations } from './sources.ts';

const TESTED: ReadonlySet<unknown> = new Set([guardianshipSupport, livesWithOrderAsGuardianship]);

/** Adds to a determination of the allowance what its rules alone cannot say. Any other comes back as it is. */
export function explained(
  determination: Determination,
  told: ToldCarer,
  child: number | undefined,
  context: ReadingContext,
): Determination {
  if (determination.entitlement !== kinshipAllowance || child === undefined) return determination;
  const about = told.children![child]!;
  const explain = (award: Award | undefined, route: unknown): Award | undefined => {
    if (award && route === kinshipZone) return withStart(award, about, context);
    return award && TESTED.has(route) ? withMeansTest(award, told, about, context) : award;
  };
  return {
    ...determination,
    award: explain(determination.award, determination.route),
    routes: determination.routes.map((one) => ({ ...one, award: explain(one.award, one.route) })),
  };
}

/** A pilot whose first day is unpublished, but which pays for this child, has started for this child. */
function withStart(award: Award, { zonePaidFrom }: ToldChild, { asOf }: ReadingContext): Award {
  const paidFrom = zonePaidFrom ? parseDay(zonePaidFrom) : undefined;
  return paidFrom !== undefined && paidFrom <= asOf ? { ...award, startUnpublished: false } : award;
}

/** How the council's means test came to the contribution, line by line. */
function withMeansTest(award: Award, told: ToldCarer, child: ToldChild, context: ReadingContext): Award {
  const council = councilOf(told, child);
  const tested = meansTest.determine(meansTestSituation(told, council, context)).award;
  if (!tested || tested.lines.length === 0) return award;
  const month = lookup(weeksPerMonth, context.asOf, context.knownOn, settingsOf(council, context));
  const steps: Note[] = tested.lines.map(({ says, pence, cite }) => ({
    says: `Means test, a month: ${says}: ${pounds(pence)}`,
    cite: cite.length > 0 ? cite : [guardianshipRegulations.read('reg 13')],
  }));
  const result: Note = {
    says: `Means test, a month: your household gives ${pounds(tested.least ?? 0)}, shared over the children who are assessed`,
    cite: [guardianshipRegulations.read('reg 13(3)')],
  };
  const whole: Note[] =
    month && award.least !== undefined && award.least === award.most
      ? [{ says: `In a month this is about ${pounds(monthlyOf(award.least, month.value))}`, cite: [month.entry.cite] }]
      : [];
  return { ...award, notes: [...steps, result, ...tested.notes, ...whole, ...award.notes] };
}
