import { GraphQLError } from 'graphql';

/**
 * A caller's mistake, told to the caller: the message is for a person, the code is stable and for programs.
 * Never put an answer or a name into the message.
 */
export const problem = (
  code: string,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError => new GraphQLError(message, { extensions: { ...extensions, code } });
