import { digestArray, keepMarks, marksOf, takeTurns, type Doing } from '@kith/subgraph/database';

import { refuse } from '../refusals.ts';
import { SUBGRAPH } from '../settings.ts';
import { MARKS, type FlagKind, type MarkKind } from './kinds.ts';
import { GuaranteeFlagRow } from './rows.ts';
import { textsToMark, type KnownBy } from './texts.ts';

interface Of {
  readonly id: string;
  readonly subject: string;
}

/** Keeps what a new guarantee is known by, and flags it where another one stands for the same person, tenancy or home. */
export async function flagWhatStandsTwice(doing: Doing, { id, subject }: Of, known: KnownBy): Promise<void> {
  const { entities, council, now } = doing;
  const marks = marksOf(doing, 'guarantee', textsToMark(known));
  // Two councils that apply at once take turns, or neither would be told.
  await takeTurns(
    doing,
    SUBGRAPH,
    marks.map(({ digest }) => `mark ${digest.toString('hex')}`),
  );
  await keepMarks(doing, { subgraph: SUBGRAPH, table: 'guarantee_mark', of: ['guarantee', id], subject }, marks);
  // A named crossing between councils: it says by which marks, and neither where nor who.
  const found = await entities.execute<readonly Found[]>(
    'select kind, here from rent_guarantees.stands_elsewhere(?::bytea[], ?, ?)',
    [digestArray(marks), subject, doing.today],
  );
  for (const kind of flagsFor(found)) {
    await entities.insert(GuaranteeFlagRow, { council, guarantee: id, subject, kind, raisedAt: now });
  }
}

interface Found {
  readonly kind: MarkKind;
  readonly here: boolean;
}

function flagsFor(found: readonly Found[]): readonly FlagKind[] {
  const by = (what: (typeof MARKS)[MarkKind], where?: boolean) =>
    found.some(({ kind, here }) => MARKS[kind] === what && (where === undefined || here === where));
  return [
    ...(by('PERSON', false) ? (['PERSON_AT_ANOTHER_COUNCIL'] as const) : []),
    ...(by('PERSON', true) ? (['PERSON_TWICE'] as const) : []),
    ...(by('TENANCY') ? (['TENANCY_TWICE'] as const) : []),
    // The same tenancy is the same home.
    ...(by('HOME') && !by('TENANCY') ? (['HOME_TWICE'] as const) : []),
  ];
}

/**
 * Lets whoever agrees go on in spite of what they have looked at.
 *
 * @throws `Refused` with `FLAG_NOT_ACKNOWLEDGED` where there is a flag that they do not name.
 */
export async function refuseUnlessSeen(
  { entities, council }: Doing,
  { id: guarantee }: Of,
  seen: readonly FlagKind[],
): Promise<void> {
  const flags = await entities.find(GuaranteeFlagRow, { council, guarantee });
  const unseen = flags.map(({ kind }) => kind).filter((kind) => !seen.includes(kind));
  if (unseen.length === 0) return;
  const kinds = unseen.toSorted().join(', ');
  refuse(
    'FLAG_NOT_ACKNOWLEDGED',
    ['inSpiteOf'],
    `Look at what was flagged first. To go on, name it, and say in your reason why: ${kinds}.`,
  );
}
