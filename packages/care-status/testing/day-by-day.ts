import type { CareLeaverCategory } from '@kith/circumstances';
import { addYears, day, dayOf, partsOf, type Day } from '@kith/policy';

import type { ToldCareLeaver } from '../care-history.ts';

/**
 * The category of somebody whose whole history is told, found the slow way: every day of childhood is marked in turn and
 * counted one by one. It shares nothing with the rules but the calendar.
 */
export function categoryDayByDay(told: ToldCareLeaver, on: number): CareLeaverCategory {
  const child = new Child(told, on);
  if (child.eligible(on)) return 'ELIGIBLE';
  if (child.relevant(on)) return 'RELEVANT';
  if (child.formerRelevant()) return 'FORMER_RELEVANT';
  return child.qualifying() ? 'QUALIFYING' : 'NONE';
}

type Period = NonNullable<ToldCareLeaver['carePeriods']>[number];
interface Span {
  readonly start: number;
  readonly end: number;
}
interface Told {
  readonly from?: string | null;
  readonly to?: string | null;
}
const spanned = <T extends Told>(told: T): T & Span => ({
  ...told,
  start: day(told.from!),
  end: told.to ? day(told.to) : Infinity,
});
const NOWHERE: never[] = [];
const covers = (span: Span, at: number) => span.start <= at && at < span.end;

class Child {
  readonly periods: readonly (Period & Span)[];
  readonly families: readonly (NonNullable<ToldCareLeaver['familyPeriods']>[number] & Span)[];
  /** By day from the first: where the child was looked after, whether at home with family, and the age. */
  readonly where: (readonly (Period & Span)[])[] = [];
  readonly home: boolean[] = [];
  /** Found already. */
  readonly shortBreakDays: Record<number, boolean> = {};
  readonly ages: number[] = [];
  /** By day: how many days in care from 14 up to it, and which day in care was the last. */
  readonly counted: number[] = [];
  readonly last: (number | undefined)[] = [];
  readonly birthdays: Record<number, number> = {};
  daysBefore: number | undefined;
  readonly first: number;
  /** Those that count by the day asked about: health, education and care homes only from three months. */
  readonly otherStays: readonly Span[];

  constructor(
    readonly told: ToldCareLeaver,
    readonly on: number,
  ) {
    this.periods = (told.carePeriods ?? []).map(spanned);
    this.families = (told.familyPeriods ?? []).filter((family) => family.with !== 'SOMEBODY_ELSE').map(spanned);
    const [year, month, dayOfMonth] = partsOf(day(told.dateOfBirth!));
    for (let age = 13; age < 25; age += 1) this.birthdays[age] = dayOf(year + age, month, dayOfMonth);
    this.first = this.birthdays[13]!;
    for (let at = this.first; at <= on; at += 1) {
      this.where.push(NOWHERE);
      this.home.push(false);
    }
    this.otherStays = (told.otherStays ?? [])
      .map(spanned)
      .filter(
        (stay) =>
          !['HEALTH', 'EDUCATION', 'CARE_HOME'].includes(stay.in!) ||
          (stay.start <= on && monthsBetween(stay.start, Math.min(stay.end, on)) >= 3),
      );
    this.markPeriods();
    this.countDays();
  }

  markPeriods(): void {
    const mark = ({ start, end }: Span, before: number, each: (index: number) => void) => {
      for (let at = Math.max(start, this.first); at < Math.min(end, before); at += 1) each(at - this.first);
    };
    for (const period of this.periods) {
      mark(period, Math.min(this.on + 1, this.birthdays[18]!), (index) => {
        this.where[index] = [...this.where[index]!, period];
        if (period.placement === 'P1') this.home[index] = true;
      });
    }
    for (const family of this.families) mark(family, this.on + 1, (index) => (this.home[index] = true));
  }

  countDays(): void {
    let count = 0;
    let last: number | undefined;
    let age = 13;
    this.where.forEach((here, index) => {
      const at = this.first + index;
      if (at === this.birthdays[age + 1]) age += 1;
      this.ages.push(age);
      this.last.push(last);
      if (here.length > 0) {
        if (age >= 14) count += 1;
        last = at;
      }
      this.counted.push(count);
    });
  }

  lookedAfter(at: number): readonly (Period & Span)[] {
    return this.where[at - this.first] ?? NOWHERE;
  }

  isHome(at: number): boolean {
    return this.home[at - this.first] ?? false;
  }

  ageOn(at: number): number {
    return this.ages[at - this.first] ?? 0;
  }

  eligible(at: number): boolean {
    const age = this.ageOn(at);
    if (age !== 16 && age !== 17) return false;
    if (this.lookedAfter(at).length === 0 || this.counted[at - this.first]! < 91) return false;
    return !(this.shortBreakDays[at] ??= this.onlyShortBreaks(at));
  }

  onlyShortBreaks(at: number): boolean {
    const here = this.lookedAfter(at);
    const isBreak = (period: Period) =>
      period.shortBreak === 'YES' || (!period.shortBreak && period.legalStatus === 'V3');
    if (!here.every((period) => isBreak(period) && !['C1', 'C2'].includes(period.legalStatus!))) return false;
    return here.every((stay) => {
      const series = this.periods.filter(
        (other) => isBreak(other) && other.start <= at && this.ofOneSeries(stay, other),
      );
      return this.withinTheLimits(series, at);
    });
  }

