import type { ToldCareLeaver, ToldCarer } from '@kith/circumstances';

/** Somebody who does not exist, for demonstrations. The surnames say so. */
export interface Invented<T> {
  /** Begins with `DEMO-`; unique within the council, among those of its kind. */
  readonly reference: string;
  readonly displayName: string;
  /** What the case shows. */
  readonly shows: string;
  readonly circumstances: T;
}

export type InventedCarer = Invented<ToldCarer>;
export type InventedCareLeaver = Invented<ToldCareLeaver>;
