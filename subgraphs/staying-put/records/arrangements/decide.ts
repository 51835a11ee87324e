import { day, isoOf } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';
import { refuseForTheDead, type Doing } from '@kith/subgraph/database';

import { ENDS_AT_ONCE, endsByNotice, type EndGround } from '../../arrangements/dates.ts';
import { actedOn, type AskedOfArrangement } from './acted.ts';
import { SCHEMA } from './load.ts';
import { keptOffer, offerProblems, partsOf, splitProblem, type SplitAsked } from './open.ts';
import type { ArrangementRecord, Conclusion, DecisionRecord, EventKind, OfferLine } from './record.ts';
import { onlyStaff, problemAt, reasonProblem, refusal, refuseIf } from './refusals.ts';
import { sendDecision } from './send-letter.ts';
import { writeDecision, writeEvent } from './write.ts';

interface AskedToPropose extends AskedOfArrangement {
  readonly why: string;
}

export interface ChangeAsked extends AskedToPropose {
  readonly from: string;
  /** For Staying Put. */
  readonly split?: SplitAsked | null;
  /** For Staying Close. */
  readonly offer?: readonly OfferLine[] | null;
}

/** Proposes another split, or another offer, from a day on. */
export const proposeChange = (context: SubgraphContext, asked: ChangeAsked) =>
  actedOn(context, 'arrangementChange', asked, async (doing, of) => {
    const { from, split, offer } = asked;
    const isPut = of.kind === 'STAYING_PUT';
    refuseIf([
      reasonProblem(asked.why),
      mustLive(of),
      (from < of.startsOn || from > of.plannedEnd) &&
        problemAt('BAD_START', ['from'], `Give a day from ${of.startsOn} to ${of.plannedEnd}.`),
      isPut && !split && problemAt('SPLIT_NEEDED', ['split'], 'Say who pays what from then on.'),
      !isPut && !offer && problemAt('OFFER_NEEDED', ['offer'], 'Say what is offered from then on.'),
      !!split && isPut && splitProblem(split),
      ...(!isPut && offer ? offerProblems(offer) : []),
    ]);
    const change = isPut ? { split: partsOf(split!) } : { offer: keptOffer(offer!) };
    await writeDecision(doing, of, {
      number: of.decisions.length + 1,
      kind: 'CHANGE',
      ground: 'CHANGE',
      from,
      why: asked.why,
      ...change,
    });
  });

export interface EndAsked extends AskedToPropose {
  readonly lastDay: string;
  readonly ground: EndGround;
  /** The day on which notice was given. */
  readonly noticeOn: string;
}

/** Proposes to end an arrangement, by the notice that was agreed for it. */
export const proposeEnd = (context: SubgraphContext, asked: EndAsked) =>
  actedOn(context, 'arrangementEnd', asked, async (doing, of) => {
    const earliest = isoOf(endsByNotice(asked.noticeOn, of.noticeDays));
    const waits = !ENDS_AT_ONCE.has(asked.ground) && asked.lastDay <= of.plannedEnd && asked.lastDay < earliest;
    refuseIf([
      reasonProblem(asked.why),
      mustLive(of),
      asked.noticeOn > doing.today && problemAt('BAD_DATE', ['noticeOn'], 'Notice cannot have been given yet.'),
      asked.lastDay < of.startsOn && problemAt('BAD_END', ['lastDay'], 'It had not started on that day.'),
      asked.lastDay > of.plannedEnd && problemAt('BAD_END', ['lastDay'], `It is planned to end on ${of.plannedEnd}.`),
      waits &&
        problemAt(
          'NOTICE_NOT_OVER',
          ['lastDay'],
          `${of.noticeDays} days of notice were agreed: it can end on ${earliest}.`,
        ),
    ]);
    const { lastDay: from, ground, noticeOn, why } = asked;
    await writeDecision(doing, of, { number: of.decisions.length + 1, kind: 'END', ground, from, noticeOn, why });
  });

