import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { problem, refuseIf } from '../refusals.ts';
import { AwardRow } from '../rows/awards.ts';
import { heldAward } from './held.ts';

export interface AddressAsked extends Asked {
  readonly award: string;
  readonly letterTo: readonly string[];
}

// The post takes three to seven lines.
const FEWEST_LINES = 3;
const MOST_LINES = 7;
const LONGEST_LINE = 60;

export function problemsInAddress(
  lines: readonly string[] | null | undefined,
  path: readonly string[],
): readonly Problem[] {
  if (lines == null) return [];
  const sound =
    lines.length >= FEWEST_LINES &&
    lines.length <= MOST_LINES &&
    lines.every((line) => line.trim() !== '' && line.length <= LONGEST_LINE);
  if (sound) return [];
  return [
    problem('BAD_ADDRESS', path, 'Give three to seven lines of up to 60 letters: the name first, the postcode last.'),
  ];
}

/** Says where letters about a grant go from now on. */
export const changeAddress = (context: SubgraphContext, asked: AddressAsked) =>
  acted(context, 'leavingCareGrantAddress', asked, async (doing) => {
    refuseIf(problemsInAddress(asked.letterTo, ['letterTo']));
    const award = await heldAward(doing, asked.award, ['award']);
    const letterTo = await doing.seal(award.subject, asked.letterTo);
    await doing.entities.nativeUpdate(AwardRow, { council: doing.council, id: award.id }, { letterTo });
    return { award: award.id, subject: award.subject };
  });
