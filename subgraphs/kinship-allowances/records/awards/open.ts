import { randomUUID } from 'node:crypto';

import { recordReference } from '@kith/payments';
import type { Problem } from '@kith/circumstances';
import { addYears, day, isoOf, type Day } from '@kith/policy';
import { openDetermination, type DeterminationOpened, type SubgraphContext } from '@kith/subgraph';
import { refuseClosedRecord, refuseForTheDead, type Acted } from '@kith/subgraph/database';
import { addressProblems, keepAddress } from '@kith/subgraph/letters';

import { decidedSoFar } from '../../awards/decided-so-far.ts';
import type { KeptTerms, Opened } from '../../awards/decision.ts';
import { lastDayOf } from '../../awards/last-day.ts';
import {
  childOf,
  lastDayOfRoute,
  termsDetermined,
  UNDER_THE_REGULATIONS,
  weeklyDetermined,
} from '../../awards/terms-determined.ts';
import { NoRate, weeklyDueOn } from '../../awards/weekly-due.ts';
import { pounds } from '../../rules/money-words.ts';
import { SUBGRAPH } from '../settings.ts';
import { actedOnAward } from './acted.ts';
import type { AwardRecord } from './award-record.ts';
import { keptAdditions, sumProblems, type AwardToOpen } from './award-to-open.ts';
import type { RatesToday } from './rates.ts';
import { problemAt, reasonProblem, refuseIf } from './refusals.ts';
import { insertAward } from './write-award.ts';
import { writeDecision } from './write-decision.ts';

const FARTHEST_YEARS = 12;

/** Proposes an award from a determination: a second person agrees to it, after the carer has been heard where the law asks for it. */
export const openAward = (context: SubgraphContext, asked: AwardToOpen): Promise<Acted<AwardRecord>> =>
  actedOnAward(context, 'kinshipAllowanceAwardOpen', asked, async (doing, rates) => {
    const determined = openDetermination(context, asked.determination, {
      subject: asked.carer,
      entitlements: ['KINSHIP_ALLOWANCE'],
      path: ['determination'],
    });
    refuseIf(addressProblems(asked.letterTo));
    await refuseClosedRecord(doing.entities, asked.carer, ['carer']);
    await refuseForTheDead(doing.entities, asked.carer, ['carer']);
    const content = contentOf(asked, determined, rates, doing.today);
    const award = {
      id: randomUUID(),
      subject: asked.carer,
      reference: recordReference('KA'),
      startsOn: asked.startsOn,
      every: asked.every,
    };
    await insertAward(doing, asked, determined, content, award);
    await keepAddress(doing, SUBGRAPH, asked.carer, asked.letterTo);
    const needsNotice = UNDER_THE_REGULATIONS.has(determined.route?.code ?? '');
    await writeDecision(
      doing,
      {
        award,
        number: 1,
        content,
        ground: determined.route?.code ?? '',
        from: asked.startsOn,
        why: asked.why,
        needsNotice,
        before: undefined,
        determination: determined.digest,
      },
      rates,
    );
    return award;
  });

function contentOf(asked: AwardToOpen, determined: DeterminationOpened, rates: RatesToday, today: string): Opened {
  const born = childOf(determined)?.dateOfBirth;
  const isDue = determined.outcome === 'ENTITLED' || determined.outcome === 'COUNCIL_DECIDES';
  refuseIf([
    reasonProblem(asked.why),
    !isDue &&
      problemAt('NOT_PAYABLE', ['determination'], 'The determination says that nothing can be paid for this child.'),
    !born &&
      problemAt(
        'CHILD_NOT_KNOWN',
        ['determination'],
        'The date of birth of the child is not known, so nothing can follow it.',
      ),
    ...dayProblems(asked, determined, today),
    ...sumProblems(asked),
  ]);
  const followed = termsDetermined(determined, asked.startsOn);
  const terms: KeptTerms | undefined =
    asked.fixedWeeklyPence == null
      ? followed
      : {
          from: asked.startsOn,
          basis: { kind: 'FIXED', weeklyPence: asked.fixedWeeklyPence },
          childBenefit: 'NONE',
          adjustments: [],
        };
  if (!terms) {
    refuseIf([
      problemAt(
        'NO_FIGURE',
        ['fixedWeeklyPence'],
        'The determination gives no weekly sum. Say what the council pays, and why.',
      ),
    ]);
  }
  const lastDay = lastDayOfRoute(determined, asked.startsOn);
  const content: Opened = {
    kind: 'OPEN',
    childBornOn: born!,
    terms: terms!,
    ...(lastDay !== undefined && { lastDay }),
  };
  refuseIf([...followProblems(asked, determined, content, rates, today)]);
  return {
    ...content,
    terms: { ...content.terms, adjustments: [...content.terms.adjustments, ...keptAdditions(asked.additions)] },
  };
}

function dayProblems(asked: AwardToOpen, { route }: DeterminationOpened, today: string): readonly (Problem | false)[] {
  const [starts, now] = [day(asked.startsOn), day(today)];
  const agreed = asked.conditionsAgreedOn;
  return [
    (starts > addYears(now, 1) || starts < addYears(now, -FARTHEST_YEARS)) &&
      problemAt('BAD_START', ['startsOn'], `Give a day from ${FARTHEST_YEARS} years ago to a year ahead.`),
    UNDER_THE_REGULATIONS.has(route?.code ?? '') &&
      (!agreed || agreed > asked.startsOn || agreed > today) &&
      problemAt(
        'CONDITIONS_FIRST',
        ['conditionsAgreedOn'],
        'Nothing is payable before the carer has agreed to report changes and to send a statement each year. Give the day on which they did, not after the start.',
      ),
  ];
}

/** What we follow from now on must come to what was determined: a forged or misread sum cannot pass. */
function* followProblems(
  asked: AwardToOpen,
  determined: DeterminationOpened,
  content: Opened,
  { book }: RatesToday,
  today: string,
): Iterable<Problem> {
  const decided = decidedSoFar({ startsOn: asked.startsOn, every: asked.every }, [content]);
  if (day(asked.startsOn) > lastDayOf(decided)) {
    yield problemAt(
      'ALREADY_ADULT',
      ['startsOn'],
      'The young person is 18 on that day. Only a running allowance can go on past that.',
    );
    return;
  }
  if (asked.fixedWeeklyPence != null) return;
  try {
    const now = weeklyDueOn(
      { ...decided, startsOn: 0 as Day, terms: decided.terms.map((one) => ({ ...one, from: 0 as Day })) },
      book,
      day(today),
    );
    const sum = weeklyDetermined(determined);
    if (now?.pence !== sum) {
      yield problemAt(
        'NOT_AS_DETERMINED',
        ['determination'],
        `The determination says ${pounds(sum ?? 0)} a week; following the tables gives ${pounds(now?.pence ?? 0)}. Ask for it again, or fix a weekly sum.`,
      );
    }
    weeklyDueOn(decided, book, day(asked.startsOn));
  } catch (error) {
    if (!(error instanceof NoRate)) throw error;
    yield problemAt(
      'NO_RATE',
      ['startsOn'],
      `No table that is loaded gives a rate for ${isoOf(error.on)}. Fix a weekly sum, or load the table.`,
    );
  }
}
