import { parameter, type Citation, type Day, type DatedValue, type Parameter } from '@kith/policy';
import { isoDay, tableFrom } from '@kith/policy/load';
import * as v from 'valibot';

/** What a row stands for. `conflict_do_not_use` keeps a figure that contradicts a better source, as a warning. */
const REGIMES = [
  'in_force',
  'derived',
  'conflict_do_not_use',
  'temporary_waiver',
  'unenacted_means_test_review',
] as const;

export interface ThresholdRow {
  readonly name: string;
  readonly from: Day;
  readonly to?: Day;
  /** Pence, or a plain number for a share or a count; null where the source says that there is no limit. */
  readonly value: number | null;
  readonly regime: (typeof REGIMES)[number];
  readonly source: string;
  readonly note: string;
}

const Row = v.pipe(
  v.object({
    name: v.string(),
    from: isoDay,
    to: v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      isoDay,
    ]),
    value: v.string(),
    value_pence: v.string(),
    regime: v.picklist(REGIMES),
    source: v.string(),
    note: v.string(),
  }),
  v.transform(({ value, value_pence: pence, ...row }): ThresholdRow => ({ ...row, value: figureOf(pence || value) })),
);

const SWITCHES: Readonly<Record<string, number>> = { true: 1, false: 0 };

function figureOf(told: string): number | null {
  const figure = SWITCHES[told] ?? Number(told);
  return Number.isFinite(figure) ? figure : null;
}

export const thresholdRows: readonly ThresholdRow[] = tableFrom(
  new URL('./legal-aid-thresholds.csv', import.meta.url),
  Row,
);

/** Rows that are there as a warning and are never part of the law's reading. */
export const conflictingRows = thresholdRows.filter((row) => row.regime === 'conflict_do_not_use');

/** The dated values of one figure: of the law, or of the review that is not law. */
export function threshold(name: string, regime: 'IN_FORCE' | 'MEANS_TEST_REVIEW'): Parameter<number | null> {
  const wanted = regime === 'IN_FORCE' ? ['in_force', 'derived'] : ['unenacted_means_test_review'];
  return parameterOf(
    name,
    thresholdRows.filter((row) => row.name === name && wanted.includes(row.regime)),
  );
}

const parameterOf = (name: string, rows: readonly ThresholdRow[]): Parameter<number | null> =>
  parameter(`legalAid.${name}`, name.replaceAll('_', ' '), rows.map(valueOf));

function valueOf(row: ThresholdRow): DatedValue<number | null> {
  return {
    from: row.from,
    ...(row.to === undefined ? {} : { to: row.to }),
    knownFrom: row.from,
    value: row.value,
    cite: citationOf(row),
    ...(row.note === '' ? {} : { note: row.note }),
  };
}

const CHECKED_ON = '2026-11-21';

function citationOf(row: ThresholdRow): Citation {
  const base = {
    instrument: 'Dated thresholds of civil legal aid',
    provision: row.name,
    url: urlOf(row.source),
    checkedOn: CHECKED_ON,
  };
  return row.regime === 'derived'
    ? {
        ...base,
        reading: 'check',
        confirm: `Find a published figure for ${row.name} from this day: ours is worked out. ${row.note}`,
      }
    : { ...base, reading: 'read' };
}

/** `owner/repository@commit:path` is a file on GitHub; otherwise the first address that the source names. */
function urlOf(source: string): string {
  const file = /^([\w.-]+\/[\w.-]+)@(\w+):(\S+)/.exec(source);
  if (file) return `https://github.com/${file[1]}/blob/${file[2]}/${file[3]}`;
  const address = /https:\/\/[^\s;)]+/.exec(source);
  if (address) return address[0];
  return `https://github.com/${/^[\w.-]+\/[\w.-]+/.exec(source)?.[0] ?? 'ministryofjustice'}`;
}
