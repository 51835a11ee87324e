import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day, isoOf, type CouncilSettings, type Period, type PolicyCode } from '@kith/policy';
import type { AllowancePolicyCode, AllowancePolicyValue } from '../allowance-policy.ts';
import { determineAll, type KinshipDetermination } from '../determinations.ts';
import { wirralCase } from '../sources.ts';

export interface Asking {
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly policy?: PolicyCode;
  readonly settings?: ReadonlyMap<string, CouncilSettings>;
}

/** One determination of what a carer told, by its ref. */
export function decide(told: ToldCarer, ref: string, asking: Asking = {}): KinshipDetermination {
  const { asOf = '2025-06-02', knownOn = '2026-11-21', policy = 'england', settings = new Map() } = asking;
  const all = determineAll(told, { asOf: day(asOf), knownOn: day(knownOn), policy, settings });
  const found = all.find((one) => one.ref === ref);
  if (!found) throw new RangeError(`No determination ${ref} among ${all.map((one) => one.ref).join(', ')}`);
  return found;
}

/** The allowance for the one child, Ada. */
export const allowanceFor = (child: Omit<ToldChild, 'ref'>, asking: Asking = {}, carer: ToldCarer = {}) =>
  decide(withAda(child, carer), 'KINSHIP_ALLOWANCE:ada', asking).determination;

export const withAda = (child: Omit<ToldChild, 'ref'>, carer: ToldCarer = {}): ToldCarer => ({
  council: LEEDS,
  childrenComplete: 'YES',
  ...carer,
  children: [{ ref: 'ada', ...child }],
});

export const LEEDS = 'E08000035';
export const BEXLEY = 'E09000004';
export const BRADFORD = 'E08000032';
export const BARKING = 'E09000002';

/** A special guardian of a seven-year-old in Leeds who asks for support and agrees to its conditions. */
export const guardianOfSeven: Omit<ToldChild, 'ref'> = {
  dateOfBirth: '2018-01-15',
  relationship: 'GRANDPARENT',
  livesIn: LEEDS,
  arrangement: 'SPECIAL_GUARDIANSHIP',
  order: { appliedFor: 'NONE', proceedings: 'PUBLIC_LAW', madeOn: '2023-03-01' },
  support: { homeAndKeep: 'YES', agreesToConditions: 'YES' },
};

/** A household that gives nothing by the means test. */
export const noMeans: ToldCarer = { finances: { benefit: 'INCOME_SUPPORT_ONLY' } };

type Policy = { readonly [C in AllowancePolicyCode]?: AllowancePolicyValue<C> };

/** What one council has published, in force and known since 2005 unless said otherwise. */
export function published(council: string, policy: Policy, from = '2005-12-30'): Map<string, CouncilSettings> {
  const entries = Object.entries(policy).map(([code, value]) => [
    code,
    [{ from: day(from), knownFrom: day(from), value, cite: wirralCase, version: `${code}@1` }],
  ]);
  return new Map([[council, new Map(entries as [string, [never]][])]]);
}

/** Periods in one line each: first day, outcome, pounds a week. */
export const inLines = (periods: readonly Period[]): string[] =>
  periods.map(({ from, outcome, least, most, provisional }) => {
    const sum = least === undefined ? '' : least === most ? ` ${least / 100}` : ` ${least / 100}-${most! / 100}`;
    return `${isoOf(from)} ${outcome}${sum}${provisional ? ' provisional' : ''}`;
  });
