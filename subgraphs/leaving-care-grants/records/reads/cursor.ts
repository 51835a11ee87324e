import { problem } from '@kith/subgraph';

const CURSOR = /^([0-9T:.Z-]{1,30}) ([0-9a-f-]{1,36})$/;

/** A place in an order of two columns, as opaque text. */
export const cursorOf = (first: string | number, second: string | number): string =>
  Buffer.from(`${first} ${second}`).toString('base64url');

/** @throws `BAD_USER_INPUT` for text that we never gave out. */
export function placeOf(cursor: string): readonly [first: string, second: string] {
  const [, first, second] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (first === undefined || second === undefined) {
    throw problem('BAD_USER_INPUT', 'This cursor is not one that we gave out.', { argument: 'after' });
  }
  return [first, second];
}
