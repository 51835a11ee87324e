import { addDays, day, isoOf } from '@kith/policy';

import type { Guarantee } from '../entities.ts';
import { mostOfOneRent } from '../guarantee/caps.ts';
import { lastCoveredDay } from '../guarantee/standing.ts';
import { problem } from '../refusals.ts';

export interface ClaimLineAsked {
  readonly kind: 'RENT' | 'DAMAGE';
  /** The day on which the rent was due, or the damage was found. */
  readonly dueOn: string;
  /** The young person's share of what was due. */
  readonly duePence: number;
  /** What was paid of it, by whoever it was. */
  readonly receivedPence: number;
}

const MOST_LINES = 60;

/** What is wrong with what a landlord claims. */
export function problemsInLines(guarantee: Guarantee, lines: readonly ClaimLineAsked[], today: string) {
  const last = lastCoveredDay(guarantee);
  if (lines.length < 1 || lines.length > MOST_LINES) {
    return [problem('BAD_NUMBER', ['lines'], `Give 1 to ${MOST_LINES} lines.`)];
  }
  const rentDays = lines.filter(({ kind }) => kind === 'RENT').map(({ dueOn }) => dueOn);
  return lines.flatMap(({ kind, dueOn, duePence, receivedPence }, index) => {
    const bad = (isBad: boolean, code: string, field: string, message: string) =>
      isBad ? [problem(code, ['lines', index, field], message)] : [];
    return [
      ...bad(
        dueOn < guarantee.startsOn || dueOn > last,
        'NOT_COVERED',
        'dueOn',
        `This is covered from ${guarantee.startsOn} to ${last} only.`,
      ),
      ...bad(dueOn > today, 'NOT_DUE', 'dueOn', 'This is not due yet.'),
      ...bad(
        kind === 'RENT' && rentDays.filter((other) => other === dueOn).length > 1,
        'TWICE',
        'dueOn',
        'This day stands here twice.',
      ),
      ...bad(!isPence(duePence) || duePence < 1, 'BAD_AMOUNT', 'duePence', 'Give what was due in pence.'),
      ...bad(
        kind === 'RENT' && duePence > guarantee.sharePence,
        'OVER_THE_SHARE',
        'duePence',
        'The guarantee covers the young person’s own share only.',
      ),
      ...bad(
        kind === 'DAMAGE' && guarantee.damageCapPence === 0,
        'NOT_COVERED',
        'kind',
        'This guarantee covers rent, and not damage.',
      ),
      ...bad(
        !isPence(receivedPence) || receivedPence >= duePence,
        'NOTHING_OWED',
        'receivedPence',
        'Nothing is left to pay of this.',
      ),
    ];
  });
}

const isPence = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 10_000_000;

/** The most that may be agreed to on one line. */
export function mostOfLine(
  guarantee: Guarantee,
  { kind, duePence, receivedPence }: Omit<ClaimLineAsked, 'dueOn'>,
): number {
  const owed = duePence - receivedPence;
  if (kind === 'DAMAGE') return Math.min(owed, guarantee.damageCapPence);
  return Math.min(owed, guarantee.sharePence, mostOfOneRent(guarantee.monthlyCapPence, guarantee.rentEvery));
}

/** Whether a line comes after the days that the letter gives for telling the council and for claiming. */
export function isLate(
  { terms }: Guarantee,
  { kind, dueOn }: Pick<ClaimLineAsked, 'kind' | 'dueOn'>,
  told: { readonly missedRentToldOn: string | undefined; readonly claimedOn: string },
): boolean {
  const within = (days: number) => isoOf(addDays(day(dueOn), days));
  const toldOn = told.missedRentToldOn ?? told.claimedOn;
  return told.claimedOn > within(terms.claimWithinDays) || (kind === 'RENT' && toldOn > within(terms.toldWithinDays));
}
