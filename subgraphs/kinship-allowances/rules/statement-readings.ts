import type { ToldCarer } from '@kith/circumstances';
import { addMonths, type Compiled, type Day, type Period, type Situation } from '@kith/policy';
import type { ReadingContext, SettingsByCouncil } from './reading/context.ts';
import { readingDays } from './reading/reading-days.ts';
import { read, type Reading } from './reading/reading.ts';

const READS_ANEW = 'An order, another child or a rule of the council changes the answer from this day';

/** The circumstances of one statement as they read on its day and later, each day's reading made once. */
export class StatementReadings {
  readonly told: ToldCarer;
  readonly context: ReadingContext;
  readonly #readings = new Map<Day, Reading>();
  readonly #days = new Map<number, readonly Day[]>();
  readonly #starts = new Map<string, Day[]>();

  constructor(told: ToldCarer, asked: { asOf: Day; knownOn: Day; settings: SettingsByCouncil }) {
    const { asOf, knownOn, settings } = asked;
    this.told = told;
    this.context = { asOf, knownOn, settings, toldBy: Math.max(asOf, knownOn) as Day };
  }

  /** @param child index among the children; left out for the carer */
  situationOf(child?: number, day: Day = this.context.asOf): Situation {
    let reading = this.#readings.get(day);
    if (!reading) {
      reading = read(this.told, { ...this.context, asOf: day });
      this.#readings.set(day, reading);
    }
    return child === undefined ? reading.carer : reading.children[child]!;
  }

  /** The kit's timeline, taken up anew on every day on which the circumstances read differently. */
  periodsOf(compiled: Compiled, child: number | undefined, horizonMonths: number): readonly Period[] {
    const { asOf } = this.context;
    const plain = compiled.timeline(this.situationOf(child), horizonMonths);
    const starts = this.#startsOf(child, horizonMonths);
    if (starts.length === 1) return plain;
    const last = plain.at(-1)!.to;
    const known = new Map(plain.map(({ from, why }) => [from, why]));
    const parts = starts.flatMap((from, index) => {
      const until = index + 1 < starts.length ? starts[index + 1]! - 1 : last;
      return compiled
        .timeline(this.situationOf(child, from), monthsTo(from, until))
        .filter((period) => period.from <= until)
        .map((period) => ({
          ...period,
          to: Math.min(period.to, until) as Day,
          why: period.from === asOf ? [] : period.from === from ? (known.get(from) ?? [READS_ANEW]) : period.why,
        }));
    });
    return joined(parts);
  }

  /** The days on which one child, or the carer, reads differently, the day asked about first. */
  #startsOf(child: number | undefined, horizonMonths: number): readonly Day[] {
    const key = `${child ?? ''}/${horizonMonths}`;
    let starts = this.#starts.get(key);
    if (!starts) {
      starts = [this.context.asOf];
      for (const day of this.#daysWithin(horizonMonths)) {
        if (readsDifferently(this.situationOf(child, starts.at(-1)), this.situationOf(child, day))) starts.push(day);
      }
      this.#starts.set(key, starts);
    }
    return starts;
  }

  #daysWithin(horizonMonths: number): readonly Day[] {
    let days = this.#days.get(horizonMonths);
    if (!days) {
      days = readingDays(this.told, this.context, horizonMonths);
      this.#days.set(horizonMonths, days);
    }
    return days;
  }
}

const readsDifferently = (one: Situation, other: Situation): boolean =>
  JSON.stringify(one.answers) !== JSON.stringify(other.answers);

function monthsTo(from: Day, last: number): number {
  let months = 0;
  while (addMonths(from, months) - 1 < last) months += 1;
  return months;
}

function joined(periods: readonly Period[]): readonly Period[] {
  const whole: Period[] = [];
  for (const period of periods) {
    const before = whole.at(-1);
    if (before && isSame(before, period)) whole[whole.length - 1] = { ...before, to: period.to };
    else whole.push(period);
  }
  return whole;
}

const isSame = (one: Period, other: Period): boolean =>
  one.outcome === other.outcome &&
  one.route === other.route &&
  one.least === other.least &&
  one.most === other.most &&
  one.provisional === other.provisional;
