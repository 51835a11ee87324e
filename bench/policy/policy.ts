import type { Situation } from '@kith/policy';

import { perSecond, type Timed } from '../measuring/per-second.ts';
import { figure, printGoal, printTable, printTitle } from '../measuring/printed.ts';
import { refuseDisagreement } from './agreement.ts';
import { kinshipAllowance, plainFactsOf, plainRoutes, rates } from './allowance.ts';
import { children, partlyTold, shareUnknown } from './children.ts';
import { inTurn } from './councils.ts';
import { tableAsRules, tableInJavaScript } from './json-rules-engine.ts';
import { explain, explained, explainToTheEnd, quickly } from './kith.ts';
import { zen } from './zen-engine.ts';

const CHILDREN = 1_000;
const CHILDREN_TO_THE_END = 200;
const UNTOLD = [0, 0.1, 0.25];
const GOAL_TIMES = 10;
const GOAL_EXPLAINED = 50_000;
const GOAL_TO_THE_END = 2_000;

/** How fast the kinship allowance is decided: beside general rule engines, and with all that they do not do. */
export async function benchPolicy(): Promise<void> {
  const told = children(CHILDREN);
  await besideEngines(told);
  await withUnknowns(told);
  await inTurn();
}

async function besideEngines(told: readonly Situation[]): Promise<void> {
  const facts = told.map(plainFactsOf);
  const [asRules, inJavaScript, quiet, tracing] = [tableAsRules(), tableInJavaScript(), zen(false), zen(true)];
  const peers = [asRules, inJavaScript, quiet, tracing];
  await refuseDisagreement(told, facts, [quickly, explained], peers);

  const fast = { name: 'Kith, fast mode', count: CHILDREN, work: () => told.forEach(quickly) };
  const full = {
    name: 'Kith, full mode: reasons, sources, workings',
    count: CHILDREN,
    work: () => told.forEach(explained),
  };
  const byPeers: Timed[] = peers.map(({ name, decide }) => ({
    name,
    count: CHILDREN,
    work: async () => {
      for (const one of facts) await decide(one);
    },
  }));
  const found = await perSecond([fast, full, ...byPeers]);
  const fastest = Math.max(...byPeers.map(({ name }) => found.get(name)!));

  printTitle(
    'The kinship allowance beside general rule engines',
    `${plainRoutes.length} routes and a table of ${rates.length} rates (area by age band by year), held by all of them.`,
    `${CHILDREN} children with no fact unknown, since the engines know no unknown; all gave the same outcome, route and sum for`,
    'each before anything was timed. Days and deductions were reckoned for the engines beforehand, outside their time.',
  );
  printTable(
    ['', 'decided a second and core', 'Kith, fast mode, is'],
    [...found].map(([name, each]) => [name, figure(each), `${figure(found.get(fast.name)! / each)} times`]),
  );
  printGoal('fast mode at least 10 times the fastest engine', found.get(fast.name)! / fastest, GOAL_TIMES, ' times');
}

const WORK = [
  { name: 'Fast mode', count: CHILDREN, decide: quickly },
  { name: 'Explained, with questions', count: CHILDREN, decide: explain, goal: GOAL_EXPLAINED },
  {
    name: 'The same with changes and 24 months',
    count: CHILDREN_TO_THE_END,
    decide: explainToTheEnd,
    goal: GOAL_TO_THE_END,
  },
] as const;

async function withUnknowns(told: readonly Situation[]): Promise<void> {
  const populations = UNTOLD.map((untold) => {
    const all = partlyTold(told, untold);
    return { all, says: `${Math.round(shareUnknown(all, kinshipAllowance.reads) * 100)}% unknown` };
  });
  const rows = WORK.map((work) => ({
    ...work,
    timed: populations.map(({ all, says }): Timed => {
      const { name, count, decide } = work;
      return { name: `${name}, ${says}`, count, work: () => all.slice(0, count).forEach(decide) };
    }),
  }));
  const found = await perSecond(rows.flatMap(({ timed }) => timed));

  printTitle(
    'The kinship allowance with what general engines do not do',
    'Explained: outcome, award with its lines, every reason with its sources, and the questions still to be asked.',
    `Of the ${kinshipAllowance.reads.length} facts that the allowance reads, this share was not known:`,
  );
  printTable(
    ['decided a second and core', ...populations.map(({ says }) => says)],
    rows.map(({ name, timed }) => [name, ...timed.map((one) => figure(found.get(one.name)))]),
  );
  for (const row of rows) {
    if (!('goal' in row)) continue;
    for (const { name } of row.timed) printGoal(`${figure(row.goal)} a second: ${name}`, found.get(name)!, row.goal);
  }
}
