import { day, isoOf } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';
import { refuseForTheDead, type Doing } from '@kith/subgraph/database';

import { alsoDecided, decidedSoFar } from '../../awards/decided-so-far.ts';
import { lastDayOf } from '../../awards/last-day.ts';
import { decisionLetter, letterOn, type Letter } from '../../awards/letters.ts';
import { overpaymentAccount } from '../../awards/overpayment-account.ts';
import { payPeriodOf } from '../../awards/pay-period.ts';
import { UNDER_THE_REGULATIONS } from '../../awards/terms-determined.ts';
import { actedOn, type AskedOfAward } from './acted.ts';
import { conclusionOf, type AwardRecord, type DecisionRecord, type Step } from './award-record.ts';
import { enterLine, enterLines, linesToEnter } from './enter-lines.ts';
import { heldAward } from './load.ts';
import type { RatesToday } from './rates.ts';
import { isPaidFrom } from './paid-from.ts';
import { onlyStaff, problemAt, reasonProblem, refusal, refuseIf } from './refusals.ts';
import { SCHEMA } from './rows.ts';
import { sendLetter } from './send-letter.ts';
import { subjectOf } from './write-decision.ts';

export interface AnswerAsked extends AskedOfAward {
  /** The number of the decision within the award. */
  readonly decision: number;
  readonly answer: 'REPRESENTATIONS' | 'ACCEPTED';
  /** What the carer said. */
  readonly says: string;
}

/** Records what the carer said to a notice: the decision may be made once they have answered. */
export const recordAnswer = (context: SubgraphContext, asked: AnswerAsked) =>
  actedOn(context, 'kinshipAllowanceDecisionAnswer', asked, async (doing, award) => {
    refuseIf([reasonProblem(asked.says, ['says'])]);
    await writeStep(doing, award, openDecision(award, asked.decision), asked.answer, { says: asked.says.trim() });
  });

export interface ConclusionAsked extends AskedOfAward {
  readonly decision: number;
  readonly conclusion: 'AGREED' | 'REFUSED' | 'WITHDRAWN';
  /** What was taken into account, the carer's answer included: it goes into the letter. */
  readonly why: string;
}

/**
 * Concludes a decision. Only another person than the one who proposed it can agree, and not before the carer has
 * answered or their time is over. What is agreed then shows in the lines at once, in the same transaction.
 */
export const conclude = (context: SubgraphContext, asked: ConclusionAsked) =>
  actedOn(context, 'kinshipAllowanceDecisionConclude', asked, async (doing, award, rates) => {
    onlyStaff(doing);
    const decision = openDecision(award, asked.decision);
    refuseIf([
      reasonProblem(asked.why),
      ...(asked.conclusion === 'AGREED' ? agreementProblems(doing, award, decision) : []),
    ]);
    if (asked.conclusion === 'AGREED' && PAYS_MORE.has(decision.kind))
      await refuseForTheDead(doing.entities, award.subject, ['award']);
    const letter = letterOf(asked, award, decision, rates, doing.today);
    await writeStep(doing, award, decision, asked.conclusion, { says: asked.why.trim(), ...(letter && { letter }) });
    if (letter) await sendLetter(doing, award, `decision-${decision.number}`, letter);
    if (asked.conclusion === 'AGREED') await bringAbout(doing, award, decision, rates);
    else if (decision.kind === 'OPEN') await becomes(doing, award.id, 'REFUSED', award.lastDay);
  });

/** What is agreed so that a carer is paid, and so for no carer who has died. */
const PAYS_MORE: ReadonlySet<string> = new Set(['OPEN', 'EXTEND', 'RESUME']);

function openDecision(award: AwardRecord, number: number): DecisionRecord {
  const decision = award.decisions.find((one) => one.number === number);
  if (!decision?.words) throw refusal('NOT_FOUND', ['decision'], 'This allowance has no decision with this number.');
  if (conclusionOf(decision)) throw refusal('CONCLUDED', ['decision'], 'This has been decided already.');
  return decision;
}

