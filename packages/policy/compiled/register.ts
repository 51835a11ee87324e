import { lookup } from '../dated/lookup.ts';
import { oneOfEquals } from '../dated/one-of-equals.ts';
import type { CouncilSettings, Dated, InForce } from '../dated/parameter.ts';
import type { Day } from '../day.ts';

/** Of all councils together; a day is about a hundred numbers. */
const MOST_DAYS = 800;
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

/** The days on which an entitlement was decided lately by the settings of one council, as far as they were known. */
interface Book {
  readonly knownOn: Day;
  readonly settings: CouncilSettings;
  readonly days: Map<Day, DayRecord>;
}

/** The dated values of an entitlement, and the days on which it was decided lately. */
export class Register {
  readonly dated: Dated<unknown>[] = [];
  readonly #indexes = new Map<Dated<unknown>, number>();
  readonly #names = new Map<string, number>();
  readonly #turns: ((record: DayRecord) => number)[] = [];
  /** What was asked for last stands last. */
  #books: Book[] = [];
  #days = 0;

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
    const { settings, days } = this.#book(knownOn, told.size === 0 ? NO_SETTINGS : oneOfEquals(told));
    const known = days.get(asOf);
    if (known) return known;
    const inForce = this.dated.map((dated) => lookup(dated, asOf, knownOn, settings));
    const record = { asOf, knownOn, settings, inForce, turns: new Float64Array(this.#turns.length) };
    this.#turns.forEach((of, index) => (record.turns[index] = of(record)));
    days.set(asOf, record);
    this.#days += 1;
    if (this.#days > MOST_DAYS) this.#forgetOldest();
    return record;
  }

  #book(knownOn: Day, settings: CouncilSettings): Book {
    const last = this.#books.at(-1);
    if (last?.settings === settings && last.knownOn === knownOn) return last;
    const at = this.#books.findIndex((book) => book.settings === settings && book.knownOn === knownOn);
    const [book = { knownOn, settings, days: new Map() }] = at < 0 ? [] : this.#books.splice(at, 1);
    this.#books.push(book);
    return book;
  }

  /** The book in use is emptied only where it is the only one. */
  #forgetOldest(): void {
    this.#days -= this.#books[0]!.days.size;
    if (this.#books.length > 1) this.#books.shift();
    else this.#books[0]!.days.clear();
  }
}
