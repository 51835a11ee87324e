import type { Role } from '@kith/subgraph';

/** Up to how much somebody may agree to, and whether one of them is enough. */
export interface ApprovalBand {
  /** The most that is agreed to in one request, in pence; no limit where it is left out. */
  readonly upToPence?: number;
  readonly role: Role;
  /** How many people must agree, none of them the one who asked. */
  readonly approvals: 1 | 2;
}

/**
 * The band of a sum: the first, in rising order, that it fits into. Undefined where the council's bands end below it,
 * so that nobody may agree to it.
 */
export const bandOf = (bands: readonly ApprovalBand[], pence: number): ApprovalBand | undefined =>
  bands
    .toSorted((a, b) => (a.upToPence ?? Infinity) - (b.upToPence ?? Infinity))
    .find(({ upToPence }) => upToPence === undefined || pence <= upToPence);
