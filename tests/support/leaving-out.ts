import { carerCircumstances, type Field, type RecordDeclaration } from '@kith/circumstances';

/** One fact of told circumstances, and the circumstances without it. */
export interface LeftOut<T> {
  /** The code of the fact: `child.order.madeOn`. */
  readonly fact: string;
  /** Where it was told: `children.0.order.madeOn`. */
  readonly at: string;
  readonly rest: T;
}

/** Every fact that was told, each left out in its turn. */
export function leavingOutEach<T extends object>(told: T): readonly LeftOut<T>[] {
  return factsIn(carerCircumstances, told, []).map(({ fact, path }) => ({
    fact,
    at: path.join('.'),
    rest: without(told, path) as T,
  }));
}

type Path = readonly (string | number)[];

function factsIn(declared: RecordDeclaration, told: object, path: Path): readonly { fact: string; path: Path }[] {
  return Object.entries(told).flatMap(([name, value]: [string, unknown]) => {
    const field = declared.fields[name];
    return field && value != null ? factsInField(field, value, [...path, name]) : [];
  });
}

function factsInField(field: Field, told: unknown, path: Path): readonly { fact: string; path: Path }[] {
  if (!('kind' in field)) return [{ fact: field.code, path }];
  if (field.kind === 'record') return factsIn(field, told as object, path);
  return (told as readonly object[]).flatMap((item, index) => factsIn(field.of, item, [...path, index]));
}

function without(told: unknown, [first, ...rest]: Path): unknown {
  if (Array.isArray(told)) return told.map((item: unknown, index) => (index === first ? without(item, rest) : item));
  const record = told as Record<string, unknown>;
  if (rest.length > 0) return { ...record, [first!]: without(record[first!], rest) };
  const { [first as string]: _, ...others } = record;
  return others;
}
