import { isoOf, parseDay, type Fact } from '@kith/policy';

import type { Visit } from '../pages/page.ts';
import { isCouncil } from './codes.ts';

/** What a person wrote in a form for one fact. */
export type Written =
  | { readonly kind: 'TOLD'; readonly value: string | number }
  | { readonly kind: 'NOT_KNOWN' }
  /** What is wrong, as a key of the words under `mistakes`, and the part of the field to go to. */
  | {
      readonly kind: 'MISTAKE';
      readonly says: string;
      readonly part?: 'day' | 'month' | 'year';
      readonly values?: Values;
    };

type Values = Readonly<Record<string, string | number>>;
type Form = Visit['form'];

/** The value of "I do not know" among radio buttons and on the second button of a form. */
export const NOT_KNOWN = 'NOT_KNOWN';

/** Reads the answer to a fact out of a form, whose field is `name`. `codes` are those a CODE fact takes. */
export function writtenAnswer(fact: Fact, name: string, form: Form, codes: ReadonlySet<string>): Written {
  if (form['unsure'] === name || text(form, name) === NOT_KNOWN) return { kind: 'NOT_KNOWN' };
  switch (fact.type) {
    case 'YES_NO':
      return oneOf(text(form, name), new Set(['YES', 'NO']), 'choose');
    case 'CHOICE':
      return oneOf(text(form, name), new Set(Object.keys(fact.answers)), 'choose');
    case 'CODE':
      return oneOf(text(form, name), codes, isCouncil(fact) ? 'council' : 'chooseListed');
    case 'DATE':
      return writtenDate(fact.least, fact.most, name, form);
    case 'MONEY':
      return writtenMoney(fact.most, text(form, name));
    case 'COUNT':
      return writtenCount(fact.least, fact.most, text(form, name));
  }
}

/** A form's text, trimmed; a file or nothing is the empty text. */
export function text(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
}

const mistake = (says: string, values?: Values): Written => ({ kind: 'MISTAKE', says, values });

const oneOf = (value: string, allowed: ReadonlySet<string>, says: string): Written =>
  allowed.has(value) ? { kind: 'TOLD', value } : mistake(says);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function writtenDate(least: number, most: number, name: string, form: Form): Written {
  const [day, month, year] = [`${name}-day`, `${name}-month`, `${name}-year`].map((part) => text(form, part));
  const missing = (
    [
      ['day', day],
      ['month', month],
      ['year', year],
    ] as const
  ).filter(([, part]) => !part);
  if (missing.length === 3) return { kind: 'MISTAKE', says: 'date', part: 'day' };
  if (missing.length > 0) return { kind: 'MISTAKE', says: 'dateHalf', part: missing[0]![0] };
  if (!/^\d{4}$/.test(year!)) return { kind: 'MISTAKE', says: 'dateYear', part: 'year' };
  const named = MONTHS.indexOf(month!.slice(0, 3).toLowerCase());
  const number = named >= 0 ? String(named + 1) : month!;
  const told = parseDay(`${year}-${number.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  if (told === undefined) return { kind: 'MISTAKE', says: 'dateReal', part: 'day' };
  if (told < least || told > most) return { kind: 'MISTAKE', says: 'dateRange', part: 'year' };
  return { kind: 'TOLD', value: isoOf(told) };
}

/** Pounds as people write them: `£1,250`, `12.5`, `12.50`. Never through a float. */
export function writtenMoney(most: number, written: string): Written {
  const plain = written.replaceAll(/[£,\s]/g, '');
  if (plain === '') return mistake('money');
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return mistake('moneyShape');
  const pence = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return pence > most ? mistake('moneyMost', { most: Math.floor(most / 100) }) : { kind: 'TOLD', value: pence };
}

function writtenCount(least: number, most: number, written: string): Written {
  if (!/^\d{1,9}$/.test(written)) return mistake('count');
  const count = Number(written);
  return count < least || count > most ? mistake('countRange', { least, most }) : { kind: 'TOLD', value: count };
}
