import type { Figures } from './figures.ts';
import type { Property } from './household.ts';
import type { Readings } from './readings.ts';

/**
 * The secured debt that may be taken off each property, in the order of the properties given: FR reg 37. Until
 * 27 January 2021 at most £100,000 in all. The Agency's guidance used it up on other property first; the engine uses it
 * on the main home first.
 */
export function mortgageAllowed(properties: readonly Property[], figures: Figures, readings: Readings): number[] {
  const mainHomeFirst = readings.mortgageCapOrder === 'ENGINE';
  const order = properties
    .map((property, index) => ({ property, index }))
    .toSorted((a, b) => Number(a.property.mainHome !== mainHomeFirst) - Number(b.property.mainHome !== mainHomeFirst));
  const allowed: number[] = properties.map(() => 0);
  let left = figures.mortgageCap ?? Number.POSITIVE_INFINITY;
  for (const { property, index } of order) {
    const taken = Math.min(property.securedDebtPence, left);
    allowed[index] = taken;
    left -= taken;
  }
  return allowed;
}
