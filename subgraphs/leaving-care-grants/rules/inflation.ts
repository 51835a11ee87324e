import { addDays, dayOf, instrument, parameter, type DatedValue, type Parameter } from '@kith/policy';
import { tableFrom } from '@kith/policy/load';
import * as v from 'valibot';

const ons = instrument(
  'Office for National Statistics, CPI all items, 12-month rate (D7G7)',
  'https://www.ons.gov.uk/economy/inflationandpriceindices/timeseries/d7g7/mm23',
  '2026-11-21',
);

const Row = v.strictObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-(04|09)$/)),
  cpi_12_month_rate_percent: v.pipe(
    v.string(),
    v.regex(/^-?\d+\.\d$/),
    v.transform((told) => Math.round(Number(told) * 10)),
  ),
  source: v.string(),
});

const rows = tableFrom(new URL('./parameters/cpi.csv', import.meta.url), Row);

/**
 * A year's rate in tenths of a percent, each from the 1 April that it raises to the day before the next. It is published in the
 * month after the one that it is of: we count it as known from the last day of that month.
 */
const rates = (month: '04' | '09', title: string): Parameter<number> =>
  parameter(
    `cpi-${month === '04' ? 'april' : 'september'}`,
    title,
    rows
      .filter((row) => row.month.endsWith(month))
      .map((row): DatedValue<number> => {
        const year = Number(row.month.slice(0, 4));
        const raises = month === '04' ? year : year + 1;
        const confirm = row.source.includes('confirm')
          ? `Confirm the rate for ${row.month}, which was read in a secondary report.`
          : undefined;
        return {
          from: dayOf(raises, 4, 1),
          to: addDays(dayOf(raises + 1, 4, 1), -1),
          knownFrom: addDays(dayOf(year, Number(month) + 2, 1), -1),
          value: row.cpi_12_month_rate_percent,
          cite: confirm ? ons.check(row.month, confirm) : ons.read(row.month),
        };
      }),
  );

export const aprilInflation = rates('04', 'Inflation (CPI) in the year to April, in tenths of a percent');
export const septemberInflation = rates(
  '09',
  'Inflation (CPI) in the year to September before, in tenths of a percent',
);
