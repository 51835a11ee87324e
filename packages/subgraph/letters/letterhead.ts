import type { Letterhead } from '@kith/documents';
import { day, lookup, parameter, setting } from '@kith/policy';
import * as v from 'valibot';

import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import type { settingsFor } from '../settings/settings-for.ts';

const line = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'This must not be empty.'),
  v.maxLength(100, 'At most 100 letters.'),
);

/** In whose name letters go out. The messages are for whoever publishes. */
export const letterheadShape = v.strictObject({
  name: line,
  lines: v.pipe(
    v.array(line),
    v.minLength(1, 'Give the address and how to get in touch.'),
    v.maxLength(8, 'Give at most eight lines.'),
  ),
});

export type LetterheadOf = (context: SubgraphContext) => Promise<Letterhead | undefined>;

/** What the council has published under a code. Undefined where it has published none: then no letter can leave the building. */
export const letterheadOf =
  (settings: ReturnType<typeof settingsFor>, code: string): LetterheadOf =>
  async (context) => {
    const { council } = councilCallerOf(context);
    const known = await settings(context).load({ council, knownOn: context.today });
    const on = day(context.today);
    const own = setting(code, code, parameter<Letterhead | undefined>(code, code, []));
    return lookup(own, on, on, known)?.value;
  };
