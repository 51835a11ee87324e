import type { Citation } from '../citation.ts';
import type { Day } from '../day.ts';

/** One value of a parameter: in force from a day, known since a day, with its own citation. Never edited: a correction is a new entry with a later `knownFrom`. */
export interface DatedValue<T> {
  readonly from: Day;
  /** The last day in force, where the source gives one. */
  readonly to?: Day;
  /** Since when the value has been public, or we have held the correction. */
  readonly knownFrom: Day;
  readonly value: T;
  readonly cite: Citation;
  /** A doubt or a remark that must travel with the value: "derived, could be a pound off". */
  readonly note?: string;
  /** The version of the council's setting that the value came from, for settings only. */
  readonly version?: string;
}

/** A dated figure, list or status of the law. Values in any order. */
export interface Parameter<T> {
  readonly kind: 'parameter';
  readonly code: string;
  readonly title: string;
  /** What happens after the last value's `to`: the value is still shown, marked provisional; or there is none. */
  readonly afterLast: 'PROVISIONAL' | 'NONE';
  readonly values: readonly DatedValue<T>[];
}

/** A figure or rule that each council sets for itself, with a national default for those that have set none. */
export interface Setting<T> {
  readonly kind: 'setting';
  readonly code: string;
  readonly title: string;
  readonly fallback: Parameter<T>;
}

export type Dated<T> = Parameter<T> | Setting<T>;

/** The published settings of one council by setting code; empty for a council that has set none. */
export type CouncilSettings = ReadonlyMap<string, readonly DatedValue<unknown>[]>;

/** What a dated value was on a day. */
export interface InForce<T> {
  readonly value: T;
  readonly entry: DatedValue<T>;
  /** Set where the source's period has ended and no newer value is known: shown, never presented as final. */
  readonly provisional: boolean;
}

export const parameter = <T>(
  code: string,
  title: string,
  values: readonly DatedValue<T>[],
  afterLast: 'PROVISIONAL' | 'NONE' = 'NONE',
): Parameter<T> => ({ kind: 'parameter', code, title, afterLast, values });

export const setting = <T>(code: string, title: string, fallback: Parameter<T>): Setting<T> => ({
  kind: 'setting',
  code,
  title,
  fallback,
});
