import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { CALLER_HEADER, signCaller } from '@kith/subgraph';
import { print, type DocumentNode, type ExecutionResult } from 'graphql';

import { send, type Answer } from './send.ts';
import type { SubgraphRequest, Transport } from './subgraph-call.ts';
import { subgraphTimedOut, subgraphUnavailable } from './unavailable.ts';

export interface HttpTransportOptions {
  readonly name: string;
  /** Where the subgraph serves: `http://127.0.0.1:4001`. */
  readonly url: URL;
  /** What the gateway signs with; the subgraph holds the same. */
  readonly callerKey: Uint8Array;
  /** How long one try may take. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 5_000;
const READY_TIMEOUT_MS = 1_000;
const CONNECTIONS = 64;
const TRIES = 3;
const PAUSE_MS = 50;

/** Reaches a subgraph over HTTP, on connections that stay open, and tells it under signature who is asking. */
export function overHttp({ name, url, callerKey, timeoutMs = DEFAULT_TIMEOUT_MS }: HttpTransportOptions): Transport {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const graphql = new URL('/graphql', url);
  const ready = new URL('/health/ready', url);
  return {
    name,
    async call(asked) {
      const { caller, requestId } = asked.context;
      const signed = await signCaller({ caller, requestId }, name, callerKey);
      const headers = { 'content-type': 'application/json', [CALLER_HEADER]: signed };
      const sending = { agent, headers, body: bodyOf(asked), timeoutMs };
      return resultIn(name, await withRetries(name, () => send(graphql, sending)));
    },
    async ready() {
      const answer = await send(ready, { agent, headers: {}, timeoutMs: READY_TIMEOUT_MS }).catch(() => undefined);
      return answer?.status === 200;
    },
    close: async () => agent.destroy(),
  };
}

/** The planner hands over the same document object each time it uses the same plan. */
const texts = new WeakMap<DocumentNode, string>();

function bodyOf({ document, variables, operationName }: SubgraphRequest): string {
  const query = texts.get(document) ?? print(document);
  texts.set(document, query);
  return JSON.stringify({ query, variables, operationName });
}

/** Tries again only where no connection came about, so that nothing is ever done twice. */
async function withRetries(name: string, exchange: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await exchange();
    } catch (error) {
      if (isTimeout(error)) throw subgraphTimedOut(name);
      if (!neverConnected(error) || attempt === TRIES) throw subgraphUnavailable(name);
      await pause(PAUSE_MS * attempt);
    }
  }
}

const TIME_IS_UP = new Set(['AbortError', 'TimeoutError']);
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const isTimeout = (error: unknown): boolean => TIME_IS_UP.has(String((error as { name?: unknown }).name));

const neverConnected = (error: unknown): boolean => NEVER_CONNECTED.has(String((error as { code?: unknown }).code));

function resultIn(name: string, { text }: Answer): ExecutionResult {
  try {
    const result = JSON.parse(text) as ExecutionResult;
    if (result.data !== undefined || Array.isArray(result.errors)) return result;
  } catch {
    // Not JSON: no subgraph of ours wrote it.
  }
  throw subgraphUnavailable(name);
}
