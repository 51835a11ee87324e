import { choiceFact, codeFact, countFact, dateFact, yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

/** A time in care ends on the day after its last night: the day of leaving is not counted as a day in care. */
export const carePeriodFrom = dateFact('careLeaver.carePeriod.from', {
  title: 'First day of this time in care',
  question: 'When did this time in care start?',
  why: 'We count your days in care since you turned 14.',
  changeable: 'NEVER',
});

export const carePeriodTo = dateFact('careLeaver.carePeriod.to', {
  title: 'The day you left',
  question: 'When did this time in care end?',
  hint: 'Give the day you left. If you moved from one home to another, that is one time ending and the next one starting.',
  why: 'We count your days in care since you turned 14.',
  changeable: 'NEVER',
});

export const carePeriodGoesOn = yesNoFact('careLeaver.carePeriod.goesOn', {
  title: 'Still there now',
  question: 'Are you still there now?',
  why: 'Help is different while you are in care and after you leave.',
  changeable: 'WITH_TIME',
});

/** Codes of the SSDA903 return. */
export const carePeriodLegalStatus = choiceFact(
  'careLeaver.carePeriod.legalStatus',
  'CareLegalStatus',
  {
    V2: 'The council looked after me with agreement (section 20)',
    C2: 'A full care order',
    C1: 'An interim care order',
    V3: 'Planned short breaks, each one written down',
    V4: 'Planned short breaks, written down as one agreement',
    D1: 'A freeing order',
    E1: 'A placement order for adoption',
    L1: 'Police protection',
    L2: 'An emergency protection order',
    L3: 'A child assessment order',
    J1: 'On remand, and in care because of it',
    J2: 'Held by the police and kept by the council',
    J3: 'A youth court order to live where the council says',
  },
  {
    title: 'Why you were in care, in law',
    question: 'What kind of order or agreement were you in care under?',
    hint: 'Your social worker or personal adviser can tell you. Many people were in care with agreement, or under a care order.',
    why: 'Short breaks and care orders are treated in their own way.',
    changeable: 'NEVER',
  },
);

/** One of `PLACEMENT_CODES`. */
export const carePeriodPlacement = codeFact('careLeaver.carePeriod.placement', {
  title: 'Where you lived',
  question: 'What kind of home did you live in?',
  why: 'Staying Put is for foster care, and Staying Close is often for children’s homes.',
  changeable: 'NEVER',
});

export const carePeriodFosterParent = yesNoFact('careLeaver.carePeriod.carerWasFosterParent', {
  title: 'Your carer was a foster carer for a council',
  question: 'Was the person you lived with a foster carer approved to look after you?',
  hint: 'A relative or friend counts if they were approved as your foster carer. A special guardian does not.',
  why: 'Staying Put is about staying with the person who was your foster carer.',
  changeable: 'NEVER',
});

/** GSS code of the district, for the two years' connection of Housing Act 1996 s199(10). */
export const carePeriodDistrict = codeFact('careLeaver.carePeriod.district', {
  title: 'Where that home was',
  question: 'Which council area was that home in, for homes and council tax?',
  why: 'Two years in care in one place gives you a link with that place if you become homeless.',
  changeable: 'NEVER',
});

export const carePeriodShortBreak = yesNoFact('careLeaver.carePeriod.shortBreak', {
  title: 'One of a planned series of short breaks',
  question: 'Was this one of a planned series of short stays?',
  hint: 'Short breaks are stays away from home that are planned ahead, with the same people or in the same place.',
  why: 'A planned series of short stays at the end of care is treated in its own way.',
  changeable: 'NEVER',
});

export const carePeriodMeantOver17Days = yesNoFact('careLeaver.carePeriod.meantToLastOver17Days', {
  title: 'A stay planned for more than 17 days',
  question: 'Was this stay meant to last for more than 17 days?',
  why: 'Stays that are planned for longer are not short breaks in law.',
  changeable: 'NEVER',
});

export const carePeriodHomeAfterwards = yesNoFact('careLeaver.carePeriod.homeAfterwards', {
  title: 'Home after the stay',
  question: 'Did you go home to a parent, or to somebody else with parental responsibility, after this stay?',
  why: 'Short breaks are stays that you go home from.',
  changeable: 'NEVER',
});

const MOST_SERIES = 20;

/** Short breaks are limited for each series: one carer or one place (Care Planning Regulations 2010 reg 48(1)). */
export const carePeriodSeries = countFact('careLeaver.carePeriod.series', {
  title: 'Which series this short stay belongs to',
  question: 'Which of your series of short stays was this one part of?',
  hint: 'Give stays with the same people, or in the same place, the same number: 1 for the first series, 2 for the next. Your social worker or the council’s short breaks team can tell you.',
  why: 'The limits for short breaks are counted for each series.',
  changeable: 'NEVER',
  least: 1,
  most: MOST_SERIES,
});

/** For V4, which says over which time stays may fall, and not on which days. */
export const carePeriodStaysTold = yesNoFact('careLeaver.carePeriod.staysTold', {
  title: 'Every stay under this agreement is in the list',
  question: 'Have you told us every short stay under this agreement, each with its own days?',
  hint: 'Ask your social worker or the council’s short breaks team for the days: they keep a list. Add each stay as a time of its own, and then say yes.',
  why: 'An agreement for short breaks does not say how many days you were away.',
  changeable: 'BY_CHOICE',
});

/** Codes of the SSDA903 return. */
export const carePeriodEnded = choiceFact(
  'careLeaver.carePeriod.ended',
  'CareEnded',
  {
    X1: 'It did not end: I moved, or my order changed',
    E7: 'I moved to adult social care',
    E5: 'I moved to my own place, with support',
    E6: 'I moved to my own place, without support',
    E17: 'I turned 18 and stayed with my carers',
    E4A: 'I went home, as planned',
    E4B: 'I went home, not as planned',
    E13: 'I went to live with relatives or friends',
    E41: 'A court made a child arrangements or residence order',
    E45: 'My foster carer, a relative or friend, became my special guardian',
    E46: 'My foster carer became my special guardian',
    E47: 'A relative or friend became my special guardian',
    E48: 'Somebody else became my special guardian',
    E11: 'I was adopted, and nobody objected',
    E12: 'I was adopted, and the court decided without agreement',
    E3: 'Another council took over',
    E9: 'I went to prison or custody',
    E14: 'My time on remand ended',
    E15: 'I was found to be an adult',
    E16: 'I left the United Kingdom',
    E8: 'For another reason',
  },
  {
    title: 'Why this time ended',
    question: 'Why did this time in care end?',
    why: 'Adoption, another council or a change in your age can change who must help you.',
    changeable: 'NEVER',
  },
);

export const carePeriod = record(
  'CarePeriod',
  'One time in care in England or Wales, in one home and under one order.',
  {
    from: carePeriodFrom,
    to: carePeriodTo,
    goesOn: carePeriodGoesOn,
    legalStatus: carePeriodLegalStatus,
    placement: carePeriodPlacement,
    carerWasFosterParent: carePeriodFosterParent,
    district: carePeriodDistrict,
    shortBreak: carePeriodShortBreak,
    meantToLastOver17Days: carePeriodMeantOver17Days,
    homeAfterwards: carePeriodHomeAfterwards,
    series: carePeriodSeries,
    staysTold: carePeriodStaysTold,
    ended: carePeriodEnded,
  },
);

export const everInCare = yesNoFact('careLeaver.everInCare', {
  title: 'Ever in care',
  question: 'Have you ever been in care, even for a short time?',
  hint: 'Being in care means that a council looked after you. Short breaks and living with foster carers count.',
  why: 'Some help is for everybody who was ever in care.',
  changeable: 'NEVER',
});

export const carePeriodsComplete = yesNoFact('careLeaver.carePeriodsComplete', {
  title: 'Every time in care',
  question: 'Have you told us every time you were in care since you turned 14?',
  hint: 'Your personal adviser or the council can look up the dates for you.',
  why: 'We can only say “no” when we know about all of it.',
  changeable: 'BY_CHOICE',
});

export const shortBreaksOneSeries = yesNoFact('careLeaver.shortBreaksOneSeries', {
  title: 'Short breaks in one series',
  question: 'Were all your short stays with the same people, or in the same place?',
  why: 'The limits for short breaks are counted for each series.',
  changeable: 'NEVER',
});
