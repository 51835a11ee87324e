import type { OpenQuestion } from '../asking/statement.ts';
import type { Journey } from '../keeping/journey.ts';
import { isNotKnown, placeOf, toldTo, type Asked } from './subjects.ts';

/**
 * What belongs together in a conversation: the facts whose codes start alike. One topic is talked through before the
 * next, and everything about one child before the next child, so that the questions follow one another and do not jump.
 */
export const TOPICS = [
  { code: 'arrangement', starts: ['child.arrange', 'child.relationship', 'child.dateOfBirth'] },
  { code: 'order', starts: ['child.order.'] },
  { code: 'before', starts: ['child.care.', 'child.fostering.'] },
  { code: 'parents', starts: ['child.parents.'] },
  { code: 'place', starts: ['child.livesIn', 'child.responsibleCouncil', 'carer.council'] },
  { code: 'support', starts: ['child.support.', 'child.zonePaidFrom'] },
  { code: 'benefits', starts: ['child.childBenefit', 'child.disabilityBenefit'] },
  { code: 'school', starts: ['child.education.'] },
  { code: 'work', starts: ['carer.employment.'] },
  { code: 'home', starts: ['carer.household.', 'carer.childrenComplete'] },
  { code: 'money', starts: ['carer.finances.'] },
  { code: 'legal', starts: ['child.legal.'] },
  { code: 'legalMoney', starts: ['carer.legalFinances.'] },
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
 * The question to put next: of those that could still change an answer, the most telling one of the topic that is
 * being talked about; then of the same child; then of all. Undefined when nothing is left that a person has not
 * already answered, or said they do not know.
 */
export function nextQuestion(open: readonly OpenQuestion[], journey: Journey, last?: Asked): Asked | undefined {
  const askable = open
    .flatMap(({ fact, about, gain }) => {
      const place = placeOf(fact);
      return place ? [{ asked: { place, ref: about?.ref } satisfies Asked, gain }] : [];
    })
    .filter(({ asked }) => !isNotKnown(journey, asked) && toldTo(journey, asked) === undefined);
  const near = [
    askable.filter(({ asked }) => last && asked.ref === last.ref && topicOfAsked(asked) === topicOfAsked(last)),
    askable.filter(({ asked }) => last && asked.ref === last.ref),
    askable,
  ].find((some) => some.length > 0);
  return near?.reduce((best, each) => (each.gain > best.gain ? each : best)).asked;
}

const topicOfAsked = ({ place }: Asked): Topic => topicOf(place.fact.code);
