import type { Fact } from '@kith/policy';
import type { Fields, ListDeclaration, RecordDeclaration } from '@kith/circumstances';

/** Where in a record the answer to a fact is kept: `['order', 'madeOn']`. */
export interface Place {
  readonly fact: Fact;
  readonly path: readonly string[];
  /** For web addresses: `order-made-on`. */
  readonly slug: string;
}

/** A list within a record that a person fills in by adding items, such as incomes. */
export interface ListPlace {
  readonly list: ListDeclaration;
  readonly path: readonly string[];
  readonly slug: string;
  /** What is told of each item. */
  readonly items: readonly Place[];
  /** The fact that says that nothing is left out, which stands beside the list: `incomesComplete`. */
  readonly complete?: Place;
}

/** Everything that can be told of one record. */
export interface Places {
  readonly facts: readonly Place[];
  readonly lists: readonly ListPlace[];
}

/** The facts of a record and of the records in it, in the order of their declaration; and its lists. */
export function placesIn(record: RecordDeclaration): Places {
  const facts = factsIn(record.fields, []);
  return { facts, lists: listsIn(record.fields, [], facts) };
}

function factsIn(fields: Fields, above: readonly string[]): readonly Place[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Place[] => {
    const path = [...above, name];
    if (!('kind' in field)) return [{ fact: field, path, slug: slugOf(path) }];
    return field.kind === 'record' ? factsIn(field.fields, path) : [];
  });
}

function listsIn(fields: Fields, above: readonly string[], facts: readonly Place[]): readonly ListPlace[] {
  return Object.entries(fields).flatMap(([name, field]): readonly ListPlace[] => {
    if (!('kind' in field)) return [];
    const path = [...above, name];
    if (field.kind === 'record') return listsIn(field.fields, path, facts);
    const complete = facts.find((place) => place.path.join('.') === `${path.join('.')}Complete`);
    return [{ list: field, path, slug: slugOf(path), items: factsIn(field.of.fields, []), complete }];
  });
}

/** `['order', 'madeOn']` becomes `order-made-on`. */
const slugOf = (path: readonly string[]): string =>
  path.map((part) => part.replaceAll(/[A-Z0-9]+/g, (capital) => `-${capital.toLowerCase()}`)).join('-');
