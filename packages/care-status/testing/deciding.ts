import {
  day,
  type CouncilSettings,
  type DatedValue,
  type DecidedEntitlement,
  type Period,
  isoOf,
  type PolicyCode,
} from '@kith/policy';

import type { ToldCareLeaver } from '../care-history.ts';
import type { CareLeaverRules } from '../deciding.ts';
import { transitionGuidance } from '../sources.ts';

export interface Asking {
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly policy?: PolicyCode;
  readonly settings?: ReadonlyMap<string, CouncilSettings>;
}

/** Decides one entitlement of some rules, on 21 November 2026 under the law in force unless said otherwise. */
export const decidingBy =
  ({ determineAll }: Pick<CareLeaverRules, 'determineAll'>) =>
  (told: ToldCareLeaver, code: string, asking: Asking = {}): DecidedEntitlement => {
    const { asOf = '2026-11-21', knownOn = '2026-11-21', policy = 'england', settings = new Map() } = asking;
    const all = determineAll(told, { asOf: day(asOf), knownOn: day(knownOn), policy, settings });
    const found = all.find(({ ref }) => ref === code);
    if (!found) throw new RangeError(`No determination ${code} among ${all.map(({ ref }) => ref).join(', ')}`);
    return found;
  };

/** What one authority has published, in force and known since 2013 unless said otherwise. */
export function published(authority: string, values: Readonly<Record<string, unknown>>, from = '2013-04-01') {
  const entries = Object.entries(values).map(([code, value]): [string, DatedValue<unknown>[]] => [
    code,
    [{ from: day(from), knownFrom: day(from), value, cite: transitionGuidance.read('a test'), version: `${code}@1` }],
  ]);
  return new Map<string, CouncilSettings>([[authority, new Map(entries)]]);
}

/** Periods in one line each: first day, outcome, pounds. */
export const inLines = (periods: readonly Period[]): string[] =>
  periods.map(({ from, outcome, least, most, provisional }) => {
    const sum = least === undefined ? '' : least === most ? ` ${least / 100}` : ` ${least / 100}-${most! / 100}`;
    return `${isoOf(from)} ${outcome}${sum}${provisional ? ' provisional' : ''}`;
  });

/** The reasons that are not met, as a person reads them. */
export const reasonsAgainst = ({ determination }: DecidedEntitlement): string[] =>
  determination.because.filter(({ met }) => met === 'NO').map(({ says }) => says);
