import type { Problem } from '@kith/circumstances';

import { dateInWords, pounds } from '../domain/money.ts';
import { isItem, ITEMS } from '../domain/items.ts';
import type { Practice } from '../practice/practice.ts';
import { problem, reasonProblem, wordsProblem } from '../refusals.ts';
import type { LineAsked, RequestAsked } from './asked.ts';

const MOST_LINES = 50;
const MOST_QUANTITY = 99;
const MOST_PENCE = 10_000_000;
const MOST_QUOTES = 5;
const MOST_EVIDENCE = 10;
const MOST_REQUESTS = 500;
const LONGEST = 200;

export function problemsInRequest(
  { why, lines, neededBy }: RequestAsked,
  practice: Practice,
  at: { readonly earlier: number; readonly today: string; readonly lastDay: string },
): readonly Problem[] {
  return [
    ...(at.today > at.lastDay
      ? [problem('WINDOW_OVER', ['award'], `This grant could be asked for until ${dateInWords(at.lastDay)}.`)]
      : []),
    ...(at.earlier < MOST_REQUESTS ? [] : [problem('TOO_MANY', ['award'], 'This grant has too many requests.')]),
    ...(neededBy && neededBy < at.today ? [problem('IN_THE_PAST', ['neededBy'], 'Give today or a later day.')] : []),
    ...reasonProblem(why, ['why']),
    ...(lines.length >= 1 && lines.length <= MOST_LINES
      ? []
      : [problem('BAD_LENGTH', ['lines'], `Ask for 1 to ${MOST_LINES} things.`)]),
    ...lines.flatMap((line, index) => problemsInLine(line, practice, ['lines', index])),
  ];
}

function problemsInLine(line: LineAsked, { never }: Practice, path: readonly (string | number)[]): readonly Problem[] {
  const { category, what, quantity, pence, quotes, evidence } = line;
  return [
    ...itemProblem(category, never, [...path, 'category']),
    ...(what.trim() === '' ? [problem('BAD_LENGTH', [...path, 'what'], 'Say what is needed.')] : []),
    ...wordsProblem(what.trim() === '' ? null : what, [...path, 'what'], LONGEST),
    ...(Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_QUANTITY
      ? []
      : [problem('BAD_QUANTITY', [...path, 'quantity'], `Give 1 to ${MOST_QUANTITY}.`)]),
    ...amountProblem(pence, [...path, 'pence']),
    ...((quotes ?? []).length <= MOST_QUOTES
      ? []
      : [problem('BAD_LENGTH', [...path, 'quotes'], `Give at most ${MOST_QUOTES} prices.`)]),
    ...(quotes ?? []).flatMap((quote, index) => [
      ...wordsProblem(quote.supplier, [...path, 'quotes', index, 'supplier'], LONGEST),
      ...wordsProblem(quote.reference, [...path, 'quotes', index, 'reference'], LONGEST),
      ...amountProblem(quote.pence, [...path, 'quotes', index, 'pence']),
    ]),
    ...((evidence ?? []).length <= MOST_EVIDENCE
      ? []
      : [problem('BAD_LENGTH', [...path, 'evidence'], `Give at most ${MOST_EVIDENCE} documents.`)]),
    ...(evidence ?? []).flatMap((one, index) => wordsProblem(one, [...path, 'evidence', index], LONGEST)),
  ];
}

function itemProblem(
  category: string,
  never: readonly string[],
  path: readonly (string | number)[],
): readonly Problem[] {
  if (!isItem(category)) return [problem('UNKNOWN_ITEM', path, 'This is none of the things on the list.')];
  if (!never.includes(category)) return [];
  return [problem('NOT_PAID_FOR', path, `Your council does not pay for this from a grant: ${ITEMS[category].title}.`)];
}

const amountProblem = (pence: number, path: readonly (string | number)[]): readonly Problem[] =>
  Number.isInteger(pence) && pence >= 1 && pence <= MOST_PENCE
    ? []
    : [problem('BAD_AMOUNT', path, `Give an amount up to ${pounds(MOST_PENCE)}.`)];
