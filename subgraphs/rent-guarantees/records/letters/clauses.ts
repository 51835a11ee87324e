import type { Clause } from '@kith/documents';

import type { Guaranteed } from './guaranteed.ts';
import { dayInWords, days, ordinal, pounds, rent } from './words.ts';

/** The terms of a guarantee, the same in a contract and in a deed but for what the paper calls itself. */
export const clausesOf = (of: Guaranteed): readonly Clause[] =>
  clauses(of).map(({ title, paragraphs }) => ({
    title,
    paragraphs:
      of.form === 'DEED' ? paragraphs.map((text) => text.replaceAll(/\b([Tt]his) letter\b/g, '$1 deed')) : paragraphs,
  }));

const clauses = (of: Guaranteed): readonly Clause[] => [
  whatWePromise(of),
  theLimits(of),
  whenItStartsAndEnds(of),
  ifTheRentGoesUp(of),
  whatWeAskOfYou(of),
  howToClaim(of),
  theTenant(of),
  personalData(of),
  general(of),
];

const whatWePromise = ({ startsOn, endsOn, sharePence, rentEvery, tenants, damageCapPence }: Guaranteed): Clause => ({
  title: 'What we promise',
  paragraphs: [
    `If the tenant does not pay rent that falls due from ${dayInWords(startsOn)} to the day on which this guarantee ends (at the latest ${dayInWords(endsOn)}), and you have asked the tenant for it, we pay you what is missing, within the limits of this letter.`,
    `We guarantee this tenant only, and the tenant’s own share of the rent only: ${rent(sharePence, rentEvery)}. ${
      tenants > 1
        ? 'We do not guarantee the rent of any other tenant, even where the tenancy makes each tenant answer for all of it.'
        : 'We do not guarantee the rent of anybody else who may live there, now or later.'
    }`,
    damageCapPence > 0
      ? `We also pay for damage to the home that the tenant has caused and must pay for by the tenancy, beyond fair wear, as far as it is more than the deposit, up to the limit in clause 2.`
      : 'We guarantee rent, and not damage.',
    'We do not pay fees, interest, legal costs, or bills and council tax that are not part of the rent named above. We do not pay for any time after the tenancy has ended.',
  ],
});

const theLimits = ({ monthlyCapPence, damageCapPence, capPence }: Guaranteed): Clause => ({
  title: 'The limits',
  paragraphs: [
    `For the rent of any one month we pay at most ${pounds(monthlyCapPence)}. Where rent falls due by the week, the limit for a week is twelve fifty-seconds of that.`,
    ...(damageCapPence > 0 ? [`For damage we pay at most ${pounds(damageCapPence)}, all claims together.`] : []),
    `For everything under this guarantee we pay at most ${pounds(capPence)}. What we have paid counts towards it.`,
  ],
});

const whenItStartsAndEnds = ({ startsOn, endsOn, acceptBy, terms }: Guaranteed): Clause => ({
  title: 'When it starts and ends',
  paragraphs: [
    `It starts on ${dayInWords(startsOn)}, if we have signed this letter and you have accepted it by ${dayInWords(acceptBy)}.`,
    `It ends on ${dayInWords(endsOn)} at the latest, even where the tenancy goes on. The tenancy may have no end date of its own; this guarantee has.`,
    `It ends earlier on the day on which the tenant leaves the home or the tenancy ends; you sell the home or pass it on to another landlord; you and we agree that it ends; or we tell you in writing that it ends because you have broken clause 5 in a way that matters. It never lasts beyond the day before the tenant’s ${ordinal(terms.endsAtAge)} birthday.`,
    'It ends on the day on which the tenant dies. We pay nothing that falls due after that day. The law already says this of guarantors who are individuals (section 16N of the Housing Act 1988). The council is not an individual, so this letter says it.',
    `We may end it by writing to you ${days(terms.noticeDays)} before.`,
    'Rent that fell due while this guarantee was in force stays guaranteed after it has ended, if you claim it in time.',
    'It is renewed or made longer only by a new letter that we have signed.',
  ],
});

