import { day, dayInWords } from '@kith/policy';
import type { Doing, OutboxHandlers } from '@kith/subgraph/database';
import { letterheadOf, postedLetterHandler, type LetterSaid } from '@kith/subgraph/letters';

import { PARTS, totalOf, type WeeklySplit } from '../../arrangements/split.ts';
import { publishedSettings, SUBGRAPH } from '../settings.ts';
import { HEADINGS, type ArrangementRecord, type DecisionRecord } from './record.ts';

export const LETTERHEAD = 'staying-put-letterhead';

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
): LetterSaid {
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

/** What stands on a letter below the head and the address. */
export const paperSaying = (reference: string, title: string, says: readonly string[], today: string): LetterSaid => ({
  title,
  madeOn: today,
  foot: reference,
  parts: [
    { kind: 'LINES', lines: [dayInWords(day(today)), `Our reference: ${reference}`] },
    { kind: 'HEADING', text: title },
    ...says.map((text) => ({ kind: 'PARAGRAPH' as const, text })),
  ],
});

function whatIsDecided({ kind, from, split, words }: DecisionRecord): readonly string[] {
  const on = dayInWords(day(from));
  if (kind === 'END') return [`It ends on ${on}.`];
  if (split) return [`From ${on}, each week:`, ...partsInWords(split)];
  return [
    `From ${on} we offer:`,
    ...(words?.offer ?? []).map(({ heading, says, provider }) => `${HEADINGS[heading]} ${says} (${provider})`),
  ];
}

const partsInWords = (split: WeeklySplit): readonly string[] => [
  ...PARTS.map((part) => `${PART_SAYS[part]}: ${pounds(split[part])}`),
  `Your carer receives ${pounds(totalOf(split))} a week`,
];

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

/** How letters leave the building. */
export const arrangementOutbox: OutboxHandlers = {
  'message.letter': postedLetterHandler(SUBGRAPH, letterheadOf(publishedSettings, LETTERHEAD)),
};
