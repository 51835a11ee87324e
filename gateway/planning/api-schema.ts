import { CalendarDate } from '@kith/subgraph';
import { buildSchema, GraphQLScalarType, type GraphQLSchema } from 'graphql';

import { publicSchemaOf } from '../composition.ts';

/** The schema that clients see, able to tell a date from what is none before any subgraph is asked. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  const schema = buildSchema(publicSchemaOf(supergraphSdl), { assumeValid: true });
  const date = schema.getType(CalendarDate.name);
  if (date instanceof GraphQLScalarType) {
    const { parseValue, parseLiteral, serialize } = CalendarDate;
    Object.assign(date, { parseValue, parseLiteral, serialize });
  }
  return schema;
}