const ifTheRentGoesUp = ({ terms }: Guaranteed): Clause => ({
  title: 'If the rent goes up, or the tenancy changes',
  paragraphs: [
    `A higher rent is guaranteed only if it was raised lawfully, you told us in writing within ${days(terms.rentRiseToldWithinDays)} of telling the tenant, and it is within the limits in clause 2.`,
    'If you do not tell us in time, this guarantee goes on as if the rent had not gone up.',
    'Please ask us before you agree to any other change of the tenancy that makes it more likely that we must pay. We do not answer for what such a change brings unless we have agreed to it in writing.',
  ],
});

const whatWeAskOfYou = ({ terms, depositWaived }: Guaranteed): Clause => ({
  title: 'What we ask of you',
  paragraphs: [
    'You have a written tenancy agreement with the tenant that is valid in law, and you keep to it.',
    `If rent is missed, you ask the tenant for it first, and you tell us within ${days(terms.toldWithinDays)} of the day on which it was due.`,
    'You do what a sensible landlord does to keep the loss small, and you tell us of every payment that reaches you.',
    'Before you take any step to get the home back, you agree to a visit at which the tenant, you and we look for a way to put things right.',
    depositWaived
      ? 'Because we stand behind the tenancy, you ask the tenant for no deposit, and for no rent in advance beyond what the law allows.'
      : 'Because we stand behind the tenancy, you ask the tenant for no more deposit than other tenants pay, and for no rent in advance beyond what the law allows.',
  ],
});

const howToClaim = ({ terms, damageCapPence, letterhead }: Guaranteed): Clause => ({
  title: 'How to claim',
  paragraphs: [
    `You claim within ${days(terms.claimWithinDays)} of the day on which the rent was due, through the private link that we give you or in writing to ${letterhead.email}. We may refuse a claim that comes later.`,
    `Please send: a statement of what was due and what was paid, the tenancy agreement, the history of payments, and what shows that you asked the tenant.${
      damageCapPence > 0
        ? ' For damage, please also send the inventory, photographs, and what came of the deposit.'
        : ''
    }`,
    `We decide in writing, with our reasons. We mean to pay within ${days(terms.payWithinDays)} of agreeing to a claim.`,
    `If you think that a decision is wrong, you can ask ${terms.disputesTo} to look at it again. That takes away none of your rights to go to court.`,
  ],
});

const theTenant = ({ terms }: Guaranteed): Clause => ({
  title: 'The tenant',
  paragraphs: [
    'The tenant still owes you the rent. What we pay you, the tenant no longer owes you.',
    terms.tenantRepays
      ? 'The tenant has agreed to pay us back what we pay, in amounts that the tenant can afford.'
      : 'The tenant does not have to pay us back.',
  ],
});

const personalData = ({ terms }: Guaranteed): Clause => ({
  title: 'Personal data',
  paragraphs: [
    'You and we tell each other what this guarantee needs: whether rent is owed, how much, and what was done about it. The tenant has been told this. You tell nobody else that the council stands behind the rent unless the law says that you must.',
    `How we use personal data is at ${terms.privacyNotice}.`,
  ],
});

const general = ({ form }: Guaranteed): Clause => ({
  title: 'General',
  paragraphs: [
    ...(form === 'CONTRACT'
      ? [
          'We make this promise in return for your letting the home to the tenant. You and we are bound once both have signed or you have accepted by the private link.',
        ]
      : ['This document is a deed. It takes effect on the day that is written beside the signatures.']),
    'You may not pass this guarantee on to anybody else unless we have agreed in writing.',
    'This letter is all that we promise. What our officers say or write elsewhere is no part of it.',
    'The law of England and Wales applies, and its courts decide.',
  ],
});
