import type { Paper } from '@kith/documents';
import { paperLetterHandler, type Doing, type OutboxHandlers } from '@kith/subgraph/database';

import { PARTS, totalOf, type WeeklySplit } from '../../arrangements/split.ts';
import { HEADINGS, type ArrangementRecord, type DecisionRecord } from './record.ts';

const PART_SAYS: Readonly<Record<(typeof PARTS)[number], string>> = {
  councilPence: 'The council pays your carer',
  rentPence: 'Rent that your benefits pay',
  contributionPence: 'What you give towards your keep',
  billsPence: 'What you give towards bills',
};

export const NAMES: Readonly<Record<ArrangementRecord['kind'], string>> = {
  STAYING_PUT: 'Staying Put',
  STAYING_CLOSE: 'Staying Close',
};

/** Tells the young person what was decided: who pays what from when, or what is offered, and why. */
export const sendDecision = (
  doing: Doing,
  of: ArrangementRecord,
  decision: DecisionRecord,
  asked: { readonly conclusion: string; readonly why: string },
): Promise<void> =>
  doing.send({
    kind: 'message.letter',
    key: `arrangement:${of.id}:${decision.number}`,
    subject: of.subject,
    payload: { paper: paperOf(of, decision, asked, doing.today) },
  });

function paperOf(
  { reference, kind, basis }: ArrangementRecord,
  decision: DecisionRecord,
  { conclusion, why }: { readonly conclusion: string; readonly why: string },
  today: string,
): Paper {
  const name = NAMES[kind];
  const isAgreed = conclusion === 'AGREED';
  const title = isAgreed ? `Our decision on ${name}` : `Our decision on ${name}: not agreed`;
  const says = [
    ...(isAgreed ? whatIsDecided(decision) : []),
    `Why: ${decision.words?.why ?? ''}`,
    `What we took into account: ${why}`,
    ...(kind === 'STAYING_CLOSE' && basis === 'DISCRETION'
      ? ['We have chosen to offer this. The law does not yet make us.']
      : []),
    'If you think this is wrong, you can complain to the council. An advocate can help you, free of charge: ask your personal adviser.',
  ];
  return paperSaying(reference, title, says, today);
}

/** A letter of the team, in paragraphs. */
export const paperSaying = (reference: string, title: string, says: readonly string[], today: string): Paper => ({
  title,
  madeOn: today,
  foot: reference,
  letterhead: { name: 'Your leaving care team', lines: [`Our reference: ${reference}`] },
  parts: [{ kind: 'HEADING', text: title }, ...says.map((text) => ({ kind: 'PARAGRAPH' as const, text }))],
});

function whatIsDecided({ kind, from, split, words }: DecisionRecord): readonly string[] {
  if (kind === 'END') return [`It ends on ${from}.`];
  if (split) return [`From ${from}, each week:`, ...partsInWords(split)];
  return [
    `From ${from} we offer:`,
    ...(words?.offer ?? []).map(({ heading, says, provider }) => `${HEADINGS[heading]} ${says} (${provider})`),
  ];
}

const partsInWords = (split: WeeklySplit): readonly string[] => [
  ...PARTS.map((part) => `${PART_SAYS[part]}: ${pounds(split[part])}`),
  `Your carer receives ${pounds(totalOf(split))} a week`,
];

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

/** How letters leave the building. */
export const arrangementOutbox: OutboxHandlers = { 'message.letter': paperLetterHandler };
