import { day, type Citation } from '@kith/policy';

import { contributionWaiver } from './means/contribution-waiver.ts';
import * as doubts from './means/doubts.ts';
import { INCOME_TREATMENT } from './means/income-kinds.ts';
import { threshold, thresholdRows } from './parameters/thresholds.ts';

const names = [...new Set(thresholdRows.map(({ name }) => name))];

/** Sources of the breakdown of the means test, which is shown beside the determinations. */
export const sourcesBeside: readonly Citation[] = [
  ...Object.values(doubts),
  ...Object.values(INCOME_TREATMENT).flatMap(({ cite }) => cite),
  ...(contributionWaiver(day('2026-11-21'))?.cite ?? []),
  ...names.flatMap((name) => threshold(name, 'IN_FORCE').values.map(({ cite }) => cite)),
];
