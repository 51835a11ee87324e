// A thread that asks a gateway over HTTP, so that asking takes nothing from the thread that answers.
import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';

import type { Asking } from './asking.ts';

const agent = new Agent({ keepAlive: true });

parentPort!.on('message', (asking: Asking) => void answer(asking));

async function answer({ url, body, council, atOnce, leastMs, leastTimes }: Asking): Promise<void> {
  const started = performance.now();
  let times = 0;
  const askOn = async () => {
    while (performance.now() - started < leastMs || times < leastTimes) {
      times += 1;
      await ask(url, body, council);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, askOn));
    parentPort!.postMessage({ times, ms: performance.now() - started }, []);
  } catch (error) {
    parentPort!.postMessage({ refused: String(error) }, []);
  }
}

function ask(url: string, body: string, council: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-kith-council': council };
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL('/graphql', url), { agent, method: 'POST', headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        if (answer.startsWith('{"data":{')) resolve();
        else reject(new Error(answer.slice(0, 500)));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
