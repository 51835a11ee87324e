import { againstChildrensServices } from '@kith/care-status';
import { postedTo, type Paper, type PaperPart } from '@kith/documents';

import type { CouncilLetterhead, GuaranteeTerms } from '../agreed/shapes.ts';
import { letterheadOf } from './letterhead.ts';
import { dayInWords, days, pounds } from './words.ts';

export interface Notice {
  readonly letterhead: CouncilLetterhead;
  /** Name and address, line by line. */
  readonly to: readonly string[];
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly reference: string;
}

export interface LineDecided {
  readonly kind: 'RENT' | 'DAMAGE';
  readonly dueOn: string;
  readonly claimedPence: number;
  readonly agreedPence: number;
}

/** To the landlord: what was decided on a claim, line by line, with the reasons. */
export const claimDecision = (
  of: Notice & {
    readonly claim: string;
    readonly lines: readonly LineDecided[];
    readonly reasons: string;
    readonly terms: GuaranteeTerms;
  },
): Paper => {
  const agreedPence = of.lines.reduce((sum, line) => sum + line.agreedPence, 0);
  const claimedPence = of.lines.reduce((sum, line) => sum + line.claimedPence, 0);
  return notice(of, `Our decision on your claim ${of.claim}`, [
    {
      kind: 'PARAGRAPH',
      text: `You claimed ${pounds(claimedPence)} under the guarantee ${of.reference}. ${
        agreedPence === 0
          ? 'We do not agree to pay it.'
          : agreedPence < claimedPence
            ? `We agree to pay ${pounds(agreedPence)} of it.`
            : 'We agree to pay all of it.'
      }`,
    },
    {
      kind: 'PARTICULARS',
      rows: of.lines.map(({ kind, dueOn, claimedPence: asked, agreedPence: agreed }) => ({
        name: `${kind === 'RENT' ? 'Rent due on' : 'Damage found on'} ${dayInWords(dueOn)}`,
        value: `Claimed ${pounds(asked)}; agreed ${pounds(agreed)}`,
      })),
    },
    { kind: 'SUBHEADING', text: 'Why' },
    { kind: 'PARAGRAPH', text: of.reasons },
    ...(agreedPence > 0
      ? [{ kind: 'PARAGRAPH', text: `We mean to pay within ${days(of.terms.payWithinDays)} of this letter.` } as const]
      : []),
    { kind: 'SUBHEADING', text: 'If you think that this is wrong' },
    {
      kind: 'PARAGRAPH',
      text: `Ask ${of.terms.disputesTo} to look at it again. That takes away none of your rights to go to court.`,
    },
  ]);
};

/** To the landlord: the guarantee ends, and when. */
export const revocation = (
  of: Notice & { readonly endsOn: string; readonly why: string; readonly terms: GuaranteeTerms },
): Paper =>
  notice(of, `The guarantee ${of.reference} ends on ${dayInWords(of.endsOn)}`, [
    {
      kind: 'PARAGRAPH',
      text: `We end our guarantee of rent. The last day on which rent that falls due is guaranteed is ${dayInWords(of.endsOn)}.`,
    },
    { kind: 'SUBHEADING', text: 'Why' },
    { kind: 'PARAGRAPH', text: of.why },
    {
      kind: 'PARAGRAPH',
      text: `You can still claim rent that falls due until then, within ${days(of.terms.claimWithinDays)} of the day on which it was due.`,
    },
  ]);

/** To the young person: no guarantee, why, and what they can do about it. */
export const refusal = (of: Notice & { readonly why: string }): Paper =>
  notice(of, 'We cannot be your guarantor', [
    {
      kind: 'PARAGRAPH',
      text: 'You asked us to promise your landlord that your rent is paid. We have decided not to.',
    },
    { kind: 'SUBHEADING', text: 'Why' },
    { kind: 'PARAGRAPH', text: of.why },
    { kind: 'SUBHEADING', text: 'If you think that this is wrong' },
    {
      kind: 'LIST',
      items: [
        'Tell us. You do not have to write. That is stage 1 of a complaint, and we must look at it again.',
        ...againstChildrensServices.map(({ says, within }) => (within ? `${says} You have ${within}.` : says)),
        'You can have an advocate: somebody on your side who helps you say what you think. It costs you nothing.',
      ],
    },
  ]);

export function notice({ letterhead, to, on, reference }: Notice, title: string, parts: readonly PaperPart[]): Paper {
  return {
    title,
    madeOn: on,
    foot: reference,
    letterhead: letterheadOf(letterhead),
    to: postedTo(to) ?? to,
    parts: [{ kind: 'PARAGRAPH', text: dayInWords(on) }, { kind: 'HEADING', text: title }, ...parts],
  };
}
