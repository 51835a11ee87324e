import type { Council } from '../asking/asking.ts';
import type { Award, Determination, Line, Statement } from '../asking/statement.ts';
import type { Words } from '../languages/languages.ts';
import type { Journey } from '../keeping/journey.ts';
import { nameOf } from '../questions/child-names.ts';
import { ENGLISH } from '../languages/languages.ts';
import { listAskingFor, placeOf } from '../questions/subjects.ts';
import { pathOf } from '../questions/where-next.ts';
import { dayInWords } from '../words/days.ts';
import { amountShown, workingOf } from './amount.ts';
import { changesShown } from './changes.ts';
import { OUTCOME_WORDS, STATUS_WORDS } from './outcome-words.ts';
import { reasonTree } from './reason-tree.ts';

/** One answer, ready to print: everything a person may want to know about one entitlement. */
export type Card = ReturnType<typeof cardOf>;

/** What turns an answer into words besides itself. */
export interface Telling {
  readonly journey: Journey;
  readonly councils: readonly Council[];
  readonly t: Words;
}

/** The four groups of a statement, in the order in which a person wants to read them. */
export function groupsOf(statement: Statement, telling: Telling) {
  const { entitled, councilDecides, needToKnow, notForYou } = statement.summary;
  const cards = (lines: readonly Line[]) =>
    lines.flatMap((line) => {
      const determination = statement.determinations.get(line.ref);
      return determination ? [cardOf(determination, line, statement, telling)] : [];
    });
  return {
    entitled: cards(entitled),
    councilDecides: cards(councilDecides),
    needToKnow: cards(needToKnow),
    notForYou: cards(notForYou),
  };
}

export function cardOf(
  decided: Determination,
  line: Line | undefined,
  statement: Statement,
  { journey, councils, t }: Telling,
) {
  const { entitlement, award, route, outcome } = decided;
  return {
    /** For links within the page; a `ref` may hold a colon. */
    id: decided.ref.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    ref: decided.ref,
    title: entitlement.title,
    child: nameOf(journey, decided.about?.ref, t),
    names: [nameOf(journey, decided.about?.ref, t)].filter((name) => name !== undefined),
    outcome,
    tag: OUTCOME_WORDS[outcome].tag,
    status: route?.status ? STATUS_WORDS[route.status] : undefined,
    summary: entitlement.summary,
    route: route?.title,
    ...amountShown(award),
    working: workingOf(award),
    /** False for money that somebody else holds, or whose first day nobody has said. */
    inHand: award?.kind === 'MONEY' ? award.inTotals : undefined,
    remarks: remarksOn(award, line, t),
    needs: needsOf(decided.ref, statement, journey, t),
    reasons: reasonTree(decided.because),
    changes: changesShown(decided.wouldChange, councils),
    steps: decided.nextSteps,
    challenge: decided.challenge,
    sources: decided.sources.map((source) => ({ ...source, checked: dayInWords(source.checkedOn, ENGLISH) })),
  };
}

/** What must stand beside a sum: why it is in no total, what may change, and other remarks. Nothing is said twice. */
function remarksOn(award: Award | null | undefined, line: Line | undefined, t: Words) {
  const mayChange = (award?.provisional ?? []).map((says) => t('results.mayChange', { says }));
  const plain = [...(line?.notCounted ?? []), ...mayChange].map((says) => ({ says, sources: [] }));
  return [...plain, ...(award?.notes ?? [])];
}

/** The questions that an answer waits for, each with its page, and the child it is about where there are several. */
const needsOf = (ref: string, { open }: Statement, journey: Journey, t: Words) =>
  open
    .filter(({ refs }) => refs.includes(ref))
    .flatMap(({ fact, about, question }) => {
      const place = placeOf(fact) ?? listAskingFor(journey, fact)?.complete;
      const name = journey.children.length > 1 ? nameOf(journey, about?.ref, t) : undefined;
      return place ? [{ question, name, href: pathOf(journey, { place, ref: about?.ref }) }] : [];
    });