function agreementProblems({ actor, today }: Doing, { events, lines }: AwardRecord, decision: DecisionRecord) {
  const hasAnswered = decision.steps.some(({ step }) => step === 'REPRESENTATIONS' || step === 'ACCEPTED');
  const hasTime = decision.answerBy !== undefined && today <= decision.answerBy && !hasAnswered;
  const mayAct = decision.ground !== 'STATEMENT_MISSING' || isLongReminded(events, today);
  return [
    decision.kind === 'SUSPEND' &&
      isPaidFrom(lines, decision.effectiveFrom) &&
      problemAt('PAID_ALREADY', ['decision'], 'Some of these days have been paid. Propose to hold back later ones.'),
    decision.proposedBy === actor &&
      problemAt('ANOTHER_PERSON', ['decision'], 'Somebody else must agree to what you have proposed.'),
    hasTime &&
      problemAt(
        'STILL_TIME_TO_ANSWER',
        ['decision'],
        `The carer can answer until ${decision.answerBy}. Decide after that, or once they have answered.`,
      ),
    !mayAct &&
      problemAt(
        'REMIND_FIRST',
        ['decision'],
        'For a missing statement nothing may be done until 28 days after a written reminder.',
      ),
  ];
}

const isLongReminded = (events: AwardRecord['events'], today: string): boolean =>
  events.some(
    (one) =>
      one.kind === 'STATEMENT_REMINDED' &&
      day(one.onDay) + 28 < day(today) &&
      !events.some(({ kind, about }) => kind === 'STATEMENT_RECEIVED' && about === one.about),
  );

function letterOf(
  { conclusion, why }: ConclusionAsked,
  award: AwardRecord,
  { words, effectiveFrom, number }: DecisionRecord,
  rates: RatesToday,
  today: string,
): (Letter & { readonly on: string }) | undefined {
  if (conclusion === 'WITHDRAWN' && words!.notice === undefined) return undefined;
  const proposal = {
    award,
    number,
    content: words!.content,
    ground: '',
    from: effectiveFrom,
    why: words!.why,
    needsNotice: false,
    before: award.decided,
  };
  const subject = subjectOf(proposal, rates);
  return letterOn(
    decisionLetter(subject, conclusion === 'AGREED', why, UNDER_THE_REGULATIONS.has(award.route)),
    day(today),
  );
}

async function bringAbout(
  doing: Doing,
  award: AwardRecord,
  { kind, number, words }: DecisionRecord,
  rates: RatesToday,
): Promise<void> {
  const content = words!.content;
  const decided = award.decided ? alsoDecided(award.decided, content) : decidedSoFar(award, [content]);
  const state = kind === 'OPEN' ? 'LIVE' : kind === 'END' ? 'ENDED' : award.state;
  await becomes(doing, award.id, state, isoOf(lastDayOf(decided)));
  if (content.kind === 'WRITE_OFF') await writeOff(doing, award, number, content.pence);
  const now = (await heldAward(doing.entities, doing.council, award.id))!;
  await enterLines(doing, award, linesToEnter(now, rates, doing.today), { decision: number });
}

async function writeOff(doing: Doing, award: AwardRecord, decision: number, pence: number): Promise<void> {
  if (pence > overpaymentAccount(award.lines).outstanding) {
    throw refusal('BAD_SUM', ['decision'], 'Less is overpaid by now than was to be written off. Propose it again.');
  }
  const period = payPeriodOf(day(award.startsOn), award.every, day(doing.today));
  await enterLine(
    doing,
    award,
    { kind: 'WRITE_OFF', period, from: period.from, to: period.to, pence, due: [] },
    { decision },
  );
}

const becomes = ({ entities, council }: Doing, id: string, state: string, lastDay: string) =>
  entities.execute(`update ${SCHEMA}.award set state = ?, last_day = ? where council = ? and id = ?`, [
    state,
    lastDay,
    council,
    id,
  ]);

async function writeStep(
  doing: Doing,
  { id, subject }: AwardRecord,
  { number, proposedBy, steps }: DecisionRecord,
  step: Step,
  words: object,
): Promise<void> {
  const { entities, council, actor, now, today } = doing;
  await entities.execute(
    `insert into ${SCHEMA}.award_decision_step (council, award, number, place, subject, step, proposed_by, on_day, sealed, taken_by, taken_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      id,
      number,
      steps.length + 1,
      subject,
      step,
      proposedBy,
      today,
      await doing.seal(subject, words),
      actor,
      now,
    ],
  );
}
