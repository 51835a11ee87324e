import type { LocalOffer, LocalOffers } from '../asking/asking.ts';
import { ENGLISH, type Words } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';

/** The subjects that the law asks each offer to cover, in its order. */
const LAWS = {
  kinship: {
    instrument: 'Children Act 1989, section 22H',
    url: 'https://www.legislation.gov.uk/ukpga/2026/21/section/5',
    subjects: ['MONEY', 'HEALTH_AND_WELLBEING', 'RELATIONSHIPS', 'EDUCATION_AND_TRAINING', 'ACCOMMODATION'],
  },
  careLeavers: {
    instrument: 'Children and Social Work Act 2017, section 2',
    url: 'https://www.legislation.gov.uk/ukpga/2017/16/section/2',
    subjects: [
      'HEALTH_AND_WELLBEING',
      'RELATIONSHIPS',
      'EDUCATION_AND_TRAINING',
      'EMPLOYMENT',
      'ACCOMMODATION',
      'PARTICIPATION',
    ],
  },
} as const;

/** Both offers of a council, ready to print: what it has published, or what every council must and how to ask for it. */
export const offersShown = (offers: LocalOffers, council: string, t: Words) =>
  (['kinship', 'careLeavers'] as const).map((whom) => {
    const { instrument, url, subjects } = LAWS[whom];
    const offer = offers[whom];
    return {
      whom,
      title: t(`offers.${whom}`),
      says: t(`offers.${whom}Says`),
      law: { instrument, url },
      subjects: subjects.map((subject) => t(`offers.about.${subject}`)),
      askFor: t(`offers.${whom}Ask`, { council, law: instrument }),
      offer: offer && offerShown(offer, t),
    };
  });

function offerShown(offer: LocalOffer, t: Words) {
  const subjects = [...new Set(offer.services.map(({ about }) => about))];
  const { contact } = offer;
  return {
    approach: paragraphs(offer.approach),
    groups: subjects.map((subject) => ({
      title: t(`offers.about.${subject}`),
      services: offer.services
        .filter(({ about }) => about === subject)
        .map(({ says, ...service }) => ({ ...service, says: paragraphs(says) })),
    })),
    page: offer.page,
    contact: { ...contact, tel: contact.phone?.replaceAll(/[^+\d]/g, '') },
    from: dayInWords(offer.from, ENGLISH),
    source: offer.source,
  };
}

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((each) => each.trim() !== '');
