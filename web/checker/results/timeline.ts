import type { Determination, Outcome, Period, Statement } from '../asking/statement.ts';
import { ENGLISH, type Words } from '../languages/languages.ts';
import type { Journey } from '../keeping/journey.ts';
import { nameOf } from '../questions/child-names.ts';
import { dayInWords } from '../words/days.ts';
import { everyInWords, rangeInWords } from '../words/money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** Units of the picture's own grid. */
const WIDTH = 720;
const LANE = 58;
const TOP = 34;
const BAR = 26;
const DAY_MS = 86_400_000;

/** One stretch of one answer: a bar of the picture, and a row of the table that says the same. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly says: string;
  readonly why: string;
  readonly provisional: boolean;
  readonly tone: 'entitled' | 'decides' | 'none' | 'unknown';
  readonly x: number;
  readonly width: number;
  /** Short enough for the bar; empty where it would not fit. */
  readonly label: string;
}

export interface Lane {
  readonly title: string;
  readonly y: number;
  readonly stretches: readonly Stretch[];
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly lanes: readonly Lane[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly first: string;
  readonly last: string;
}

const TONES: Readonly<Record<Outcome, Stretch['tone']>> = {
  ENTITLED: 'entitled',
  COUNCIL_DECIDES: 'decides',
  NOT_ENTITLED: 'none',
  MORE_INFORMATION_NEEDED: 'unknown',
};

/**
 * What changes and when: a lane for each answer that changes or pays within the horizon. Undefined where there is
 * nothing to show.
 */
export function timelineOf(statement: Statement, journey: Journey, t: Words): Timeline | undefined {
  const shown = [...statement.determinations.values()].filter((decided) => isWorthALane(decided));
  const days = shown.flatMap(({ periods }) => periods.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to) + 1]));
  if (days.length === 0) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const at = (day: number) => Math.round(((day - first) / (last - first)) * WIDTH * 10) / 10;
  return {
    width: WIDTH,
    height: TOP + shown.length * LANE,
    bar: BAR,
    lanes: shown.map((decided, index) => ({
      title: titleOf(decided, journey, t),
      y: TOP + index * LANE,
      stretches: decided.periods.map((period) => stretchOf(period, decided, at)),
    })),
    years: yearsBetween(first, last - 1).map(({ day, label }) => ({ x: at(day), label })),
    first: dayInWords(isoOfNumber(first), ENGLISH),
    last: dayInWords(isoOfNumber(last - 1), ENGLISH),
  };
}

const isWorthALane = ({ periods, outcome }: Determination): boolean =>
  periods.length > 1 ||
  (periods.length === 1 && typeof periods[0]!.mostPence === 'number' && outcome !== 'NOT_ENTITLED');

function titleOf({ entitlement, about }: Determination, journey: Journey, t: Words): string {
  const name = nameOf(journey, about?.ref, t);
  return name ? `${entitlement.title}, ${name}` : entitlement.title;
}

function stretchOf(period: Period, { award }: Determination, at: (day: number) => number): Stretch {
  const { from, to, outcome, leastPence, mostPence, why, provisional } = period;
  const x = at(dayNumber(from));
  const width = at(dayNumber(to) + 1) - x;
  const sum =
    typeof mostPence === 'number' && outcome !== 'NOT_ENTITLED'
      ? rangeInWords({ leastPence: leastPence ?? 0, mostPence })
      : '';
  const every = everyInWords(award?.every);
  return {
    from: dayInWords(from, ENGLISH),
    to: dayInWords(to, ENGLISH),
    says: `${OUTCOME_WORDS[outcome].tag}${sum ? `: ${sum} ${every}`.trimEnd() : ''}`,
    why: why.join('; '),
    provisional,
    tone: TONES[outcome],
    x,
    width: Math.max(width, 2),
    label: sum.length * 8 + 12 < width ? sum : '',
  };
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
const isoOfNumber = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The first of January of each year between two days. */
function yearsBetween(first: number, last: number): readonly { day: number; label: string }[] {
  const [from, to] = [Number(isoOfNumber(first).slice(0, 4)) + 1, Number(isoOfNumber(last).slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const label = String(from + index);
    return { label, day: dayNumber(`${label}-01-01`) };
  });
}
