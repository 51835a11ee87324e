import { problem } from '@kith/subgraph';
import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

const MOST_ERRORS = 20;

interface Coerced {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors?: readonly GraphQLError[];
}

/**
 * Variables as the schema types them, or what is wrong with them: each error names the field, so that whoever filled it
 * in finds it again.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Coerced {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MOST_ERRORS,
  });
  if (!errors) return { variables: coerced };
  return { variables: {}, errors: errors.map(({ message }) => problem('BAD_USER_INPUT', withoutSuggestion(message))) };
}

/** GraphQL suggests names from the schema, which production does not give away. */
const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [^?]*\?/g, '');
