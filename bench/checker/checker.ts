import { randomBytes } from 'node:crypto';

import { settingsFrom, startChecker } from '@kith/checker';
import { cookiesOf, Sealer } from '@kith/checker/testing';

import { openThrowawayDatabase } from '../gateway/database.ts';
import { openOneProcess } from '../gateway/one-process.ts';
import { figure, printProgress, printTable, printTitle } from '../measuring/printed.ts';
import { processorMs } from '../measuring/processor-clock.ts';
import { visits, type VisitAsked } from './visits.ts';

const TIMES = 60;
const WARM_UP = 10;
const GOAL_MS = 50;
const AT_ONCE = [1, 8, 32, 128];
const LOAD_MS = 4_000;
/** How long a person looks at a question before they answer: a careful guess, said beside the figure. */
const READING_S = 10;

/** How long a page of the checker takes beside the same page with no call, and how many people one process serves. */
export async function benchChecker(): Promise<void> {
  const database = await openThrowawayDatabase();
  const house = await openOneProcess(database.ownerUrl, randomBytes(32).toString('base64url'));
  const key = randomBytes(32);
  const checker = await startChecker({
    ...settingsFrom({ CHECKER_PORT: '0', CHECKER_KEYS: key.toString('base64'), CHECKER_PAGES_PER_MINUTE: '1000000' }),
    gatewayUrl: house.url,
  });
  const person = new Person(checker.url, new Sealer([key], 'journey'));
  try {
    await printPages(person);
    await printLoad(person);
  } finally {
    await checker.stop();
    await house.close();
    await database.close();
  }
}

class Person {
  readonly #url: string;
  readonly #sealer: Sealer;

  constructor(url: string, sealer: Sealer) {
    this.#url = url;
    this.#sealer = sealer;
  }

  /** Asks for a page, or sends its form. @throws Error where the answer is not the one that was meant. */
  async visit({ path, journey, answer }: VisitAsked, form?: { csrf: string; cookie: string }): Promise<string> {
    const cookies = [...cookiesOf(journey, 'kith', this.#sealer)].flatMap(([name, value]) =>
      value ? [`${name}=${value}`] : [],
    );
    const headers = { cookie: [...cookies, ...(form ? [form.cookie] : [])].join('; ') };
    const sent = form && answer ? { method: 'POST', body: new URLSearchParams({ answer, _csrf: form.csrf }) } : {};
    const reply = await fetch(this.#url + path, { ...sent, headers, redirect: 'manual' });
    const text = await reply.text();
    if (reply.status !== (form ? 303 : 200)) throw new Error(`${path} answered ${reply.status}`);
    return text;
  }

  /** What a form needs beside its answer: the proof that it came from one of our pages. */
  async form(): Promise<{ csrf: string; cookie: string }> {
    const reply = await fetch(`${this.#url}/who`);
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await reply.text())![1]!;
    return { csrf, cookie: reply.headers.getSetCookie()[0]!.split(';')[0]! };
  }
}

async function printPages(person: Person): Promise<void> {
  const form = await person.form();
  const found = new Map<string, Taken>();
  for (const asked of Object.values<VisitAsked>(visits)) {
    printProgress(asked.name);
    found.set(asked.name, await takenBy(() => person.visit(asked, asked.answer ? form : undefined)));
  }
  const alone = found.get(visits.alone.name)!;
  printTitle(
    'A page of the checker',
    `${TIMES} requests one after the other over HTTP; the gateway, everything behind it and who asks in the same process.`,
    'The median of the time, which grows with whatever else the machine does; and the processor time of one, which does not.',
  );
  printTable(
    ['milliseconds', 'median', 'beside no call', 'processor', 'beside no call'],
    [...found].map(([name, { medianMs, cpuMs }]) => [
      name,
      figure(medianMs),
      figure(medianMs / alone.medianMs),
      figure(cpuMs),
      figure(cpuMs / alone.cpuMs),
    ]),
  );
  const called = found.get(visits.called.name)!.medianMs;
  const verdict = called < GOAL_MS ? 'met' : `missed by ${figure(called - GOAL_MS)} ms`;
  console.log(`Goal: a question page in under ${GOAL_MS} ms at the median: ${figure(called)} ms, ${verdict}.`);
}

interface Taken {
  readonly medianMs: number;
  readonly cpuMs: number;
}

async function takenBy(visit: () => Promise<unknown>): Promise<Taken> {
  for (let time = 0; time < WARM_UP; time += 1) await visit();
  const started = processorMs();
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    await visit();
    taken.push(performance.now() - began);
  }
  const cpuMs = (processorMs() - started) / TIMES;
  return { medianMs: taken.toSorted((one, other) => one - other)[TIMES / 2]!, cpuMs };
}

async function printLoad(person: Person): Promise<void> {
  const form = await person.form();
  const rows: string[][] = [];
  for (const atOnce of AT_ONCE) {
    printProgress(`${atOnce} at once`);
    const startedCpu = processorMs();
    const started = performance.now();
    const until = started + LOAD_MS;
    const taken: number[] = [];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (performance.now() < until) {
          const began = performance.now();
          await person.visit(visits.answered, form);
          await person.visit(visits.alone);
          taken.push(performance.now() - began);
        }
      }),
    );
    // Those who asked before the end are waited for.
    const cpuMs = (processorMs() - startedCpu) / taken.length;
    const perSecond = (taken.length * 1000) / (performance.now() - started);
    const slowest = taken.toSorted((one, other) => one - other)[Math.floor(taken.length * 0.95)]!;
    rows.push([String(atOnce), figure(perSecond), figure(slowest), figure(perSecond * READING_S), figure(cpuMs)]);
  }
  printTitle(
    'How many people one process serves',
    'A step is what a person does with a question: the answer sent, the next question chosen by the gateway, its page',
    'looked at; taken without a pause by so many at once, all in one process that also asks. "People" takes each to spend',
    `${READING_S} seconds on a question, so it is ten times the steps a second.`,
  );
  printTable(['at once', 'steps a second', '95 in 100 within, ms', 'people', 'processor ms a step'], rows);
}
