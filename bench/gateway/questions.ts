import { CheckCareLeaverDocument, CheckCarerDocument } from '@kith/client';
import { Kind, parse, print, type DocumentNode } from 'graphql';

import { example } from './carers.ts';

/** One thing that is asked of the gateway over and over. */
export interface Asked {
  readonly name: string;
  readonly statements: number;
  /** Requests under way at a time. */
  readonly atOnce: number;
  readonly body: string;
}

const ON = { asOf: '2026-11-21', knownOn: '2026-11-21', horizon: 24 };

const check = (name: string, file: string, document: DocumentNode = CheckCarerDocument): Asked => ({
  name,
  statements: 1,
  atOnce: 4,
  body: JSON.stringify({ query: print(document), variables: { ...ON, circumstances: example(file) } }),
});

const parts = CheckCarerDocument.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);

/** A page of carers: of each the whole statement, as `npm run ask` asks for it, or what a list shows. */
function page(first: number, selection: 'whole' | 'in brief'): Asked {
  const statement = selection === 'whole' ? '...StatementParts' : 'summary { headline totals { stillOpen } }';
  const query = parse(`query Page($first: Int!, $asOf: Date, $knownOn: Date, $horizon: Int) {
    carers(first: $first) {
      nodes { displayName statement(asOf: $asOf, knownOn: $knownOn, horizon: $horizon) { ${statement} } }
    }
  }`);
  const definitions = [...query.definitions, ...(selection === 'whole' ? parts : [])];
  return {
    name: `${first} stored ${first === 1 ? 'carer' : 'carers'}, ${selection}`,
    statements: first,
    atOnce: 1,
    body: JSON.stringify({ query: print({ ...query, definitions }), variables: { ...ON, first } }),
  };
}

export const questions: readonly Asked[] = [
  check('a check, one child', 'carer-in-a-kinship-zone'),
  check('a check, two children', 'two-brothers'),
  check('a check, three children', 'jaz'),
  check('a check, a care leaver', 'ava-leaves-foster-care', CheckCareLeaverDocument),
  ...[1, 10, 100].flatMap((first) => [page(first, 'in brief'), page(first, 'whole')]),
];
