import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** What is written to the log of an unexpected error: never its message, which may hold somebody's answers. */
export interface UnexpectedErrorEntry {
  readonly reference: string;
  readonly path: string | undefined;
  /** Class of the error and the places in our code that it passed, without its message. */
  readonly trace: readonly string[];
}

/**
 * What the caller is told of an error. Mistakes of the caller pass as they are; anything else becomes a reference that
 * finds the entry in the log.
 *
 * For Apollo Server's `formatError`.
 */
export function maskedError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (entry: UnexpectedErrorEntry) => void,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== UNEXPECTED) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  // A subgraph behind HTTP has masked and logged its own already.
  const known = formatted.extensions?.['reference'];
  const reference = typeof known === 'string' ? known : randomUUID();
  if (reference !== known) log({ reference, path: formatted.path?.join('.'), trace: traceOf(error) });
  return {
    message: `Something went wrong on our side. Please try again, and if it goes on, quote ${reference}.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: UNEXPECTED, reference },
  };
}

function traceOf(error: unknown): readonly string[] {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  if (!(cause instanceof Error)) return [typeof cause];
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [cause.constructor.name, ...places.slice(0, 12).map((line) => line.trim())];
}