  ofOneSeries(one: Period, other: Period): boolean {
    return this.told.shortBreaksOneSeries === 'YES' || one.series === other.series;
  }

  withinTheLimits(series: readonly (Period & Span)[], at: number): boolean {
    if (series.some((period) => period.meantToLastOver17Days === 'YES')) return false;
    if (series.some((period) => period.end <= at && period.homeAfterwards !== 'YES')) return false;
    const breakDays = [...this.breakDays(series, at)];
    return breakDays.every((first, index) => {
      const seventyFiveLater = breakDays[index + 75];
      return seventyFiveLater === undefined || seventyFiveLater >= addYears(first as Day, 1);
    });
  }

  *breakDays(series: readonly (Period & Span)[], until: number): Generator<number> {
    const first = Math.min(...series.map((period) => period.start));
    for (let at = first; at <= until; at += 1) {
      if (this.ageOn(at) < 18 && series.some((period) => covers(period, at))) yield at;
    }
  }

  /** Runs of days at home, the last that reached six months and ran on after care deciding. */
  sixMonthsAtHome(at: number): boolean {
    const last = this.last[at - this.first];
    let answer = false;
    let first: number | undefined;
    for (let each = this.first; each <= at; each += 1) {
      if (this.isHome(each)) first ??= each;
      const endsHere = first !== undefined && (!this.isHome(each) || each === at);
      if (!endsHere) continue;
      const goesOn = this.isHome(each);
      const ranOn = last === undefined || goesOn || each > last + 1;
      if (ranOn && monthsBetween(first!, each) >= 6) {
        answer = goesOn || !this.families.some((family) => family.end === each && family.brokeDown === 'YES');
      }
      first = undefined;
    }
    return answer;
  }

  wouldBeRelevant(at: number): boolean {
    return (this.leftEligible(at) || this.detainedAfterCare(at)) && !this.sixMonthsAtHome(at);
  }

  leftEligible(at: number): boolean {
    const last = this.last[at - this.first];
    return this.lookedAfter(at).length === 0 && last !== undefined && this.eligible(last);
  }

  detainedAfterCare(at: number): boolean {
    const { in: where, since } = this.told.atSixteen ?? {};
    if (where !== 'HOSPITAL' && where !== 'DETAINED') return false;
    if (this.lookedAfter(at).some((period) => ['C1', 'C2'].includes(period.legalStatus!))) return false;
    this.daysBefore ??= this.daysLeavingOutBreaks(day(since!));
    return this.daysBefore >= 91;
  }

  daysLeavingOutBreaks(before: number): number {
    const isBreak = (period: Period) =>
      period.shortBreak === 'YES' || (!period.shortBreak && period.legalStatus === 'V3');
    const cut = this.periods.filter((period) => period.start < before);
    const isLong = (period: Period & Span) =>
      isBreak(period) && Math.min(period.end, before, this.birthdays[18] ?? Infinity) - period.start > 28;
    const leftOut = (period: Period) =>
      isBreak(period) && !cut.some((other) => isLong(other) && this.ofOneSeries(period, other));
    let count = 0;
    for (let at = this.first; at < before; at += 1) {
      if (this.ageOn(at) < 14) continue;
      if (this.lookedAfter(at).some((period) => !leftOut(period))) count += 1;
    }
    return count;
  }

  relevant(at: number): boolean {
    const age = this.ageOn(at);
    return (age === 16 || age === 17) && this.wouldBeRelevant(at);
  }

  formerRelevant(): boolean {
    const eighteen = this.birthdays[18]!;
    if (this.on < eighteen) return false;
    if (this.lookedAfter(eighteen - 1).length > 0 && this.eligible(eighteen - 1)) return true;
    if (!this.wouldBeRelevant(this.on)) return false;
    for (let at = this.birthdays[16]!; at < eighteen; at += 1) if (this.relevant(at)) return true;
    return false;
  }

  qualifying(): boolean {
    if (this.ageOn(this.on) < 16) return false;
    return this.hasGuardian() || (this.wasAway() && !this.isAway());
  }

  hasGuardian(): boolean {
    const order = this.told.specialGuardianship;
    if (order?.made !== 'YES') return false;
    const at = Math.min(this.on, this.birthdays[18] ?? Infinity);
    const made = day(order.madeOn!);
    const inForce = made <= at && !(order.endedEarly === 'YES' && day(order.endedOn!) <= at);
    const dayBefore =
      this.ageOn(made - 1) < 14 ? order.afterCare === 'YES' : this.periods.some((period) => covers(period, made - 1));
    return inForce && (dayBefore || this.lookedAfter(made - 1).length > 0);
  }

  wasAway(): boolean {
    for (let at = this.birthdays[16]!; at < this.on && this.ageOn(at) < 18; at += 1) {
      if (this.lookedAfter(at).length > 0 || this.otherStays.some((stay) => covers(stay, at))) return true;
    }
    return false;
  }

  isAway(): boolean {
    return this.lookedAfter(this.on).length > 0 || this.otherStays.some((stay) => covers(stay, this.on));
  }
}

function monthsBetween(from: number, to: number): number {
  const [y, m, d] = partsOf(from as Day);
  const [ty, tm, td] = partsOf(to as Day);
  return (ty - y) * 12 + tm - m - (td < d ? 1 : 0);
}
