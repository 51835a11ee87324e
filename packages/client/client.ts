import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

import { KithError, KithRefused, type KithErrorDetail } from './error.ts';
import {
  CarersDocument,
  CarerStatementDocument,
  CareLeaversDocument,
  CareLeaverStatementDocument,
  CheckCareLeaverDocument,
  CheckCarerDocument,
  type CareLeaversQuery,
  type CareLeaversQueryVariables,
  type CareLeaverStatementQuery,
  type CareLeaverStatementQueryVariables,
  type CarersQuery,
  type CarersQueryVariables,
  type CarerStatementQuery,
  type CarerStatementQueryVariables,
  type CheckCareLeaverQuery,
  type CheckCareLeaverQueryVariables,
  type CheckCarerQuery,
  type CheckCarerQueryVariables,
} from './generated/operations.ts';
import type { UserError } from './generated/schema.ts';

export interface KithOptions {
  /** Where the gateway answers: `https://kith.example.org`. `/graphql` is added. */
  readonly url: string;
  /** Sent with every request, such as who is asking. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one request may take; ten seconds unless told. */
  readonly timeoutMs?: number;
}

export interface Kith {
  /**
   * What a kinship carer is entitled to. Nothing of it is kept.
   *
   * @throws KithError where the circumstances cannot be, naming the field; or where the gateway cannot be reached.
   */
  checkCarer(variables: CheckCarerQueryVariables): Promise<CheckCarerQuery['checkCarer']>;
  /** The same for a care leaver, or a child about to leave care. */
  checkCareLeaver(variables: CheckCareLeaverQueryVariables): Promise<CheckCareLeaverQuery['checkCareLeaver']>;
  /** A page of the carers whose records the asking council keeps. */
  carers(variables: CarersQueryVariables): Promise<CarersQuery['carers']>;
  /** A carer of the asking council with their statement; null where it keeps no such record. */
  carerStatement(variables: CarerStatementQueryVariables): Promise<CarerStatementQuery['carer']>;
  /** A page of the care leavers whose records the asking council keeps. */
  careLeavers(variables: CareLeaversQueryVariables): Promise<CareLeaversQuery['careLeavers']>;
  /** A care leaver of the asking council with their statement; null where it keeps no such record. */
  careLeaverStatement(variables: CareLeaverStatementQueryVariables): Promise<CareLeaverStatementQuery['careLeaver']>;
  /**
   * Something that a council does because of an answer, such as `LeavingCareGrantAwardDocument`: what it left, where it
   * was done. The input holds an `idempotencyKey` of yours: sent again with the same input, nothing is done twice.
   *
   * @throws KithRefused where there is something to put right; KithError as every other operation.
   */
  act<Result extends Acts, Input>(
    document: TypedDocumentNode<Result, { input: Input }>,
    input: Input,
  ): Promise<Done<Result[keyof Result]>>;
  /** Any other operation, such as `CarerRegisterDocument`, with its own types. */
  request<Result, Variables>(document: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result>;
  /** The same, with the whole response: what could be answered and what could not. Throws only where there is none. */
  respond<Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<KithResponse<Result>>;
}

/** The one field of a mutation that is an act. */
type Acts = Record<string, { readonly userErrors: readonly UserError[] }>;

/** What an act left. Only what was refused leaves null. */
export type Done<Payload> = { readonly [Name in Exclude<keyof Payload, 'userErrors'>]: NonNullable<Payload[Name]> };

export interface KithResponse<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly KithErrorDetail[];
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** A client of the gateway for council portals and for our own tools. */
export function kith({ url, headers = {}, timeoutMs = DEFAULT_TIMEOUT_MS }: KithOptions): Kith {
  const endpoint = new URL('/graphql', url);
  const respond: Kith['respond'] = async (document, variables) => {
    const text = await post(endpoint, JSON.stringify({ query: print(document), variables }), headers, timeoutMs);
    return responseIn(text);
  };
  const request: Kith['request'] = async (document, variables) => {
    const { data, errors = [] } = await respond(document, variables);
    if (errors.length > 0 || !data) throw new KithError(errors);
    return data;
  };
  return {
    respond,
    request,
    act: async (document, input) => payloadOf(await request(document, { input })),
    checkCarer: async (variables) => (await request(CheckCarerDocument, variables)).checkCarer,
    checkCareLeaver: async (variables) => (await request(CheckCareLeaverDocument, variables)).checkCareLeaver,
    carers: async (variables) => (await request(CarersDocument, variables)).carers,
    carerStatement: async (variables) => (await request(CarerStatementDocument, variables)).carer,
    careLeavers: async (variables) => (await request(CareLeaversDocument, variables)).careLeavers,
    careLeaverStatement: async (variables) => (await request(CareLeaverStatementDocument, variables)).careLeaver,
  };
}

function payloadOf<Result extends Acts>(answer: Result): Done<Result[keyof Result]> {
  const [payload] = Object.values(answer) as [Result[keyof Result]];
  const { userErrors, ...left } = payload;
  if (userErrors.length > 0) throw new KithRefused(userErrors);
  return left as Done<Result[keyof Result]>;
}

async function post(
  endpoint: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<string> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await response.text();
  } catch (cause) {
    const message = `Kith cannot be reached at ${endpoint.origin}.`;
    throw new KithError([{ message, extensions: { code: 'UNREACHABLE' } }], { cause });
  }
}

/** Whatever its status, an answer of the gateway is GraphQL's JSON; anything else comes from something in between. */
function responseIn<Result>(text: string): KithResponse<Result> {
  try {
    const response = JSON.parse(text) as KithResponse<Result>;
    if (typeof response === 'object' && response !== null && ('data' in response || 'errors' in response)) {
      return response;
    }
  } catch {
    // Not JSON.
  }
  throw new KithError([{ message: 'What answered was not Kith.', extensions: { code: 'NOT_KITH' } }]);
}