const mustLive = ({ state }: ArrangementRecord) =>
  state !== 'LIVE' &&
  problemAt(
    'NOT_POSSIBLE_NOW',
    ['arrangement'],
    `This cannot be decided of an arrangement that is ${state.toLowerCase()}.`,
  );

export interface ConclusionAsked extends AskedOfArrangement {
  readonly decision: number;
  readonly conclusion: Conclusion;
  readonly why: string;
}

/** Concludes a decision: only another person than the one who proposed it can agree. */
export const conclude = (context: SubgraphContext, asked: ConclusionAsked) =>
  actedOn(context, 'arrangementDecisionConclude', asked, async (doing, of) => {
    onlyStaff(doing);
    const decision = of.decisions.find(({ number }) => number === asked.decision);
    if (!decision?.words)
      throw refusal('NOT_FOUND', ['decision'], 'This arrangement has no decision with this number.');
    const isAgreed = asked.conclusion === 'AGREED';
    refuseIf([
      reasonProblem(asked.why),
      decision.conclusion && problemAt('CONCLUDED', ['decision'], 'This has been decided already.'),
      isAgreed &&
        decision.proposedBy === doing.actor &&
        problemAt('ANOTHER_PERSON', ['decision'], 'Somebody else must agree to what you have proposed.'),
    ]);
    await writeConclusion(doing, of, decision, asked);
    if (isAgreed && decision.kind !== 'END') await refuseForTheDead(doing.entities, of.subject, ['arrangement']);
    if (isAgreed && decision.kind === 'OPEN') await becomes(doing, of.id, 'LIVE', undefined);
    if (isAgreed && decision.kind === 'END') await becomes(doing, of.id, 'ENDED', decision.from);
    if (!isAgreed && decision.kind === 'OPEN') await becomes(doing, of.id, 'REFUSED', undefined);
    if (asked.conclusion !== 'WITHDRAWN') await sendDecision(doing, of, decision, asked);
  });

const becomes = ({ entities, council }: Doing, id: string, state: string, endedOn: string | undefined) =>
  entities.execute(`update ${SCHEMA}.arrangement set state = ?, ended_on = ? where council = ? and id = ?`, [
    state,
    endedOn ?? null,
    council,
    id,
  ]);

async function writeConclusion(
  doing: Doing,
  { id, subject }: ArrangementRecord,
  { number, proposedBy }: DecisionRecord,
  { conclusion, why }: ConclusionAsked,
): Promise<void> {
  const { entities, council, actor, now, today } = doing;
  await entities.execute(
    `insert into ${SCHEMA}.arrangement_conclusion (council, arrangement, number, subject, conclusion, proposed_by, on_day, sealed,
       concluded_by, concluded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      id,
      number,
      subject,
      conclusion,
      proposedBy,
      today,
      await doing.seal(subject, { says: why.trim() }),
      actor,
      now,
    ],
  );
}

export interface EventAsked extends AskedOfArrangement {
  readonly kind: EventKind;
  /** The day it belongs to: on which the review was due, a check runs out, or advice was given. */
  readonly about: string;
  readonly says: string;
  readonly version?: string | null;
  readonly signatories?: readonly string[] | null;
}

/** Records a review, a check of the household, advice on tax and benefits, a signed agreement, or keeping in touch. */
export const recordEvent = (context: SubgraphContext, asked: EventAsked) =>
  actedOn(context, 'arrangementEventRecord', asked, async (doing, of) => {
    const { kind, about, version, signatories } = asked;
    const isSigned = kind === 'AGREEMENT_SIGNED';
    refuseIf([
      reasonProblem(asked.says, ['says']),
      isSigned &&
        (!version || !signatories?.length) &&
        problemAt('SIGNATORIES_NEEDED', ['signatories'], 'Say which version was signed, and by whom.'),
      (signatories?.length ?? 0) > 10 && problemAt('BAD_LENGTH', ['signatories'], 'Name at most ten.'),
    ]);
    const signed = isSigned ? { version: version!, signatories: [...signatories!] } : {};
    await writeEvent(doing, of, { kind, about: isoOf(day(about)), words: { says: asked.says.trim(), ...signed } });
  });
