import type { AskableQuestion } from '../asking/statement.ts';
import type { Journey } from '../keeping/journey.ts';
import type { Place } from './places.ts';
import { allPlaces, isNotKnown, listAskingFor, placeOf, toldTo, type Asked } from './subjects.ts';

/**
 * What belongs together in a conversation: the facts whose codes start alike. One topic is talked through before the
 * next, and everything about one child before the next child, so that the questions follow one another and do not jump.
 * How a child lives with the carer comes before all else about the child. What takes long and many can do without, sums
 * of money and legal help, comes at the end.
 */
export const TOPICS = [
  { code: 'arrangement', turn: 'FIRST', starts: ['child.arrange', 'child.relationship', 'child.dateOfBirth'] },
  { code: 'order', starts: ['child.order.'] },
  { code: 'before', starts: ['child.care.', 'child.fostering.'] },
  { code: 'parents', starts: ['child.parents.'] },
  { code: 'place', starts: ['child.livesIn', 'child.responsibleCouncil', 'carer.council'] },
  { code: 'support', starts: ['child.support.', 'child.zonePaidFrom'] },
  { code: 'benefits', starts: ['child.childBenefit', 'child.disabilityBenefit'] },
  { code: 'school', starts: ['child.education.'] },
  { code: 'work', starts: ['carer.employment.'] },
  { code: 'home', starts: ['carer.household.', 'carer.childrenComplete'] },
  { code: 'money', turn: 'LAST', starts: ['carer.finances.'] },
  { code: 'legal', turn: 'LAST', starts: ['child.legal.'] },
  { code: 'legalMoney', turn: 'LAST', starts: ['carer.legalFinances.'] },
  { code: 'you', starts: ['careLeaver.dateOfBirth', 'careLeaver.council', 'careLeaver.housingAuthority'] },
  {
    code: 'care',
    starts: [
      'careLeaver.everInCare',
      'careLeaver.care',
      'careLeaver.shortBreaks',
      'careLeaver.family',
      'careLeaver.other',
    ],
  },
  { code: 'sixteen', starts: ['careLeaver.atSixteen.', 'careLeaver.specialGuardianship.'] },
  { code: 'council', starts: ['careLeaver.councilCategory.', 'careLeaver.support.'] },
  { code: 'staying', starts: ['careLeaver.stayingOn.'] },
  { code: 'learning', starts: ['careLeaver.learning.', 'careLeaver.apprenticeship.'] },
  { code: 'ownHome', starts: ['careLeaver.home.', 'careLeaver.homelessness.'] },
] as const;

export type Topic = (typeof TOPICS)[number]['code'] | 'other';

/** The topic whose start is the longest that fits: `careLeaver.councilCategory` is not about `careLeaver.council`. */
export function topicOf(factCode: string): Topic {
  const fitting = TOPICS.flatMap(({ code, starts }) =>
    starts.filter((start) => factCode.startsWith(start)).map((start) => ({ code, length: start.length })),
  );
  return fitting.toSorted((one, other) => other.length - one.length)[0]?.code ?? 'other';
}

/**
 * The question to put next, of those that could still change an answer: the most telling one of the topic that is being
 * talked about, then of the same child, then of all. Undefined when nothing is left that a person has not already
 * answered, or said they do not know.
 */
export function nextQuestion(open: readonly AskableQuestion[], journey: Journey, last?: Asked): Asked | undefined {
  const askable = open
    .flatMap(({ fact, about, gain }) => {
      const place = placeOf(fact) ?? listAskingFor(journey, fact)?.complete;
      return place ? [{ asked: { place, ref: about?.ref } satisfies Asked, gain }] : [];
    })
    .filter(({ asked }) => !isNotKnown(journey, asked) && toldTo(journey, asked) === undefined);
  const inOrder = askable.toSorted(
    (one, other) => inTurn(one.asked, other.asked, last, journey) || other.gain - one.gain,
  );
  const [best, ...others] = inOrder.map(({ asked }) => asked);
  return best && (sooner(best, others) ?? best);
}

/** What opens a matter: nobody is asked where a parent was born before whether the parents are alive. */
const OPENING: ReadonlySet<string> = new Set([
  'child.parents.living',
  'child.fostering.carerWasFosterParent',
  'child.education.fullTime',
  'carer.employment.status',
  'careLeaver.atSixteen.in',
  'careLeaver.specialGuardianship.made',
  'careLeaver.learning.inOrWantsEducation',
  'careLeaver.apprenticeship.onNow',
]);

/**
 * The question that comes before the most telling one by the sense of it: the one that opens its matter, or of the same
 * record a yes or no before a when or a how much. Undefined where there is none.
 */
function sooner(best: Asked, others: readonly Asked[]): Asked | undefined {
  const ofTheSame = others.filter(({ place, ref }) => ref === best.ref && recordOf(place) === recordOf(best.place));
  if (OPENING.has(best.place.fact.code) || recordOf(best.place) === '') return undefined;
  const opening = ofTheSame.find(({ place }) => OPENING.has(place.fact.code));
  if (opening || ['YES_NO', 'CHOICE'].includes(best.place.fact.type)) return opening;
  return ofTheSame
    .filter(({ place }) => place.fact.type === 'YES_NO' && declared(place) < declared(best.place))
    .toSorted((one, other) => declared(one.place) - declared(other.place))[0];
}

const recordOf = ({ path }: Place): string => path.slice(0, -1).join('.');
const declared = (place: Place): number => allPlaces().indexOf(place);

/** Below nought where `one` belongs before `other`, whatever they tell. */
function inTurn(one: Asked, other: Asked, last: Asked | undefined, { children }: Journey): number {
  const later = (test: (asked: Asked) => boolean) => Number(test(one)) - Number(test(other));
  const number = ({ ref }: Asked) => (ref ? children.findIndex((child) => child.ref === ref) : children.length);
  return (
    later((asked) => turnOf(asked) === 'LAST') ||
    later((asked) => last !== undefined && asked.ref !== last.ref) ||
    later((asked) => turnOf(asked) !== 'FIRST') ||
    // The first child comes first, as they were told of, and the household after them.
    number(one) - number(other) ||
    later((asked) => last !== undefined && topicOfAsked(asked) !== topicOfAsked(last))
  );
}

const topicOfAsked = ({ place }: Asked): Topic => topicOf(place.fact.code);

function turnOf(asked: Asked): 'FIRST' | 'LAST' | undefined {
  const topic = TOPICS.find(({ code }) => code === topicOfAsked(asked));
  return topic && 'turn' in topic ? topic.turn : undefined;
}
