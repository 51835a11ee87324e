import type { ApolloServerPlugin } from '@apollo/server';
import { problem } from '@kith/subgraph';

import { statementsIn } from './statements-in.ts';

const MOST_STATEMENTS = 100;

/**
 * Refuses to make more statements in one request than one full page of carers, however aliases and pages multiply them:
 * a statement is the dearest thing that anybody can ask for.
 */
export const limitStatements = (most = MOST_STATEMENTS): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async didResolveOperation({ document, operation, schema, request }) {
      const asked = operation ? statementsIn(schema, document, operation, request.variables ?? {}) : 0;
      if (asked <= most) return;
      throw problem('REQUEST_TOO_LARGE', `This asks for ${asked} statements at once. The most is ${most}.`, {
        measure: 'statements',
        limit: most,
        http: { status: 400 },
      });
    },
  }),
});
