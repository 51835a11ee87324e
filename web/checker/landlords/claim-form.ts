import { day, parseDay } from '@kith/policy';

import type { LandlordClaim, LandlordGuarantee } from '../asking/asking.ts';
import type { Mistake, Visit } from '../pages/page.ts';
import { text, writtenDate, writtenMoney, type Written } from '../questions/form-answers.ts';
import { dayInWords } from '../words/days.ts';
import { ENGLISH } from '../languages/languages.ts';
import { poundsInWords } from '../words/money.ts';

type Form = Visit['form'];

/** What was typed, to be shown again; and what it comes to, or what to put right. */
export interface ClaimTyped {
  readonly typed: Readonly<Record<string, string>>;
  readonly mistakes: readonly Mistake[];
  /** Undefined where there are mistakes. */
  readonly claim: LandlordClaim | undefined;
}

const FIELDS = [
  'kind',
  'dueOn-day',
  'dueOn-month',
  'dueOn-year',
  'due',
  'received',
  'statement',
  'evidence',
  'asked',
  'payName',
  'sortCode',
  'accountNumber',
] as const;
const MOST_PENCE = 10_000_000;
const LONGEST = { statement: 4000, evidence: 200, payName: 100 };
const MOST_EVIDENCE = 20;

/** Reads the form of a claim. What the council checks again is checked here only to say it sooner, and beside its field. */
export function claimTyped(form: Form, guarantee: LandlordGuarantee): ClaimTyped {
  const typed = Object.fromEntries(FIELDS.map((field) => [field, text(form, field)]));
  const mistakes: Mistake[] = [];
  const put = (field: string, says: string | undefined) => says !== undefined && mistakes.push({ field, says });
  const damage = guarantee.damageCapPence > 0 && typed['kind'] === 'DAMAGE';
  if (guarantee.damageCapPence > 0 && !['RENT', 'DAMAGE'].includes(typed['kind']!)) {
    put('kind', 'Choose what you claim for');
  }
  const dueOn = writtenDate(day(guarantee.startsOn), day(guarantee.endsOn), 'dueOn', form);
  put(fieldOfDate(dueOn), dateMistake(dueOn, guarantee));
  const due = writtenMoney(damage ? guarantee.damageCapPence : guarantee.sharePence, typed['due']!);
  put('due', moneyMistake(due, damage ? 'what the damage costs' : 'what was due', damage, guarantee));
  const received = writtenMoney(MOST_PENCE, typed['received'] || '0');
  put('received', received.kind === 'MISTAKE' ? 'Write what was paid in pounds, like 125 or 125.50' : undefined);
  if (isTold(due) && isTold(received) && received.value >= due.value) {
    put('received', 'Nothing is left to pay: this is as much as was due');
  }
  const evidence = typed['evidence']!.split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  put('statement', lengthMistake(typed['statement']!, LONGEST.statement, 'Say what happened'));
  put('evidence', evidenceMistake(evidence));
  put('asked', typed['asked'] === 'yes' ? undefined : 'Ask the tenant for the rent first, then tick this box');
  put('payName', lengthMistake(typed['payName']!, LONGEST.payName, 'Write the name of the bank account'));
  put('sortCode', /^\d{6}$/.test(digits(typed['sortCode']!)) ? undefined : 'Write the sort code: 6 digits');
  put(
    'accountNumber',
    /^\d{6,8}$/.test(digits(typed['accountNumber']!)) ? undefined : 'Write the account number: 6 to 8 digits',
  );
  if (mistakes.length > 0 || !isTold(dueOn) || !isTold(due) || !isTold(received))
    return { typed, mistakes, claim: undefined };
  const claim: LandlordClaim = {
    lines: [
      {
        kind: damage ? 'DAMAGE' : 'RENT',
        dueOn: String(dueOn.value),
        duePence: due.value,
        receivedPence: received.value,
      },
    ],
    statement: typed['statement']!,
    evidence,
    askedTheTenant: true,
    payTo: { name: typed['payName']!, sortCode: typed['sortCode']!, accountNumber: typed['accountNumber']! },
  };
  return { typed, mistakes, claim };
}

const isTold = (written: Written): written is { readonly kind: 'TOLD'; readonly value: number } =>
  written.kind === 'TOLD';
const digits = (typed: string): string => typed.replaceAll(/[\s-]/g, '');

const fieldOfDate = (written: Written): string => `dueOn-${(written.kind === 'MISTAKE' && written.part) || 'day'}`;

function dateMistake(written: Written, { startsOn, endsOn }: LandlordGuarantee): string | undefined {
  if (written.kind !== 'MISTAKE') return undefined;
  if (written.says === 'dateReal') return 'There is no such day. Check the day and the month.';
  if (written.says === 'dateRange') {
    return `The letter covers rent from ${dayInWords(startsOn, ENGLISH)} to ${dayInWords(endsOn, ENGLISH)}`;
  }
  return 'Write the day, the month and the year, like 1 12 2026';
}

function moneyMistake(
  written: Written,
  what: string,
  damage: boolean,
  { sharePence, damageCapPence }: LandlordGuarantee,
): string | undefined {
  if (written.kind !== 'MISTAKE')
    return isTold(written) && written.value === 0 ? `Write ${what}, in pounds` : undefined;
  if (written.says !== 'moneyMost') return `Write ${what} in pounds, like 125 or 125.50`;
  return damage
    ? `The letter covers damage up to ${poundsInWords(damageCapPence)}`
    : `The letter covers the young person’s own share: ${poundsInWords(sharePence)} each time`;
}

function lengthMistake(typed: string, most: number, says: string): string | undefined {
  if (typed === '') return says;
  return typed.length > most ? `Use ${most.toLocaleString('en-GB')} letters or fewer` : undefined;
}

function evidenceMistake(evidence: readonly string[]): string | undefined {
  if (evidence.length === 0) return 'Name what you send us, such as a rent statement';
  if (evidence.length > MOST_EVIDENCE) return `Name ${MOST_EVIDENCE} things at most`;
  return evidence.some((one) => one.length > LONGEST.evidence) ? 'Use 200 letters or fewer for each thing' : undefined;
}

/** What the council found wrong, beside the field that it is about. */
export const refusedAt = (problems: readonly { readonly path: readonly string[]; readonly message: string }[]) =>
  problems.map(({ path, message }): Mistake => ({ field: fieldAt(path), says: withDaysInWords(message) }));

const AT: Readonly<Record<string, string>> = {
  dueOn: 'dueOn-day',
  duePence: 'due',
  receivedPence: 'received',
  askedTheTenant: 'asked',
  name: 'payName',
};

function fieldAt(path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  const field = AT[last] ?? last;
  return (FIELDS as readonly string[]).includes(field) ? field : 'send';
}

const withDaysInWords = (says: string): string =>
  says.replaceAll(/\d{4}-\d{2}-\d{2}/g, (iso) => (parseDay(iso) === undefined ? iso : dayInWords(iso, ENGLISH)));
