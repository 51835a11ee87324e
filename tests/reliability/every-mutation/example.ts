import type { Asking } from './asking.ts';

export type Input = Readonly<Record<string, unknown>>;

/**
 * How one mutation can be asked for: makes whatever must be there before, and gives the input, less the key. Each call
 * makes everything anew, so that no example stands in another's way.
 */
export type Example = (asking: Asking) => Promise<Input> | Input;

export interface Examples {
  readonly [mutation: string]: Example;
}
