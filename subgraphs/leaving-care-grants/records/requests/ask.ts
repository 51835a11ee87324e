import { randomUUID } from 'node:crypto';

import type { SubgraphContext } from '@kith/subgraph';
import { refuseForTheDead, type Doing } from '@kith/subgraph/database';

import { acted } from '../acted.ts';
import { heldOpenAward } from '../awards/held.ts';
import { isItem, ITEMS, type Item } from '../domain/items.ts';
import { raise, type ToRaise } from '../guards/flags.ts';
import { balancesNow } from '../ledger/balances.ts';
import { practiceOf, type Practice } from '../practice/practice.ts';
import { refuseIf } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { LineRow, RequestRow } from '../rows/requests.ts';
import { SCHEMA } from '../tables/kept.ts';
import type { RequestAsked } from './asked.ts';
import { problemsInRequest } from './problems.ts';

/** Asks for things to be paid for from an award, line by line. */
export async function askForItems(context: SubgraphContext, asked: RequestAsked) {
  const practice = await practiceOf(context);
  return acted(context, 'leavingCareGrantRequest', asked, async (doing) => {
    const award = await heldOpenAward(doing, asked.award, ['award']);
    await refuseForTheDead(doing.entities, award.subject, ['award']);
    const earlier = await doing.entities.count(RequestRow, { council: doing.council, award: award.id });
    refuseIf(problemsInRequest(asked, practice, { earlier, today: doing.today, lastDay: award.lastDay }));
    const request = { id: randomUUID(), number: earlier + 1 };
    await store(doing, award, request, asked, practice);
    await raise(doing, await flagsOn(doing, award, request, asked, practice));
    return { award: award.id, request: request.id, subject: award.subject };
  });
}

interface Numbered {
  readonly id: string;
  readonly number: number;
}

async function store(doing: Doing, award: Award, { id, number }: Numbered, asked: RequestAsked, practice: Practice) {
  const { entities, council, actor, now } = doing;
  const of = { council, award: award.id, subject: award.subject };
  await entities.insert(RequestRow, {
    ...of,
    id,
    number,
    state: 'REQUESTED',
    urgent: asked.urgent,
    neededBy: asked.neededBy ?? null,
    words: await doing.seal(award.subject, { why: asked.why.trim() }),
    requestedBy: actor,
    requestedAt: now,
  });
  for (const [position, line] of asked.lines.entries()) {
    const { what, quotes, evidence } = line;
    await entities.insert(LineRow, {
      ...of,
      id: randomUUID(),
      request: id,
      position,
      // Checked with everything else of the request.
      category: line.category as Item,
      inAllowance: !practice.beside.some((item) => item === line.category),
      quantity: line.quantity,
      pence: line.pence,
      words: await doing.seal(award.subject, { what: what.trim(), quotes: quotes ?? [], evidence: evidence ?? [] }),
    });
  }
}

interface EarlierLine {
  readonly category: Item;
  readonly number: number;
}

async function flagsOn(
  doing: Doing,
  award: Award,
  request: Numbered,
  { lines }: RequestAsked,
  practice: Practice,
): Promise<readonly ToRaise[]> {
  const items = lines.map(({ category }) => category).filter(isItem);
  const earlier = await earlierLines(doing, award, request);
  const flags: ToRaise[] = [];
  for (const item of new Set(items.filter((one) => ITEMS[one].usuallyOnce))) {
    const before = earlier.find(({ category }) => category === item);
    const twice = items.filter((one) => one === item).length > 1;
    if (!before && !twice) continue;
    const detail = { item, requestNumber: before?.number ?? request.number };
    flags.push({ award, kind: 'SAME_ITEM_TWICE', request: request.id, detail });
  }
  const fromGrant = lines.filter(({ category }) => !practice.beside.some((item) => item === category));
  const pence = fromGrant.reduce((sum, line) => sum + line.pence, 0);
  const [balances] = await balancesNow(doing.entities, [award.id]);
  const short = pence - (balances?.availablePence ?? 0);
  if (short > 0) flags.push({ award, kind: 'MORE_THAN_THE_BALANCE', request: request.id, detail: { pence: short } });
  return flags;
}

/** Lines that are asked for still, or were granted: what was refused or withdrawn may well be asked for again. */
const earlierLines = ({ entities, council }: Doing, award: Award, request: Numbered) =>
  entities.execute<EarlierLine[]>(
    `select l.category, r.number from ${SCHEMA}.line l
     join ${SCHEMA}.request r on r.council = l.council and r.id = l.request
     where l.council = ? and l.award = ? and r.id <> ? and (r.state in ('REQUESTED', 'AWAITING_SECOND')
       or (r.state = 'DECIDED' and exists (select from ${SCHEMA}.decision_line d
         where d.council = l.council and d.line = l.id and d.granted_pence > 0)))
     order by r.number`,
    [council, award.id, request.id],
  );
