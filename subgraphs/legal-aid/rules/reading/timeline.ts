import { addMonths, type Compiled, type Day, type Period, type Situation } from '@kith/policy';

/** Gives the situation as it reads on a later day. */
export type ReadOnDay = (on: Day) => Situation;

const NEW_FIGURES = 'Your means come out differently from this day';

/** The kit's timeline, taken up anew on each day on which the sums read differently. Periods that are alike are joined. */
export function timelineRead(
  compiled: Compiled,
  read: ReadOnDay,
  days: readonly Day[],
  asked: { asOf: Day; horizonMonths: number },
): readonly Period[] {
  const { asOf, horizonMonths } = asked;
  const plain = compiled.timeline(read(asOf), horizonMonths);
  const starts = [asOf, ...days.filter((on, index) => readsDifferently(read(on), read(days[index - 1] ?? asOf)))];
  if (starts.length === 1) return plain;
  const last = plain.at(-1)!.to;
  const reasons = new Map(plain.map(({ from, why }) => [from, why]));
  return joined(
    starts.flatMap((from, index) => {
      const until = ((starts[index + 1] ?? last + 1) - 1) as Day;
      return compiled
        .timeline(read(from), monthsTo(from, until))
        .filter((period) => period.from <= until)
        .map((period): Period => ({
          ...period,
          to: Math.min(period.to, until) as Day,
          why: period.from === from && from !== asOf ? (reasons.get(from) ?? [NEW_FIGURES]) : period.why,
        }));
    }),
  );
}

const readsDifferently = (one: Situation, other: Situation): boolean =>
  JSON.stringify(one.answers) !== JSON.stringify(other.answers);

function monthsTo(from: Day, last: Day): number {
  let months = 0;
  while (addMonths(from, months) - 1 < last) months += 1;
  return months;
}

function joined(periods: readonly Period[]): Period[] {
  const whole: Period[] = [];
  for (const period of periods) {
    const before = whole.at(-1);
    if (before && before.outcome === period.outcome && before.route === period.route) {
      whole[whole.length - 1] = { ...before, to: period.to };
    } else whole.push(period);
  }
  return whole;
}
