import type { Day } from '../day.ts';
import type { CouncilSettings, Dated, DatedValue, InForce, Parameter } from './parameter.ts';

/**
 * What a parameter or setting was on a day, as far as it was known on another: of the entries known by then, the one
 * with the latest `from`, and of several with that `from` the one known last. A setting is the council's own where it
 * has one in force, and the national default otherwise.
 */
export function lookup<T>(dated: Dated<T>, on: Day, knownOn: Day, settings: CouncilSettings): InForce<T> | undefined {
  if (dated.kind === 'parameter') return valueOn(dated, on, knownOn);
  const own = settings.get(dated.code) as readonly DatedValue<T>[] | undefined;
  const entry = own && latestBy(own, on, knownOn);
  if (entry && !hasEnded(entry, on)) return { value: entry.value, entry, provisional: false };
  return valueOn(dated.fallback, on, knownOn);
}

function valueOn<T>(parameter: Parameter<T>, on: Day, knownOn: Day): InForce<T> | undefined {
  const entry = latestBy(parameter.values, on, knownOn);
  if (!entry) return undefined;
  const provisional = hasEnded(entry, on);
  return provisional && parameter.afterLast === 'NONE' ? undefined : { value: entry.value, entry, provisional };
}

function latestBy<T>(entries: readonly DatedValue<T>[], on: Day, knownOn: Day): DatedValue<T> | undefined {
  let latest: DatedValue<T> | undefined;
  for (const entry of entries) {
    if (entry.knownFrom > knownOn || entry.from > on) continue;
    if (!latest || entry.from > latest.from || (entry.from === latest.from && entry.knownFrom >= latest.knownFrom)) {
      latest = entry;
    }
  }
  return latest;
}

const hasEnded = (entry: DatedValue<unknown>, on: Day): boolean => entry.to !== undefined && entry.to < on;

/** Every day on which the value can change, as far as was known on `knownOn`: the first day of each new state. */
export function changeDays(dated: Dated<unknown>, knownOn: Day, settings: CouncilSettings): Day[] {
  const national = dated.kind === 'parameter' ? dated : dated.fallback;
  const own = dated.kind === 'setting' ? (settings.get(dated.code) ?? []) : [];
  const days = new Set<Day>();
  for (const entry of [...national.values, ...own]) {
    if (entry.knownFrom > knownOn) continue;
    days.add(entry.from);
    if (entry.to !== undefined) days.add((entry.to + 1) as Day);
  }
  return [...days].toSorted((a, b) => a - b);
}
