import type { CareLeaverStatusPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import type { SourceList } from './sources.ts';

/** What kind of care leaver somebody is in law, the count of days that it rests on, and what to look at. */
export function printStatus(
  { says, arithmetic, flags, sources: cite }: CareLeaverStatusPartsFragment,
  sources: SourceList,
): readonly string[] {
  return [
    wrapped(says + sources.mark(cite), 2),
    ...(arithmetic?.says ?? []).map((line) => wrapped(line, 6, '- ')),
    ...flags.map((flag) => wrapped(`To look at: ${flag.says}`, 4, '! ')),
  ];
}
