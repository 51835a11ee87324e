import { randomUUID } from 'node:crypto';

import { postedTo } from '@kith/documents';
import { recordReference } from '@kith/payments';
import type { SubgraphContext } from '@kith/subgraph';
import { refuseClosedRecord, refuseForTheDead, Refused, type Doing } from '@kith/subgraph/database';
import { addressProblems } from '@kith/subgraph/letters';

import { acted, type Asked } from '../acted.ts';
import { awardLetter } from '../domain/letters.ts';
import { pounds } from '../domain/money.ts';
import { lastDayOf } from '../domain/window.ts';
import { raise } from '../guards/flags.ts';
import { markPerson, problemsInIdentifiers, type Identifiers } from '../guards/marks.ts';
import { post } from '../ledger/post.ts';
import { write } from '../letters.ts';
import { takeTurns } from '../turns.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { AwardRow } from '../rows/awards.ts';
import { ageLimitOf, grantDetermined, keepDetermination, type GrantDetermined } from './determination.ts';

export interface AwardAsked extends Asked {
  /** The id of the care leaver. */
  readonly careLeaver: string;
  /** The token of their determination. */
  readonly determination: string;
  readonly identifiers?: Identifiers | null;
  /** What another council has paid out of the same grant already. */
  readonly drawnElsewhere?: { readonly pence: number; readonly why: string } | null;
  /** Where letters go, line by line. */
  readonly letterTo?: readonly string[] | null;
}

/** Opens the award of a person, with the amount of the determination that is handed in. A person has one in a council. */
export async function openAward(context: SubgraphContext, asked: AwardAsked) {
  const ageLimit = await ageLimitOf(context);
  return acted(context, 'leavingCareGrantAward', asked, async (doing) => {
    const determined = grantDetermined(context, asked.determination, asked.careLeaver);
    const lastDay = lastDayOf(determined.dateOfBirth, ageLimit);
    refuseIf(problemsIn(asked, determined, lastDay, doing.today));
    const { entities, council } = doing;
    await refuseClosedRecord(entities, asked.careLeaver, ['careLeaver']);
    await refuseForTheDead(entities, asked.careLeaver, ['careLeaver']);
    await takeTurns(doing, [`${council} ${asked.careLeaver}`]);
    if (await entities.findOne(AwardRow, { council, subject: asked.careLeaver })) {
      throw new Refused(
        problem(
          'AWARDED_ALREADY',
          ['careLeaver'],
          'This young person has a leaving care grant with you already. Raise it, or open it again.',
        ),
      );
    }
    const award = { id: randomUUID(), subject: asked.careLeaver, reference: recordReference('LCG'), lastDay };
    await entities.insert(AwardRow, {
      council,
      ...award,
      state: 'OPEN',
      openedOn: doing.today,
      openedBy: doing.actor,
      letterTo: asked.letterTo ? await doing.seal(award.subject, postedTo(asked.letterTo)) : null,
    });
    await keepDetermination(doing, award, determined);
    await give(doing, award, determined, asked);
    if (await markPerson(doing, award, asked.identifiers ?? {}, determined.dateOfBirth)) {
      await raise(doing, [{ award, kind: 'PERSON_AT_ANOTHER_COUNCIL' }]);
    }
    await write(doing, { award, kind: 'AWARDED', words: awardLetter({ ...award, pence: determined.pence }) });
    return { award: award.id, subject: award.subject };
  });
}

async function give(
  doing: Doing,
  award: { readonly id: string; readonly subject: string },
  { pence, digest }: GrantDetermined,
  { drawnElsewhere }: AwardAsked,
): Promise<void> {
  const moves = [{ from: 'GRANTED', to: 'AVAILABLE', pence }] as const;
  await post(doing, { award, kind: 'AWARDED', determination: digest, moves });
  if (!drawnElsewhere) return;
  const why = await doing.seal(award.subject, drawnElsewhere.why.trim());
  const drawn = [{ from: 'AVAILABLE', to: 'RELEASED', pence: drawnElsewhere.pence }] as const;
  await post(doing, { award, kind: 'DRAWN_ELSEWHERE', moves: drawn, why });
}

function problemsIn(asked: AwardAsked, { pence }: GrantDetermined, lastDay: string, today: string) {
  const { drawnElsewhere, identifiers, letterTo } = asked;
  const drawn = drawnElsewhere?.pence;
  return [
    ...(today > lastDay
      ? [problem('WINDOW_OVER', ['careLeaver'], 'The young person is past the age for this grant.')]
      : []),
    ...(drawn !== undefined && (drawn < 1 || drawn > pence)
      ? [problem('BAD_AMOUNT', ['drawnElsewhere', 'pence'], `Give an amount up to ${pounds(pence)}, or leave it out.`)]
      : []),
    ...(drawnElsewhere ? reasonProblem(drawnElsewhere.why, ['drawnElsewhere', 'why']) : []),
    ...problemsInIdentifiers(identifiers ?? {}),
    ...addressProblems(letterTo),
  ];
}
