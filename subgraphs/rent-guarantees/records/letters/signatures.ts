import type { PaperPart } from '@kith/documents';

import type { Guaranteed } from './guaranteed.ts';

type Signatures = Extract<PaperPart, { kind: 'SIGNATURES' }>;

/** Where people sign by hand. Every line is blank: the system signs for nobody. */
export const signaturesOf = (of: Guaranteed): readonly Signatures[] => [
  of.form === 'DEED' ? deedOfTheCouncil(of) : signedForTheCouncil(of),
  acceptedByTheLandlord(of),
];

const signedForTheCouncil = ({ letterhead }: Guaranteed): Signatures => ({
  kind: 'SIGNATURES',
  title: 'Signed for the council',
  says: `To be signed by hand by the ${letterhead.signatory}, or an officer who may sign instead, under ${letterhead.delegation}. Until it is signed, this letter promises nothing.`,
  lines: [{ label: 'Signature' }, { label: 'Name' }, { label: 'Office' }, { label: 'Date' }],
});

const deedOfTheCouncil = ({ letterhead }: Guaranteed): Signatures =>
  letterhead.deedsBy === 'SEAL'
    ? {
        kind: 'SIGNATURES',
        title: 'Executed as a deed',
        says: `The common seal of ${letterhead.councilName} was put on this deed in the presence of the officer below, under ${letterhead.delegation}. Until that is done, this document promises nothing.`,
        lines: [{ label: 'Seal' }, { label: 'Signature' }, { label: 'Name' }, { label: 'Office' }, { label: 'Date' }],
      }
    : {
        kind: 'SIGNATURES',
        title: 'Executed as a deed',
        says: `Signed as a deed for ${letterhead.councilName} by the ${letterhead.signatory}, or an officer who may sign instead, under ${letterhead.delegation}, in the presence of the witness below. Until that is done, this document promises nothing.`,
        lines: [
          { label: 'Signature' },
          { label: 'Name' },
          { label: 'Office' },
          { label: 'Date' },
          { label: 'Witness: signature' },
          { label: 'Witness: name' },
          { label: 'Witness: address' },
        ],
      };

const acceptedByTheLandlord = ({ particulars }: Guaranteed): Signatures => ({
  kind: 'SIGNATURES',
  title: 'Accepted by the landlord',
  says: `To be signed by ${particulars.landlord.name}, or accepted through the private link. Please keep a copy.`,
  lines: [{ label: 'Signature' }, { label: 'Name' }, { label: 'Date' }],
});
