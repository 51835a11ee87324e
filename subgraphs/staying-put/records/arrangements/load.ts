import { openAllFor, schemaOf } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import { SUBGRAPH } from '../settings.ts';
import type { ArrangementRecord, DecisionRecord, EventRecord } from './record.ts';

export const SCHEMA = schemaOf(SUBGRAPH);

/** The most arrangements that are loaded whole at once. */
export const MOST_AT_ONCE = 100;

type Head = Omit<ArrangementRecord, 'council' | 'personal' | 'decisions' | 'events' | 'courseEndsOn' | 'endedOn'> & {
  readonly courseEndsOn: string | null;
  readonly endedOn: string | null;
  readonly sealed: string;
};

interface DecisionRow extends Omit<DecisionRecord, 'split' | 'words' | 'conclusion' | 'noticeOn'> {
  readonly arrangement: string;
  readonly councilPence: number | null;
  readonly rentPence: number | null;
  readonly contributionPence: number | null;
  readonly billsPence: number | null;
  readonly noticeOn: string | null;
  readonly sealed: string;
  readonly conclusion: string | null;
  readonly concludedOn: string | null;
  readonly concludedBy: string | null;
  readonly concludedAt: string | Date | null;
  readonly concludedSealed: string | null;
}

interface EventRow extends Omit<EventRecord, 'words'> {
  readonly arrangement: string;
  readonly sealed: string;
}

const HEAD = `id, subject, kind, reference, basis, route, starts_on::text as "startsOn", planned_end::text as "plannedEnd",
  course_ends_on::text as "courseEndsOn", notice_days as "noticeDays", review_months as "reviewMonths", state,
  ended_on::text as "endedOn", opened_by as "openedBy", sealed`;

const DECISIONS = `select d.arrangement, d.number, d.kind, d.ground, d.from_day::text as "from", d.council_pence as "councilPence",
    d.rent_pence as "rentPence", d.contribution_pence as "contributionPence", d.bills_pence as "billsPence",
    d.notice_on::text as "noticeOn", d.proposed_on::text as "proposedOn", d.proposed_by as "proposedBy", d.sealed,
    c.conclusion, c.on_day::text as "concludedOn", c.concluded_by as "concludedBy", c.concluded_at as "concludedAt",
    c.sealed as "concludedSealed"
  from ${SCHEMA}.arrangement_decision d left join ${SCHEMA}.arrangement_conclusion c
    on c.council = d.council and c.arrangement = d.arrangement and c.number = d.number
  where d.council = ? and d.arrangement = any(?::uuid[]) order by d.arrangement, d.number`;

const EVENTS = `select arrangement, kind, about::text as about, on_day::text as "on", recorded_by as "by", sealed
  from ${SCHEMA}.arrangement_event where council = ? and arrangement = any(?::uuid[]) order by recorded_at, id`;

/** Arrangements by a condition of our own writing, each with everything below it: always the same number of statements. */
export async function loadArrangements(
  entities: EntityManager,
  council: string,
  condition: string,
  values: readonly unknown[],
): Promise<readonly ArrangementRecord[]> {
  const heads = await entities.execute<Head[]>(`select ${HEAD} from ${SCHEMA}.arrangement where ${condition}`, [
    ...values,
  ]);
  if (heads.length === 0) return [];
  const of = [council, `{${heads.map(({ id }) => id).join()}}`];
  const decisions = await entities.execute<DecisionRow[]>(DECISIONS, [...of]);
  const events = await entities.execute<EventRow[]>(EVENTS, [...of]);
  const subjectOf = new Map(heads.map(({ id, subject }) => [id, subject]));
  const boxes = [
    ...heads.map(({ subject, sealed }) => ({ subject, sealed })),
    ...[...decisions, ...events].map(({ arrangement, sealed }) => ({ subject: subjectOf.get(arrangement)!, sealed })),
    ...decisions.flatMap(({ arrangement, concludedSealed }) =>
      concludedSealed === null ? [] : [{ subject: subjectOf.get(arrangement)!, sealed: concludedSealed }],
    ),
  ];
  const opened = await openAllFor(entities, { subgraph: SUBGRAPH, council }, boxes);
  const words = new Map(boxes.map(({ sealed }, index) => [sealed, opened[index]]));
  return heads.map((head) => ({
    council,
    id: head.id,
    subject: head.subject,
    kind: head.kind,
    reference: head.reference,
    basis: head.basis,
    route: head.route,
    startsOn: head.startsOn,
    plannedEnd: head.plannedEnd,
    courseEndsOn: head.courseEndsOn ?? undefined,
    noticeDays: head.noticeDays,
    reviewMonths: head.reviewMonths,
    state: head.state,
    endedOn: head.endedOn ?? undefined,
    openedBy: head.openedBy,
    personal: words.get(head.sealed) as ArrangementRecord['personal'],
    decisions: decisions.filter(({ arrangement }) => arrangement === head.id).map((row) => decisionOf(row, words)),
    events: events.filter(({ arrangement }) => arrangement === head.id).map((row) => eventOf(row, words)),
  }));
}

/** One arrangement of the council, held until the end of the transaction, so that acts on it take turns. */
export async function heldArrangement(
  entities: EntityManager,
  council: string,
  id: string,
): Promise<ArrangementRecord | undefined> {
  await entities.execute(`select 1 from ${SCHEMA}.arrangement where council = ? and id = ? for update`, [council, id]);
  const [arrangement] = await loadArrangements(entities, council, 'council = ? and id = ?', [council, id]);
  return arrangement;
}

type Words = ReadonlyMap<string, unknown>;

function decisionOf(row: DecisionRow, words: Words): DecisionRecord {
  const { councilPence, rentPence, contributionPence, billsPence } = row;
  const hasSplit = councilPence !== null && rentPence !== null && contributionPence !== null && billsPence !== null;
  return {
    number: row.number,
    kind: row.kind,
    ground: row.ground,
    from: row.from,
    split: hasSplit ? { councilPence, rentPence, contributionPence, billsPence } : undefined,
    noticeOn: row.noticeOn ?? undefined,
    proposedOn: row.proposedOn,
    proposedBy: row.proposedBy,
    words: words.get(row.sealed) as DecisionRecord['words'],
    conclusion: conclusionOf(row, words),
  };
}

function conclusionOf(row: DecisionRow, words: Words): DecisionRecord['conclusion'] {
  if (row.conclusion === null || row.concludedSealed === null) return undefined;
  const said = words.get(row.concludedSealed) as { readonly says: string } | undefined;
  return {
    conclusion: row.conclusion as 'AGREED' | 'REFUSED' | 'WITHDRAWN',
    on: row.concludedOn ?? '',
    by: row.concludedBy ?? '',
    at: new Date(row.concludedAt ?? 0),
    says: said?.says ?? '',
  };
}

const eventOf = (row: EventRow, words: Words): EventRecord => ({
  kind: row.kind,
  about: row.about,
  on: row.on,
  by: row.by,
  words: words.get(row.sealed) as EventRecord['words'],
});
