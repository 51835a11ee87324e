import type { Box } from './box.ts';
import type { Register } from './register.ts';
import type { Slot, Slots } from './slot.ts';
import type { Comparison, Splits } from './splits.ts';

/** What the parts of one compiled entitlement share. */
export interface Workshop {
  readonly slots: Slots;
  readonly box: Box;
  readonly register: Register;
  readonly splits: Splits;
  /** Makes a comparison between days, placed after the facts with few values and before the numbers. */
  dateComparison(slots: readonly Slot[], how: Pick<Comparison, 'narrow'>): Comparison;
  /** Makes a comparison between amounts, placed after everything else. */
  numberComparison(slots: readonly Slot[], how: Required<Pick<Comparison, 'narrow' | 'isSure'>>): Comparison;
}
