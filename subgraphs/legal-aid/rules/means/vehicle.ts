import { addMonths, type Day } from '@kith/policy';

import type { Figures } from './figures.ts';
import type { Vehicle } from './household.ts';

/**
 * What a vehicle adds to capital, in pence. One in regular use counts for nothing once it was bought three years ago;
 * before, only for what is over £15,000 after the loan. One that is not in regular use counts in full, its loan ignored.
 * FR reg 34; the figures are the engine's.
 */
export function vehicleValue(vehicle: Vehicle, on: Day, figures: Figures): number {
  if (!vehicle.inRegularUse) return vehicle.valuePence;
  if (addMonths(vehicle.boughtOn, figures.vehicleMonths) <= on) return 0;
  return Math.max(0, vehicle.valuePence - vehicle.loanPence - figures.vehicleDisregard);
}
