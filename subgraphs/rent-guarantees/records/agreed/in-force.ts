import { day, lookup, type Dated } from '@kith/policy';
import { Refused } from '@kith/subgraph/database';
import type { SubgraphContext } from '@kith/subgraph';

import { rentGuaranteeScheme } from '../../rules/settings.ts';
import { publishedSettings } from '../settings.ts';
import {
  EXPOSURE,
  LETTERHEAD,
  TERMS,
  type CouncilLetterhead,
  type ExposureLimit,
  type GuaranteeTerms,
} from './shapes.ts';

export type GuaranteeScheme = typeof rentGuaranteeScheme extends Dated<infer T> ? T : never;

/** What a council has agreed on that guarantees rest on, in force today, with the versions. */
export interface CouncilAgreed {
  readonly scheme: GuaranteeScheme;
  readonly letterhead: CouncilLetterhead | undefined;
  readonly terms: GuaranteeTerms | undefined;
  readonly exposure: ExposureLimit | undefined;
  readonly versions: readonly { readonly code: string; readonly version: string | null }[];
}

export async function agreedBy(context: SubgraphContext, council: string): Promise<CouncilAgreed> {
  const { today } = context;
  const settings = await publishedSettings(context).load({ council, knownOn: today });
  const on = day(today);
  const scheme = lookup(rentGuaranteeScheme, on, on, settings);
  if (!scheme) throw new Error('The scheme has no national default in force');
  const versions: { code: string; version: string | null }[] = [
    { code: rentGuaranteeScheme.code, version: scheme.entry.version ?? null },
  ];
  const own = (code: string): unknown => {
    // The shapes were checked when they were published.
    const known = settings.get(code)?.filter(({ from }) => from <= on) ?? [];
    const latest = known.toSorted((a, b) => a.from - b.from || a.knownFrom - b.knownFrom).at(-1);
    if (latest) versions.push({ code, version: latest.version ?? null });
    return latest?.value;
  };
  return {
    scheme: scheme.value,
    letterhead: own(LETTERHEAD) as CouncilLetterhead | undefined,
    terms: own(TERMS) as GuaranteeTerms | undefined,
    exposure: own(EXPOSURE) as ExposureLimit | undefined,
    versions,
  };
}

const MISSING = {
  terms: ['TERMS_NOT_PUBLISHED', 'Your council has not published the terms of its guarantees yet.'],
  letterhead: ['LETTERHEAD_NOT_PUBLISHED', 'Your council has not published its letterhead for guarantees yet.'],
  exposure: ['EXPOSURE_LIMIT_NOT_PUBLISHED', 'Your council has not set the most that its guarantees may come to.'],
} as const;

/** What must have been agreed on before an act. @throws `Refused` where it was not published. */
export function requireAgreed<Name extends keyof typeof MISSING>(
  agreed: CouncilAgreed,
  name: Name,
): NonNullable<CouncilAgreed[Name]> {
  const value = agreed[name];
  if (value) return value;
  const [code, message] = MISSING[name];
  throw new Refused({ code, path: [], message });
}
