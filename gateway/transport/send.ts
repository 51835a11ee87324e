import { request, type Agent } from 'node:http';

export interface Sending {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  /** Posted where it is present; otherwise the request is a GET. */
  readonly body?: string;
  /** For the whole exchange. */
  readonly timeoutMs: number;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

const LONGEST_ANSWER_BYTES = 32_000_000;

/** One exchange over HTTP. Rejects with Node's own errors, and with an `AbortError` when the time is up. */
export function send(url: URL, { agent, headers, body, timeoutMs }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > LONGEST_ANSWER_BYTES) incoming.destroy(new Error('The answer is too long'));
          else chunks.push(chunk);
        });
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
