import { randomBytes } from 'node:crypto';

import { openSeparateHouse } from '@kith/gateway/separate';

import { figure, printLimit, printProgress, printTable, printTitle } from '../measuring/printed.ts';
import { threadMs } from '../measuring/processor-clock.ts';
import { startAsker, type Asker } from './asking.ts';
import { COUNCIL, registerCarers } from './carers.ts';
import { openThrowawayDatabase } from './database.ts';
import { openOneProcess, replay, type OneProcess } from './one-process.ts';
import { questions, type Asked } from './questions.ts';

const LEAST_MS = 2_500;
const LEAST_TIMES = 2;
const WARM_UP_MS = 1_000;
const MOST_ADDED = 1 / 3;

/** Whole statements through the gateway, in one process and in many, and what the gateway adds to the work behind it. */
export async function benchGateway(): Promise<void> {
  const database = await openThrowawayDatabase();
  const asker = startAsker();
  const key = randomBytes(32).toString('base64url');
  try {
    const { inOne, added } = await inOneProcess(asker, database.ownerUrl, key);
    printAdded(added);
    printRates(inOne, await inManyProcesses(asker, database.ownerUrl, key));
  } finally {
    await asker.close();
    await database.close();
  }
}

async function inOneProcess(asker: Asker, ownerUrl: string, key: string) {
  const house = await openOneProcess(ownerUrl, key);
  try {
    await registerCarers(house.url);
    return { inOne: await statementsPerSecond(asker, house.url), added: await addedByGateway(asker, house) };
  } finally {
    await house.close();
  }
}

async function inManyProcesses(asker: Asker, ownerUrl: string, key: string): Promise<Rates> {
  const environment = { ...process.env, DATABASE_URL: ownerUrl, KITH_DATABASE_KEY: key };
  const house = await openSeparateHouse({ environment, port: 0, host: '127.0.0.1', say: () => {} });
  try {
    return await statementsPerSecond(asker, house.gateway.url);
  } finally {
    await house.close();
  }
}

/** Undefined where no answer came within the gateway's limits of time. */
type Rates = ReadonlyMap<Asked, number | undefined>;

async function statementsPerSecond(asker: Asker, url: string): Promise<Rates> {
  const found = new Map<Asked, number | undefined>();
  for (const asked of questions) {
    printProgress(`${asked.name}, ${url}`);
    const { body, atOnce, statements } = asked;
    const asking = { url, body, council: COUNCIL, atOnce, leastMs: WARM_UP_MS, leastTimes: 1 };
    const answers =
      (await asker.ask(asking)) && (await asker.ask({ ...asking, leastMs: LEAST_MS, leastTimes: LEAST_TIMES }));
    found.set(asked, answers && (statements * answers.times * 1000) / answers.ms);
  }
  return found;
}

interface Added {
  readonly asked: Asked;
  readonly calls: number;
  /** Milliseconds of the answering thread for one request. */
  readonly throughGateway: number;
  readonly withoutGateway: number;
}

async function addedByGateway(asker: Asker, own: OneProcess): Promise<readonly Added[]> {
  const found: Added[] = [];
  for (const asked of questions) {
    printProgress(`${asked.name}, with the gateway and without`);
    const once = { url: own.url, body: asked.body, council: COUNCIL, atOnce: 1, leastMs: 0, leastTimes: 1 };
    const calls = await own.callsDuring(() => asker.ask(once));
    const before = threadMs();
    const answers = await asker.ask({ ...once, leastMs: LEAST_MS, leastTimes: LEAST_TIMES });
    if (!answers) continue;
    const throughGateway = (threadMs() - before) / answers.times;
    found.push({ asked, calls: calls.length, throughGateway, withoutGateway: await withoutGateway(calls) });
  }
  return found;
}

async function withoutGateway(calls: Parameters<typeof replay>[0]): Promise<number> {
  const began = performance.now();
  const before = threadMs();
  let times = 0;
  while (performance.now() - began < LEAST_MS || times < LEAST_TIMES) {
    await replay(calls);
    times += 1;
  }
  return (threadMs() - before) / times;
}

function printRates(inOne: Rates, overHttp: Rates): void {
  printTitle(
    'Whole statements a second through the gateway',
    'Everything that "npm run ask" prints: what every subgraph decides, with reasons, sources, questions, changes and 24',
    'months of periods, the summary and the comparison; of a page in brief, the headline only. Asked over HTTP by another thread,',
    'checks four at a time and pages one by one; wall time. A dash: no answer within the ten seconds that a subgraph has.',
  );
  printTable(
    ['statements a second', 'one process', 'a process each, over HTTP'],
    [...inOne].map(([asked, each]) => [asked.name, figure(each), figure(overHttp.get(asked))]),
  );
}

function printAdded(added: readonly Added[]): void {
  printTitle(
    'What the gateway adds',
    'Processor time of the answering thread for one request: through the gateway (HTTP, limits, planning, joining, JSON), and',
    'for the very same calls of the subgraphs without it.',
  );
  const share = ({ throughGateway, withoutGateway: without }: Added) => throughGateway / without - 1;
  printTable(
    ['milliseconds', 'calls', 'through it', 'without it', 'added'],
    added.map((one) => [
      one.asked.name,
      String(one.calls),
      figure(one.throughGateway),
      figure(one.withoutGateway),
      `${Math.round(share(one) * 100)}%`,
    ]),
  );
  for (const one of added) printLimit(`the gateway adds under a third, ${one.asked.name}`, share(one), MOST_ADDED);
}
