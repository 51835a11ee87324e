import { cursorOf } from '../../records/persons/cursor.ts';
import type { PersonPage } from '../../records/persons/page.ts';

/** A page as a connection shows it. */
export const connectionOf = <T extends object>({ persons, hasNextPage, endCursor }: PersonPage<T>) => ({
  nodes: persons,
  edges: persons.map((person) => ({ cursor: cursorOf(person), node: person })),
  pageInfo: { hasNextPage, endCursor },
});
