import { setting, type Citation, type Setting } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';
import * as v from 'valibot';

import { guardianshipRegulations } from '../rules/sources.ts';

const defaults = parametersFrom(new URL('./parameters/award-practice.yml', import.meta.url));

const weeks = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** The shape of each setting's value by its code: what a council may publish. */
export const practiceShapes = {
  'award-warning-weeks': v.pipe(
    v.array(weeks(104)),
    v.minLength(1, 'Give at least one number of weeks.'),
    v.maxLength(6, 'Give at most six.'),
    v.check((list) => new Set(list).size === list.length, 'Give each number of weeks once.'),
  ),
  'award-statement-weeks': weeks(26),
  'award-horizon-weeks': weeks(52),
} satisfies Record<string, v.GenericSchema>;

export type PracticeCode = keyof typeof practiceShapes;

function settingOf<T>(code: PracticeCode, shape: v.GenericSchema<unknown, T>): Setting<T> {
  const fallback = defaults.get(code, shape);
  return setting(code, fallback.title, fallback);
}

/** Weeks before the 18th birthday at which the carer is told. */
export const warningWeeks = settingOf('award-warning-weeks', practiceShapes['award-warning-weeks']);
/** Weeks before the yearly statement is due at which it is asked for. */
export const statementWeeks = settingOf('award-statement-weeks', practiceShapes['award-statement-weeks']);
/** Weeks ahead for which payments are planned. */
export const horizonWeeks = settingOf('award-horizon-weeks', practiceShapes['award-horizon-weeks']);

const afterADeath = guardianshipRegulations.check(
  'reg 9',
  'The regulation does not say that an allowance ends when the guardian dies. Payments are held until a second person has decided. Confirm from which day it ends, and whether arrears go to the estate.',
);

/** What the defaults rest on, and what is held where a carer has died. */
export const sourcesOfPractice: readonly Citation[] = [
  ...[warningWeeks, statementWeeks, horizonWeeks].flatMap(({ fallback }) => fallback.values.map(({ cite }) => cite)),
  afterADeath,
];
