import { entitlement, isYes, route } from '@kith/policy';
import { againstCouncil } from './challenge.ts';
import { isKinshipCarer } from './derived-facts.ts';
import { kinshipGuidance, review, schoolsAct } from './sources.ts';
import { kinshipGuidanceStatus, kinshipLocalOfferStatus, recommendedByReview } from './statuses.ts';

const recommendation = review.read('4.2, recommendation on peer support and training');
const offer = schoolsAct.read(
  's5, inserting s22H into the Children Act 1989',
  'https://www.legislation.gov.uk/ukpga/2026/21/section/5',
);
const guidance = kinshipGuidance.check(
  'local offer and peer support',
  'Confirm what the guidance asks of councils on peer support and training.',
);

const asReview = route({
  code: 'PEER_SUPPORT_OF_REVIEW',
  title: 'Peer support and training for all kinship carers',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: isYes(isKinshipCarer, 'You look after a child of family or friends, with or without an order', recommendation),
  award: { kind: 'PROVIDED', what: 'A group of other kinship carers to meet, and training made for kinship carers.' },
  notes: [{ says: 'This is what the Review recommends. It is not the law.', cite: [recommendation] }],
  nextSteps: [
    { says: 'Ask whether there is a kinship peer support group near you.', who: "your council's kinship team" },
  ],
});

const localOffer = route({
  code: 'KINSHIP_LOCAL_OFFER',
  title: "What the council's kinship local offer holds",
  gives: 'COUNCIL_DECIDES',
  status: kinshipLocalOfferStatus,
  when: isYes(isKinshipCarer, 'You look after a child of family or friends', offer),
  award: { kind: 'PROVIDED', what: "Whatever peer support and training your council's kinship local offer names." },
  notes: [{ says: 'Each council must publish a kinship local offer and keep it up to date.', cite: [offer] }],
  nextSteps: [
    {
      says: "Look for the kinship local offer on the council's website, or ask for it.",
      who: "your council's kinship team",
      cite: [offer],
    },
  ],
});

const underGuidance = route({
  code: 'KINSHIP_GUIDANCE',
  title: 'What the council offers under the kinship guidance',
  gives: 'COUNCIL_DECIDES',
  status: kinshipGuidanceStatus,
  when: isYes(isKinshipCarer, 'You look after a child of family or friends', guidance),
  award: { kind: 'PROVIDED', what: 'Whatever peer support and training your council offers kinship carers.' },
  nextSteps: [
    {
      says: "Ask for the council's policy for family and friends carers.",
      who: "your council's kinship team",
      cite: [guidance],
    },
  ],
});

/** For every kinship carer, informal ones included. */
export const peerSupportAndTraining = entitlement({
  code: 'PEER_SUPPORT_AND_TRAINING',
  title: 'Peer support and training',
  summary: 'Meeting other kinship carers, and training for what you do.',
  kind: 'HELP',
  per: 'PERSON',
  routes: { england: [localOffer, underGuidance], 'review-2022': [asReview, localOffer, underGuidance] },
  otherwise: {
    says: 'This is for people who look after a child of family or friends.',
    nextSteps: [
      { says: 'Ask the council what help there is for your family.', who: "your council's children's services" },
    ],
    cite: [guidance],
  },
  challenge: againstCouncil,
});
