import { randomUUID } from 'node:crypto';

import { house } from '@kith/gateway/house';
import { PERMISSIONS, type Caller, type Permission, type Subgraph } from '@kith/subgraph';
import { system } from '@kith/subgraph/testing';
import {
  execute,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import { partsOf, selectionOf } from '../support/selection.ts';
import { askerOf, ASKERS, type Asker } from './askers.ts';
import { documentOf, randomArguments, type Draw } from './random-arguments.ts';

/** Something that can be asked of a subgraph, with input of its own each time. */
export interface Operation {
  /** `people Query.carer` */
  readonly name: string;
  readonly subgraph: Subgraph;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: (draw: Draw) => Record<string, unknown>;
}

const DEEPEST = 3;

/** Every query, mutation and entity of every subgraph, with and without the fields that ask for more. */
export async function everyOperation(): Promise<readonly Operation[]> {
  const found: Operation[] = [];
  for (const subgraph of house) {
    const { schema, rules } = await subgraph.build();
    for (const wants of [() => true, (field: string) => !rules.has(field)]) {
      const of = { subgraph, schema };
      found.push(
        ...rootsOf(schema.getQueryType()).map((field) => asked(of, 'query', field, wants)),
        ...rootsOf(schema.getMutationType()).map((field) => asked(of, 'mutation', field, wants)),
        ...[...rules.keys()].filter((name) => !name.includes('.')).map((name) => entity(of, name, wants)),
      );
    }
  }
  return found;
}

type Of = Pick<Operation, 'subgraph' | 'schema'>;
type Field = GraphQLField<unknown, unknown>;

const rootsOf = (type: GraphQLObjectType | null | undefined): readonly Field[] =>
  Object.values(type?.getFields() ?? {}).filter(({ name }) => name !== '_service' && name !== '_entities');

const asked = (of: Of, kind: 'query' | 'mutation', field: Field, wants: (field: string) => boolean): Operation => ({
  ...of,
  name: `${of.subgraph.name} ${kind}.${field.name}`,
  document: parse(documentOf(kind, field, selectionOf(field, { deepest: DEEPEST, wants }))),
  variables: (draw) => randomArguments(field, draw),
});

function entity(of: Of, name: string, wants: (field: string) => boolean): Operation {
  const type = of.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object`);
  // Working out a whole statement takes long, and shows nothing of anybody: what hangs on it is asked for plainly.
  const deepest = name.endsWith('Statement') ? 1 : DEEPEST;
  const fields = partsOf(type, { deepest, wants }).filter((part) => !/^(summary|comparison|nextQuestions) /.test(part));
  const selection = `... on ${name} { __typename ${fields.join(' ')} }`;
  return {
    ...of,
    name: `${of.subgraph.name} ${name}`,
    document: parse(`query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`),
    variables: (draw) => ({ of: [{ ...statementOf(draw), __typename: name, ...keysFrom(draw) }] }),
  };
}

const pick = <T>(from: readonly T[], { random }: Draw): T => from[Math.floor(random() * from.length)]!;

const keysFrom = (draw: Draw) => ({ id: pick(draw.ids, draw), code: pick(draw.councils, draw) });

const statementOf = (draw: Draw) => ({
  subject: pick(draw.ids, draw),
  asOf: '2026-11-21',
  knownOn: '2026-11-21',
  horizon: 0,
  policy: 'ENGLAND',
  circumstances: {},
});

const PERSONS = Object.keys(ASKERS) as readonly Asker[];
const every = Object.keys(PERMISSIONS) as readonly Permission[];

/** Somebody of a council: any role, a system that may do everything, or a person on their own record; or nobody. */
export function randomAsker(council: string, ownId: string, draw: Draw): Caller {
  const purpose = draw.random() < 0.5 ? { purpose: 'Curious' } : {};
  if (draw.random() < 0.4) return { ...system(council, every), ...purpose };
  const caller = askerOf(pick(PERSONS, draw), council, ownId);
  return caller.kind === 'STAFF' ? { ...caller, ...purpose } : caller;
}

/** Asks, and gives the answer as text, its errors included. */
export async function answerTo(
  operation: Operation,
  caller: Caller,
  variableValues: Record<string, unknown>,
): Promise<string> {
  const { schema, subgraph, document } = operation;
  const contextValue = subgraph.contextFor({ caller, requestId: randomUUID() });
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  return JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => [message, extensions]) });
}
