import { emptyJourney, placeOf, withTold, type Journey } from '@kith/checker/testing';

/** A page as a person asks for it, some way into their journey. */
export interface VisitAsked {
  readonly name: string;
  readonly path: string;
  readonly journey: Journey;
  /** The answer sent by a form; a page that is only looked at has none. */
  readonly answer?: string;
}

const about = (fact: string, ref?: string) => ({ place: placeOf(fact)!, ref });

/** A grandmother with one child and an order, who has answered six questions. */
const told: Journey = (
  [
    [about('carer.council'), 'E06000035'],
    [about('carer.childrenComplete'), 'YES'],
    [about('child.dateOfBirth', 'a'), '2016-03-05'],
    [about('child.relationship', 'a'), 'GRANDPARENT'],
    [about('child.arrangement', 'a'), 'SPECIAL_GUARDIANSHIP'],
    [about('child.order.madeOn', 'a'), '2024-05-01'],
  ] as const
).reduce<Journey>((journey, [asked, answer]) => withTold(journey, asked, answer), {
  ...emptyJourney,
  who: 'CARER',
  children: [{ ref: 'a', name: 'Amira' }],
});

const path = '/children/1/questions/care-looked-after-before';

export const visits = {
  alone: { name: 'a question page, no call', path, journey: { ...told, progress: { decided: 5, undecided: 7 } } },
  called: { name: 'the same page, asking the gateway', path, journey: told },
  answered: { name: 'an answer sent, and the next question chosen', path, journey: told, answer: 'YES' },
  results: { name: 'the whole answer', path: '/results', journey: told },
} as const satisfies Record<string, VisitAsked>;
