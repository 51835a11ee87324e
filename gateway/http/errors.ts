import { maskedError, UNEXPECTED, type UnexpectedErrorEntry } from '@kith/subgraph';
import type { FastifyError, FastifyInstance } from 'fastify';

const ANSWERS: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'REQUEST_TOO_LARGE', message: 'This request is over a megabyte.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'BAD_REQUEST', message: 'Send JSON, with content-type application/json.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'BAD_REQUEST', message: 'Send JSON: this request is empty.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'BAD_REQUEST', message: 'This request is not JSON.' },
};

/** What never reaches GraphQL is answered in its form all the same, so that clients read one kind of error. */
export function serveErrors(app: FastifyInstance, log: (entry: UnexpectedErrorEntry) => void): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (request.url.split('?')[0] === '/graphql') {
      return reply.code(405).header('allow', 'POST').send(errorOf('BAD_REQUEST', 'Ask /graphql by POST.'));
    }
    return reply.code(404).send(errorOf('NOT_FOUND', 'There is nothing here. Kith answers POST /graphql.'));
  });
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const answer =
      ANSWERS[error.code] ?? (error instanceof SyntaxError ? ANSWERS['FST_ERR_CTP_INVALID_JSON_BODY'] : undefined);
    if (answer) return reply.code(error.statusCode ?? 400).send(errorOf(answer.code, answer.message));
    const masked = maskedError({ message: '', extensions: { code: UNEXPECTED } }, error, log);
    return reply.code(500).send({ errors: [masked] });
  });
}

const errorOf = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
