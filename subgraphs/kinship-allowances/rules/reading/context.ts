import type { CouncilSettings, Day } from '@kith/policy';

/** The published settings of each council by GSS code; a council without any may be left out. */
export type SettingsByCouncil = ReadonlyMap<string, CouncilSettings>;

/** What, besides the told circumstances, a reading is made from. */
export interface ReadingContext {
  /** The day for which the circumstances are read. */
  readonly asOf: Day;
  readonly knownOn: Day;
  /** The latest day on which they can have been told: what is told as done was done by then. */
  readonly toldBy: Day;
  readonly settings: SettingsByCouncil;
}

const NO_SETTINGS: CouncilSettings = new Map();

export const settingsOf = (council: string | null | undefined, context: ReadingContext): CouncilSettings =>
  (council && context.settings.get(currentCode(council))) || NO_SETTINGS;

/** Barnsley and Sheffield took new codes in 2025. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['E08000016', 'E08000038'],
  ['E08000019', 'E08000039'],
]);

export const currentCode = (council: string): string => RENAMED.get(council) ?? council;
