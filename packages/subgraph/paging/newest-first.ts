import { problem } from '../errors/problem.ts';

export const LONGEST_PAGE = 100;

export interface PageAsked {
  /** 1 to 100. */
  readonly first: number;
  /** The cursor of the last one that was seen. */
  readonly after?: string | null;
}

/** Where a row stands: its moment, to the microsecond, and its id where two have the same. */
export interface Place {
  /** `2026-11-22T10:00:00.000000Z`. */
  readonly moment: string;
  readonly id: string;
}

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string };
}

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\.([0-9a-f-]{36})$/;

/** The SQL of a moment as a place has it. */
export const momentOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * One page of rows, the newest first.
 *
 * @param read is given a condition on `(moment, id)`, its values, and how many rows to read at most.
 * @throws `BAD_USER_INPUT` for fewer than 1 or more than 100, and for a cursor that we never gave out.
 */
export async function newestFirst<Row>(
  { first, after }: PageAsked,
  columns: { readonly moment: string; readonly id: string },
  placeOf: (row: Row) => Place,
  read: (condition: string, values: readonly unknown[], limit: number) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  if (!Number.isInteger(first) || first < 1 || first > LONGEST_PAGE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} at a time.`, { argument: 'first' });
  }
  const place = after ? placeIn(after) : undefined;
  const condition = place ? `(${columns.moment}, ${columns.id}) < (?::timestamptz, ?::uuid)` : 'true';
  // One more than asked for tells whether there are more.
  const rows = await read(condition, place ? [place.moment, place.id] : [], first + 1);
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, ...(last && { endCursor: cursorOf(placeOf(last)) }) },
  };
}

const cursorOf = ({ moment, id }: Place): string => Buffer.from(`${moment}.${id}`).toString('base64url');

function placeIn(cursor: string): Place {
  const [, moment, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (moment !== undefined && id !== undefined) return { moment, id };
  throw problem('BAD_USER_INPUT', 'This cursor is not one that we gave out.', { argument: 'after' });
}
