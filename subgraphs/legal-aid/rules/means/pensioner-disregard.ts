import type { Figures } from './figures.ts';
import type { Person } from './household.ts';

/** Whether the person has reached the age for the pensioners' disregard of capital. */
export const isPensioner = (person: Person, figures: Figures): boolean =>
  figures.pensionerFrom === 'SIXTY' ? person.sixtyOrOver : person.reachedStatePensionAge;

/** The capital left out for a pensioner, by monthly disposable income in pence: the table of FR reg 41. */
export function pensionerDisregard(passported: boolean, disposablePence: number, figures: Figures): number {
  if (passported) return figures.pensionerDisregardPassported;
  return figures.pensionerDisregard.find((band) => disposablePence <= band.upTo)?.disregard ?? 0;
}
