import { lookup } from '../dated/lookup.ts';
import type { CouncilSettings, Dated, InForce } from '../dated/parameter.ts';
import type { Day } from '../day.ts';

const MOST_DAYS = 400;
const NO_SETTINGS: CouncilSettings = new Map();

/** Everything of one entitlement that depends on the day asked about and on no answer, looked up once. */
export interface DayRecord {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly settings: CouncilSettings;
  /** What each dated value is on the day, in the order of the register. */
  readonly inForce: readonly (InForce<unknown> | undefined)[];
  /** For each comparison of one day with the calendar: the last day of its lower side. NaN where there is none. */
  readonly turns: Float64Array;
}

/** The dated values of an entitlement, and the days on which it was decided lately. */
export class Register {
  readonly dated: Dated<unknown>[] = [];
  readonly #indexes = new Map<Dated<unknown>, number>();
  readonly #names = new Map<string, number>();
  readonly #turns: ((record: DayRecord) => number)[] = [];
  #knownOn = NaN;
  #settings: CouncilSettings = NO_SETTINGS;
  readonly #days = new Map<Day, DayRecord>();

  index(dated: Dated<unknown>): number {
    const found = this.#indexes.get(dated);
    if (found !== undefined) return found;
    this.#indexes.set(dated, this.dated.length);
    return this.dated.push(dated) - 1;
  }

  has(dated: Dated<unknown>): boolean {
    return this.#indexes.has(dated);
  }

  /** Has a number worked out once for each day asked about, and gives its index; what has the same name is the same. */
  turn(name: string, of: (record: DayRecord) => number): number {
    const found = this.#names.get(name);
    if (found !== undefined) return found;
    this.#names.set(name, this.#turns.length);
    return this.#turns.push(of) - 1;
  }

  on(asOf: Day, knownOn: Day, told: CouncilSettings): DayRecord {
    const settings = told.size === 0 ? NO_SETTINGS : told;
    if (knownOn !== this.#knownOn || settings !== this.#settings || this.#days.size > MOST_DAYS) {
      this.#days.clear();
      this.#knownOn = knownOn;
      this.#settings = settings;
    }
    const known = this.#days.get(asOf);
    if (known) return known;
    const inForce = this.dated.map((dated) => lookup(dated, asOf, knownOn, settings));
    const record = { asOf, knownOn, settings, inForce, turns: new Float64Array(this.#turns.length) };
    this.#turns.forEach((of, index) => (record.turns[index] = of(record)));
    this.#days.set(asOf, record);
    return record;
  }
}
