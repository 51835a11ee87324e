import { addDays, addYears, day, isoOf } from '@kith/policy';

/** The last day on which an award can be drawn on: the day before the birthday at which it ends. Days are `YYYY-MM-DD`. */
export const lastDayOf = (dateOfBirth: string, underAge: number): string =>
  isoOf(addDays(addYears(day(dateOfBirth), underAge), -1));
