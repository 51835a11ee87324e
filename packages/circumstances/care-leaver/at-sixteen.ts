import { choiceFact, dateFact } from '@kith/policy';

import { record } from '../record.ts';

/** The Care Leavers (England) Regulations 2010 reg 3(2). "Detained" leaves out remand to youth detention accommodation. */
export const atSixteenIn = choiceFact(
  'careLeaver.atSixteen.in',
  'AtSixteenIn',
  {
    NEITHER: 'Neither',
    HOSPITAL: 'In hospital',
    DETAINED: 'Locked up: in custody, or held under another law',
    REMAND: 'On remand in youth detention',
  },
  {
    title: 'On your 16th birthday',
    question: 'On your 16th birthday, were you in hospital or locked up?',
    why: 'The council may owe you help if you were in care before that.',
    changeable: 'NEVER',
  },
);

export const atSixteenSince = dateFact('careLeaver.atSixteen.since', {
  title: 'When that stay started',
  question: 'When did that stay in hospital or custody start?',
  why: 'We count your days in care before it.',
  changeable: 'NEVER',
});

export const atSixteen = record('AtSixteen', 'Where the person was on the 16th birthday, if in hospital or detained.', {
  in: atSixteenIn,
  since: atSixteenSince,
});
