import { problem } from '@kith/subgraph';

interface Place {
  readonly registeredAt: Date;
  readonly id: string;
}

const CURSOR = /^(\d{1,15})\.([0-9a-f-]{36})$/;

/** Where a carer stands in the order of registration, as opaque text. */
export const cursorOf = ({ registeredAt, id }: Place): string =>
  Buffer.from(`${registeredAt.getTime()}.${id}`).toString('base64url');

/** @throws `BAD_USER_INPUT` for text that we never gave out. */
export function placeOf(cursor: string): Place {
  const [, milliseconds, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (milliseconds === undefined || id === undefined) {
    throw problem('BAD_USER_INPUT', 'This cursor is not one that we gave out.', { argument: 'after' });
  }
  return { registeredAt: new Date(Number(milliseconds)), id };
}
