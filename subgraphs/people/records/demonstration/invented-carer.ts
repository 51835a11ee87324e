import type { ToldCarer } from '@kith/circumstances';

/** Somebody who does not exist, for demonstrations. The surnames say so. */
export interface InventedCarer {
  /** Begins with `DEMO-`; unique within the council. */
  readonly reference: string;
  readonly displayName: string;
  /** What the case shows. */
  readonly shows: string;
  readonly circumstances: ToldCarer;
}
