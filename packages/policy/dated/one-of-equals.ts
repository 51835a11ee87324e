import type { CouncilSettings } from './parameter.ts';

/** Councils whose settings are remembered as seen before. There are 153 with duties to children. */
const MOST = 200;

const known = new WeakMap<CouncilSettings, CouncilSettings>();
const firsts = new Map<string, CouncilSettings>();

/**
 * One object for all settings that say the same. Each request reads a council's settings anew, so that what was worked
 * out from them could never be found again by the object itself. Only versions that a council published are compared:
 * they are plain JSON. Settings without a version stand for themselves.
 */
export function oneOfEquals(settings: CouncilSettings): CouncilSettings {
  const found = known.get(settings);
  if (found) return found;
  const first = isPublished(settings) ? firstOf(settings) : settings;
  known.set(settings, first);
  return first;
}

const isPublished = (settings: CouncilSettings): boolean =>
  [...settings.values()].every((values) => values.every(({ version }) => version !== undefined));

function firstOf(settings: CouncilSettings): CouncilSettings {
  const says = JSON.stringify([...settings].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const first = firsts.get(says) ?? settings;
  // What was asked for last stands last, and the first goes when there are too many.
  firsts.delete(says);
  firsts.set(says, first);
  if (firsts.size > MOST) firsts.delete(firsts.keys().next().value!);
  return first;
}
