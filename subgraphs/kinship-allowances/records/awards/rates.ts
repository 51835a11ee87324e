import { day, lookup, type CouncilSettings, type Setting } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';

import { horizonWeeks, statementWeeks, warningWeeks } from '../../awards/practice.ts';
import { rateBook, type RateBook } from '../../awards/rate-book.ts';
import { representationDays } from '../../rules/allowance-policy.ts';
import { councilSettings } from '../settings.ts';

/** The rates and the practice of a council as they are known today. */
export interface RatesToday {
  readonly book: RateBook;
  readonly warningWeeks: readonly number[];
  readonly statementWeeks: number;
  readonly horizonWeeks: number;
  readonly representationDays: number;
}

export async function ratesToday(context: SubgraphContext, council: string): Promise<RatesToday> {
  const today = day(context.today);
  const settings = await councilSettings(context).load({ council, knownOn: context.today });
  const now = <T>(setting: Setting<T>): T => valueOf(setting, today, settings);
  return {
    book: rateBook(settings, today),
    warningWeeks: now(warningWeeks),
    statementWeeks: now(statementWeeks),
    horizonWeeks: now(horizonWeeks),
    representationDays: now(representationDays),
  };
}

function valueOf<T>(setting: Setting<T>, today: ReturnType<typeof day>, settings: CouncilSettings): T {
  const found = lookup(setting, today, today, settings);
  if (!found) throw new Error(`${setting.code} has no default`);
  return found.value;
}
