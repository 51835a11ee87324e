import { isoOf } from '@kith/policy';
import { problem, sourcesOf } from '@kith/subgraph';

import type { Line } from '../rules/means/line.ts';
import type { MeansResult } from '../rules/means/means-test.ts';
import type { Level } from '../rules/means/proceedings.ts';
import type { MeansLine } from './means-lines.ts';
import type { MeansTest } from './means-test.ts';

/** The largest sum that GraphQL's `Int` holds: over £21 million. */
const MOST_SHOWN = 2_147_483_647;

/**
 * A result of the means test in GraphQL's shape.
 * @throws a problem of the caller's where sums are larger than can be shown.
 */
export function meansTestOf(
  level: Level,
  { outcome, passported, gross, disposable, capital, ...rest }: MeansResult,
): MeansTest {
  const totals = [
    gross.pence,
    disposable.deductionsPence,
    ...capital.people.map(({ totalPence }) => totalPence),
    capital.pence,
  ];
  if (totals.some((pence) => pence > MOST_SHOWN)) {
    throw problem('SUMS_TOO_LARGE', 'These sums are larger than can be shown. Check that they are in pence.');
  }
  const { housing, employmentAllowancePence, ...left } = disposable;
  const { waiver, ...payable } = rest.payableContribution;
  return {
    level,
    outcome,
    passported,
    gross: { ...gross, lines: linesOf(gross.lines) },
    disposable: {
      ...left,
      grossHousingPence: housing.grossPence,
      allowedHousingPence: housing.allowedPence,
      housingCapped: housing.capped,
      clientEmploymentAllowancePence: employmentAllowancePence.client,
      partnerEmploymentAllowancePence: employmentAllowancePence.partner,
      lines: linesOf(disposable.lines),
    },
    capital: { ...capital, lines: linesOf(capital.lines) },
    proceedings: rest.proceedings.map(({ proceeding, ...decided }) => ({ ref: proceeding.ref, ...decided })),
    assessedContribution: rest.assessedContribution,
    payableContribution: {
      ...payable,
      waiver: waiver && {
        from: isoOf(waiver.from),
        status: waiver.status,
        says: waiver.says,
        sources: sourcesOf(waiver.cite),
      },
    },
  };
}

const linesOf = (lines: readonly Line[]): MeansLine[] =>
  lines.map(({ says, pence, cite }) => ({ says, pence, sources: sourcesOf(cite) }));
