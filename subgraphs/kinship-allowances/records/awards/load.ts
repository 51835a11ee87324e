import { day } from '@kith/policy';
import { openAllFor } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { LineKind } from '../../awards/award-line.ts';
import { decidedSoFar } from '../../awards/decided-so-far.ts';
import type { AwardState, DecisionKind } from '../../awards/decision.ts';
import type { Decided, Frequency } from '../../awards/terms.ts';
import { SUBGRAPH } from '../settings.ts';
import {
  isAgreed,
  type AwardPersonal,
  type AwardRecord,
  type DecisionRecord,
  type DecisionWords,
  type EventKind,
  type LineRecord,
  type LineWorking,
  type Step,
  type StepRecord,
} from './award-record.ts';
import { awardRows, rowsBelow, type AwardRow, type DecisionRow, type LineRow, type StepRow } from './rows.ts';

/** The most awards that are loaded whole at once. */
export const MOST_AT_ONCE = 100;

/** Awards by a condition of our own writing, each with everything below it. */
export async function loadAwards(
  entities: EntityManager,
  council: string,
  condition: string,
  values: readonly unknown[],
): Promise<readonly AwardRecord[]> {
  const awards = await awardRows(entities, condition, values);
  if (awards.length === 0) return [];
  const below = await rowsBelow(
    entities,
    council,
    awards.map(({ id }) => id),
  );
  const subjectOf = new Map(awards.map(({ id, subject }) => [id, subject]));
  const opened = await openedWords(entities, council, [
    ...awards.map(({ subject, sealed }) => ({ subject, sealed })),
    ...[...below.decisions, ...below.steps, ...below.lines].map(({ award, sealed }) => ({
      subject: subjectOf.get(award)!,
      sealed,
    })),
  ]);
  const of = <Row extends { readonly award: string }>(rows: readonly Row[]) => Map.groupBy(rows, ({ award }) => award);
  const [decisions, steps, events, lines] = [of(below.decisions), of(below.steps), of(below.events), of(below.lines)];
  return awards.map((award): AwardRecord => {
    const stepsOf = Map.groupBy(steps.get(award.id) ?? [], ({ number }) => number);
    const decided = (decisions.get(award.id) ?? []).map((row) =>
      decisionOf(row, stepsOf.get(row.number) ?? [], opened),
    );
    return {
      ...headOf(council, award),
      personal: opened.get(award.sealed) as AwardPersonal | undefined,
      decisions: decided,
      events: (events.get(award.id) ?? []).map((row) => ({ ...row, kind: row.kind as EventKind })),
      lines: (lines.get(award.id) ?? []).map((row) => lineOf(row, opened)),
      decided: decidedOf(award, decided, steps.get(award.id) ?? []),
    };
  });
}

/** One award of the council, held until the end of the transaction, so that acts on it take turns. */
export async function heldAward(
  entities: EntityManager,
  council: string,
  id: string,
): Promise<AwardRecord | undefined> {
  await awardRows(entities, 'council = ? and id = ? for update', [council, id]);
  const [award] = await loadAwards(entities, council, 'council = ? and id = ?', [council, id]);
  return award;
}

type Words = ReadonlyMap<string, unknown>;

async function openedWords(
  entities: EntityManager,
  council: string,
  boxes: readonly { readonly subject: string; readonly sealed: string }[],
): Promise<Words> {
  const values = await openAllFor(entities, { subgraph: SUBGRAPH, council }, boxes);
  return new Map(boxes.map(({ sealed }, index) => [sealed, values[index]]));
}

const headOf = (council: string, award: AwardRow) => ({
  council,
  id: award.id,
  reference: award.reference,
  subject: award.subject,
  child: award.child,
  route: award.route,
  every: award.every as Frequency,
  startsOn: award.startsOn,
  conditionsAgreedOn: award.conditionsAgreedOn ?? undefined,
  lastDay: award.lastDay,
  state: award.state as AwardState,
  openedAt: award.openedAt,
  openedBy: award.openedBy,
  determination: award.determination,
});

const decisionOf = (row: DecisionRow, steps: readonly StepRow[], words: Words): DecisionRecord => ({
  ...row,
  kind: row.kind as DecisionKind,
  noticeOn: row.noticeOn ?? undefined,
  answerBy: row.answerBy ?? undefined,
  weeklyBeforePence: row.weeklyBeforePence ?? undefined,
  weeklyAfterPence: row.weeklyAfterPence ?? undefined,
  words: words.get(row.sealed) as DecisionWords | undefined,
  steps: steps.map((step) => ({
    place: step.place,
    step: step.step as Step,
    onDay: step.onDay,
    takenBy: step.takenBy,
    words: words.get(step.sealed) as StepRecord['words'],
  })),
});

const lineOf = (row: LineRow, words: Words): LineRecord => ({
  id: row.id,
  kind: row.kind as LineKind,
  period: day(row.periodFrom),
  from: day(row.fromDay),
  to: day(row.toDay),
  pence: row.pence,
  state: row.became === 'PAID' ? 'PAID' : row.became === 'WITHDRAWN' ? 'WITHDRAWN' : 'OPEN',
  periodTo: row.periodTo,
  fromDay: row.fromDay,
  toDay: row.toDay,
  decision: row.decision ?? undefined,
  payment: row.payment ?? undefined,
  working: words.get(row.sealed) as LineWorking | undefined,
});

/** What was agreed, in the order of agreeing. Of an erased carer nothing can be worked out any more. */
function decidedOf(
  award: AwardRow,
  decisions: readonly DecisionRecord[],
  steps: readonly StepRow[],
): Decided | undefined {
  const agreed = steps
    .filter(({ step }) => step === 'AGREED')
    .map(({ number }) => decisions.find((decision) => decision.number === number && isAgreed(decision)));
  const contents = agreed.map((decision) => decision?.words?.content);
  if (contents.length === 0 || contents.includes(undefined)) return undefined;
  return decidedSoFar(
    { startsOn: award.startsOn, every: award.every as Frequency },
    contents.filter((one) => one !== undefined),
  );
}
