import { describedEnum } from '@kith/subgraph';

import { END_GROUNDS, type EndGround } from '../../arrangements/dates.ts';
import { DUE_KINDS, type DueKind } from '../../records/arrangements/page.ts';
import {
  HEADINGS,
  type ArrangementState as State,
  type Conclusion as Concluded,
  type EventKind,
  type Heading,
  type Kind,
} from '../../records/arrangements/record.ts';

export const ArrangementKind = describedEnum<Kind>('ArrangementKind', 'What kind of arrangement it is.', {
  STAYING_PUT: 'Staying on with the former foster carer after 18.',
  STAYING_CLOSE: 'Support by people they know, to find and keep a home and reach services.',
});
export const ArrangementState = describedEnum<State>('ArrangementState', 'Where an arrangement stands.', {
  PROPOSED: 'Somebody has proposed it; nobody has agreed yet.',
  LIVE: 'It has been agreed.',
  ENDED: 'It has been ended.',
  REFUSED: 'It was proposed and not agreed.',
});
export const ArrangementBasis = describedEnum<'DUTY' | 'DISCRETION'>(
  'ArrangementBasis',
  'Whether the council owes it.',
  {
    DUTY: 'The law makes the council provide it.',
    DISCRETION: 'The council chooses to offer it: the law does not yet make it.',
  },
);
export const StayingCloseHeading = describedEnum<Heading>(
  'StayingCloseHeading',
  'What Staying Close support is for.',
  HEADINGS,
);
export const ArrangementDecisionKind = describedEnum<'OPEN' | 'CHANGE' | 'END'>(
  'ArrangementDecisionKind',
  'What a decision is about.',
  {
    OPEN: 'To begin it.',
    CHANGE: 'To change who pays what, or what is offered, from a day on.',
    END: 'To end it.',
  },
);
export const ArrangementConclusion = describedEnum<Concluded>('ArrangementConclusion', 'How a decision ends.', {
  AGREED: 'Agreed, by another person than the one who proposed it.',
  REFUSED: 'Not agreed.',
  WITHDRAWN: 'Taken back.',
});
export const ArrangementEndGround = describedEnum<EndGround>(
  'ArrangementEndGround',
  'Why an arrangement ends.',
  END_GROUNDS,
);
export const ArrangementEventKind = describedEnum<EventKind>(
  'ArrangementEventKind',
  'What was done for an arrangement.',
  {
    REVIEWED: 'It was reviewed. `about` is the day on which the review was due.',
    CHECKED: 'The household was checked. `about` is the day on which the check runs out.',
    ADVISED: 'Advice was given on tax, benefits or anything else.',
    AGREEMENT_SIGNED: 'The living together agreement was signed.',
    KEPT_IN_TOUCH: 'The council kept in touch, as it must even where its support has ended.',
  },
);
export const ArrangementDueKind = describedEnum<DueKind>('ArrangementDueKind', 'What is due.', DUE_KINDS);
export const LastProvider = describedEnum<'COUNCIL' | 'AGENCY'>('FosterProvider', 'Whose foster carer it was.', {
  COUNCIL: "The council's own.",
  AGENCY: 'An independent fostering agency’s.',
});
