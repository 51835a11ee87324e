import 'reflect-metadata';

import { Directive, Field, ObjectType } from 'type-graphql';

import type { GraphQLClass } from './object-type-of.ts';
import { PageInfo } from './page-info.ts';

/** What is listed, in the words of its descriptions. */
export interface Listed {
  /** In GraphQL: `Carer`, of which a page is a `CarerConnection`. */
  readonly name: string;
  /** `carer`. */
  readonly one: string;
  /** `carers`. */
  readonly many: string;
  /** `in the order of registration`. */
  readonly order: string;
}

/** A page of a list with a cursor for every place: `edges`, `nodes` and `pageInfo`. */
export function connectionTypeOf(node: GraphQLClass, { name, one, many, order }: Listed): GraphQLClass {
  const edge = named(`${name}Edge`);
  field(edge, 'cursor', () => String, 'The place, for `after`.');
  field(edge, 'node', () => node, `The ${one}.`);
  ObjectType(edge.name, { description: `A ${one} at a place in a list.`, simpleResolvers: true })(edge);

  const page = named(`${name}Connection`);
  field(page, 'edges', () => [edge], `The ${many}, each with its place.`);
  return pageOf(page, node, { describes: `A page of ${many}, ${order}.`, nodes: `The ${many}.` });
}

export interface PageWords {
  readonly describes: string;
  readonly nodes: string;
  /** Whether every subgraph declares it alike. */
  readonly shareable?: boolean;
}

/** A page of a list that is turned by its last cursor alone: `nodes` and `pageInfo`. */
export const pageTypeOf = (name: string, node: GraphQLClass, words: PageWords): GraphQLClass =>
  pageOf(named(name), node, words);

function pageOf(page: GraphQLClass, node: GraphQLClass, { describes, nodes, shareable }: PageWords): GraphQLClass {
  field(page, 'nodes', () => [node], nodes);
  field(page, 'pageInfo', () => PageInfo, 'Whether there are more.');
  if (shareable) Directive('@shareable')(page);
  ObjectType(page.name, { description: describes, simpleResolvers: true })(page);
  return page;
}

function named(name: string): GraphQLClass {
  const type = class {};
  Object.defineProperty(type, 'name', { value: name });
  return type;
}

const field = (
  type: GraphQLClass,
  name: string,
  of: () => GraphQLClass | StringConstructor | [GraphQLClass],
  description: string,
) => Field(of, { description })(type.prototype as object, name);
