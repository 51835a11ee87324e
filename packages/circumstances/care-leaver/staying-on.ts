import { yesNoFact } from '@kith/policy';

import { record } from '../record.ts';

export const livesWithFormerFosterParent = yesNoFact('careLeaver.stayingOn.livesWithFormerFosterParent', {
  title: 'Living with the foster carer you had in care',
  question: 'Do you live with the foster carer you lived with right before you turned 18?',
  hint: 'If you are not 18 yet, say whether you mean to stay with your foster carer.',
  why: 'Staying Put is about staying with that foster carer after you turn 18.',
  changeable: 'BY_CHOICE',
});

export const youWantToStay = yesNoFact('careLeaver.stayingOn.youWantToStay', {
  title: 'You want to stay with your foster carer',
  question: 'Do you want to stay with your foster carer?',
  why: 'Nobody can make you stay.',
  changeable: 'BY_CHOICE',
});

export const carerWantsYouToStay = yesNoFact('careLeaver.stayingOn.carerWantsYouToStay', {
  title: 'Your foster carer wants you to stay',
  question: 'Does your foster carer want you to stay?',
  why: 'Your carer must agree too.',
  changeable: 'BY_CHOICE',
});

export const councilSaysStayingHarms = yesNoFact('careLeaver.stayingOn.againstYourWelfare', {
  title: 'The council says that staying is bad for you',
  question: 'Has the council said that staying with your foster carer would be bad for you?',
  why: 'The council need not support an arrangement that would harm you.',
  changeable: 'WITH_TIME',
});

export const wantsToLiveNearChildrensHome = yesNoFact('careLeaver.stayingOn.wantsChildrensHome', {
  title: 'You want to live in or near your old children’s home',
  question: 'Do you want to live in, or close to, the children’s home you lived in?',
  why: 'Staying Close is about staying in touch with the people who looked after you.',
  changeable: 'BY_CHOICE',
});

export const wantsSupportedLodgings = yesNoFact('careLeaver.stayingOn.wantsSupportedLodgings', {
  title: 'You would like supported lodgings',
  question: 'Would you like a room in the home of a family or a person who gives you some support?',
  why: 'This is called supported lodgings.',
  changeable: 'BY_CHOICE',
});

export const adultWantsLifelongBond = yesNoFact('careLeaver.stayingOn.adultWantsLifelongBond', {
  title: 'An adult who wants to be your family for life',
  question: 'Is there an adult who loves you, and do you both want to be family for life?',
  why: 'The 2022 Review asked for a new order that makes such a bond legal.',
  changeable: 'BY_CHOICE',
});

export const stayingOn = record('StayingOn', 'With whom the person lives or wants to live after care.', {
  livesWithFormerFosterParent,
  youWantToStay,
  carerWantsYouToStay,
  againstYourWelfare: councilSaysStayingHarms,
  wantsChildrensHome: wantsToLiveNearChildrensHome,
  wantsSupportedLodgings,
  adultWantsLifelongBond,
});
