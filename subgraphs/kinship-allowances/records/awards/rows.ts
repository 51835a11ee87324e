import { schemaOf } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import { SUBGRAPH } from '../settings.ts';

export const SCHEMA = schemaOf(SUBGRAPH);

export interface AwardRow {
  readonly id: string;
  readonly subject: string;
  readonly reference: string;
  readonly child: string;
  readonly route: string;
  readonly every: string;
  readonly startsOn: string;
  readonly conditionsAgreedOn: string | null;
  readonly lastDay: string;
  readonly state: string;
  readonly determination: string;
  readonly sealed: string;
  readonly openedAt: Date;
  readonly openedBy: string;
}

const AWARD = `id, subject, reference, child, route, every, starts_on::text as "startsOn",
  conditions_agreed_on::text as "conditionsAgreedOn", last_day::text as "lastDay", state, determination, sealed,
  opened_at as "openedAt", opened_by as "openedBy"`;

export interface DecisionRow {
  readonly award: string;
  readonly number: number;
  readonly kind: string;
  readonly ground: string;
  readonly effectiveFrom: string;
  readonly needsNotice: boolean;
  readonly noticeOn: string | null;
  readonly answerBy: string | null;
  readonly weeklyBeforePence: number | null;
  readonly weeklyAfterPence: number | null;
  readonly proposedOn: string;
  readonly proposedBy: string;
  readonly sealed: string;
}

export interface StepRow {
  readonly award: string;
  readonly number: number;
  readonly place: number;
  readonly step: string;
  readonly onDay: string;
  readonly takenBy: string;
  readonly sealed: string;
}

export interface EventRow {
  readonly award: string;
  readonly kind: string;
  readonly about: string;
  readonly weeks: number;
  readonly onDay: string;
  readonly recordedBy: string;
}

export interface LineRow {
  readonly award: string;
  readonly id: string;
  readonly kind: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly pence: number;
  readonly decision: number | null;
  readonly payment: string | null;
  readonly became: string | null;
  readonly sealed: string;
}

/** Awards by a condition of our own writing, in its order. */
export const awardRows = (
  entities: EntityManager,
  condition: string,
  values: readonly unknown[],
): Promise<AwardRow[]> =>
  entities.execute<AwardRow[]>(`select ${AWARD} from ${SCHEMA}.award where ${condition}`, [...values]);

/** Everything below some awards: as many statements for a hundred as for one. */
export async function rowsBelow(entities: EntityManager, council: string, ids: readonly string[]) {
  const of = [council, `{${ids.join()}}`];
  const below = <Row extends object>(columns: string, table: string, order: string) =>
    entities.execute<Row[]>(
      `select award, ${columns} from ${SCHEMA}.${table} where council = ? and award = any(?::uuid[]) order by award, ${order}`,
      [...of],
    );
  return {
    decisions: await below<DecisionRow>(
      `number, kind, ground, effective_from::text as "effectiveFrom", needs_notice as "needsNotice",
       notice_on::text as "noticeOn", answer_by::text as "answerBy", weekly_before_pence as "weeklyBeforePence",
       weekly_after_pence as "weeklyAfterPence", proposed_on::text as "proposedOn", proposed_by as "proposedBy", sealed`,
      'award_decision',
      'number',
    ),
    steps: await below<StepRow>(
      `number, place, step, on_day::text as "onDay", taken_by as "takenBy", sealed`,
      'award_decision_step',
      // In the order of time, so that decisions count in the order in which they were agreed.
      'taken_at, number, place',
    ),
    events: await below<EventRow>(
      `kind, about::text as about, weeks, on_day::text as "onDay", recorded_by as "recordedBy"`,
      'award_event',
      'recorded_at, id',
    ),
    lines: await below<LineRow>(
      `id, kind, period_from::text as "periodFrom", period_to::text as "periodTo", from_day::text as "fromDay",
       to_day::text as "toDay", pence, decision, payment, became, sealed`,
      'award_line_standing',
      'period_from, from_day, entered_at, id',
    ),
  };
}
