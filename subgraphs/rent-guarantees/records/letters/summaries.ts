import type { Paper, PaperPart } from '@kith/documents';

import type { Guaranteed } from './guaranteed.ts';
import { letterheadOf } from './letterhead.ts';
import { dayInWords, days, pounds, rent } from './words.ts';

/** One page for the landlord, in plain words. The letter is what counts. */
export const summaryForLandlord = (of: Guaranteed): Paper =>
  onePage(of, 'What this promise means for you, the landlord', [
    section('What we pay', [
      `If ${of.particulars.tenant.name} does not pay the rent, we pay it to you.`,
      `We pay up to ${pounds(of.monthlyCapPence)} for a month and ${pounds(of.capPence)} in all.`,
      of.tenants > 1
        ? 'We pay only for this tenant’s share. We do not pay for the other tenants.'
        : 'We pay only for this tenant.',
      of.damageCapPence > 0
        ? `We also pay up to ${pounds(of.damageCapPence)} for damage that the deposit does not cover.`
        : 'We do not pay for damage, bills or fees.',
    ]),
    section('How long it lasts', [
      `From ${dayInWords(of.startsOn)} to ${dayInWords(of.endsOn)}.`,
      'It stops sooner if the tenant moves out or dies, or if you sell the home.',
      `We can stop it if we write to you ${days(of.terms.noticeDays)} before.`,
    ]),
    section('What you do', [
      `Accept the letter by ${dayInWords(of.acceptBy)}.`,
      `If rent is late, ask the tenant first. Then tell us within ${days(of.terms.toldWithinDays)}.`,
      `Ask us for the money within ${days(of.terms.claimWithinDays)} of the day it was due.`,
      `If the rent goes up, tell us within ${days(of.terms.rentRiseToldWithinDays)}.`,
      'Talk to us before you try to get the home back.',
    ]),
    askUs(of),
  ]);

/** One page for the young person, in plain words. */
export const summaryForTenant = (of: Guaranteed): Paper =>
  onePage(of, 'What this promise means for you, the tenant', [
    section('What we do', [
      `We told your landlord that we will pay your rent if you cannot.`,
      `Your rent is ${rent(of.sharePence, of.rentEvery)}. You still pay it yourself.`,
      `We pay up to ${pounds(of.capPence)} in all, until ${dayInWords(of.endsOn)}.`,
      of.damageCapPence > 0
        ? 'We may also pay for damage, if your deposit is not enough.'
        : 'We do not pay for damage. Take care of the home.',
    ]),
    section('Do you have to pay us back?', [
      of.terms.tenantRepays
        ? 'Yes. You pay us back a bit at a time. It will never be more than you can afford.'
        : 'No. You do not have to pay us back.',
    ]),
    section('What you do', [
      'Pay your rent on time if you can.',
      'If you cannot pay, tell your personal adviser the same day. We will not be cross. We will help.',
      'Tell us if your landlord puts the rent up, or asks you to leave.',
      'Tell us if you want to move.',
    ]),
    section('What your landlord knows', [
      'We told your landlord your name and your date of birth, and that we support you.',
      'We told them nothing else about you. They tell us if rent is not paid.',
    ]),
    section('When it stops', [
      `It stops on ${dayInWords(of.endsOn)}, or when you move out.`,
      'Before then, your adviser will talk with you about what comes next.',
    ]),
    askUs(of),
  ]);

const section = (title: string, items: readonly string[]): readonly PaperPart[] => [
  { kind: 'SUBHEADING', text: title },
  { kind: 'LIST', items },
];

const askUs = ({ letterhead, reference }: Guaranteed): readonly PaperPart[] => [
  { kind: 'SUBHEADING', text: 'Questions?' },
  {
    kind: 'PARAGRAPH',
    text: `Write to ${letterhead.email}${letterhead.telephone === undefined ? '' : ` or call ${letterhead.telephone}`}. Please give this number: ${reference}.`,
  },
];

function onePage(of: Guaranteed, title: string, sections: readonly (readonly PaperPart[])[]): Paper {
  return {
    title: `${title}, ${of.reference}`,
    madeOn: of.issuedOn,
    foot: `${of.reference}, version ${of.version}. A short guide; the letter is what counts.`,
    letterhead: letterheadOf(of.letterhead),
    parts: [{ kind: 'HEADING', text: title }, ...sections.flat()],
  };
}
