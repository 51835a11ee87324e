import type { LocalOfferFor, LocalOfferValue } from '../local-offers/shape.ts';

const MADE_UP = 'This offer is made up, to show what a council can publish here.';

/** Two offers that no council has made, with numbers that belong to nobody (Ofcom keeps 01632 for stories). */
export const inventedOffers: Readonly<Record<LocalOfferFor, LocalOfferValue>> = {
  KINSHIP_CARERS: {
    approach: `${MADE_UP} We want children to grow up with people they know. We look at what each child needs. We do not ask first which order there is.`,
    page: null,
    contact: {
      says: 'Kinship team, Monday to Friday, 9am to 5pm',
      phone: '01632 960 114',
      email: 'kinship@council.example',
    },
    services: [
      {
        about: 'MONEY',
        title: 'Starting money',
        says: 'Up to £300 for a bed, clothes and a car seat when a child comes to you in a hurry. Ask within the first month.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'MONEY',
        title: 'Help with benefits',
        says: 'Citizens Advice looks with you at what you can claim for the child.',
        givenBy: 'OTHERS',
        page: 'https://www.citizensadvice.org.uk/',
      },
      {
        about: 'RELATIONSHIPS',
        title: 'Help with seeing parents',
        says: 'We help you plan visits, and we pay for a contact centre where it is needed.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'HEALTH_AND_WELLBEING',
        title: 'Kinship carers’ group',
        says: 'Carers meet each month. Children can come too.',
        givenBy: 'OTHERS',
        page: null,
      },
      {
        about: 'EDUCATION_AND_TRAINING',
        title: 'Virtual school',
        says: 'The virtual school head gives advice to you and to the child’s school.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'ACCOMMODATION',
        title: 'A larger home',
        says: 'We write to the housing team for you when the child has no room.',
        givenBy: 'COUNCIL',
        page: null,
      },
    ],
  },
  CARE_LEAVERS: {
    approach: `${MADE_UP} We stay in touch until you are 25. You choose how much.`,
    page: null,
    contact: {
      says: 'Leaving care team, Monday to Friday, 9am to 5pm',
      phone: '01632 960 115',
      email: 'leaving-care@council.example',
    },
    services: [
      {
        about: 'MONEY',
        title: 'Setting up home',
        says: 'Money for your first home. Your personal adviser goes through the list with you.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'HEALTH_AND_WELLBEING',
        title: 'A free gym pass',
        says: 'You can use all our leisure centres for nothing until you are 25.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'RELATIONSHIPS',
        title: 'Finding family again',
        says: 'We help you to get back in touch with family and old carers, if you want that.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'EMPLOYMENT',
        title: 'Apprenticeships kept for you',
        says: 'We keep places in the council for care leavers each year.',
        givenBy: 'COUNCIL',
        page: null,
      },
      {
        about: 'PARTICIPATION',
        title: 'Have your say',
        says: 'The care leavers’ forum meets the head of children’s services four times a year.',
        givenBy: 'COUNCIL',
        page: null,
      },
    ],
  },
};
