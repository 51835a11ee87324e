import { day, type DatedValue } from '@kith/policy';

/** One version of one setting of one council. Never changed: a correction is another version. */
export interface PublishedSetting<T = unknown> {
  readonly council: string;
  readonly code: string;
  /** 1 and up, per council and code. */
  readonly version: number;
  /** The first day it applies to, `YYYY-MM-DD`. */
  readonly from: string;
  /** The day it was published here, `YYYY-MM-DD`. */
  readonly knownFrom: string;
  readonly value: T;
  readonly setBy: string;
  readonly why: string;
  /** The council's own document that it was taken from. */
  readonly source: { readonly title: string; readonly url: string } | undefined;
}

/** How an answer names the version that it used. */
export const versionName = ({
  council,
  code,
  version,
}: Pick<PublishedSetting, 'council' | 'code' | 'version'>): string => `${council}/${code}/${version}`;

/** A published setting as the rules read it. */
export const datedValueOf = <T>(setting: PublishedSetting<T>): DatedValue<T> => ({
  from: day(setting.from),
  knownFrom: day(setting.knownFrom),
  value: setting.value,
  version: versionName(setting),
  cite: {
    instrument: setting.source?.title ?? `The setting ${setting.code} of the council ${setting.council}`,
    provision: `version ${setting.version}, from ${setting.from}`,
    url: setting.source?.url ?? '',
    checkedOn: setting.knownFrom,
    reading: 'read',
  },
});
