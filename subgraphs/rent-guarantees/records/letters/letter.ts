import type { Paper, Particular, PaperPart } from '@kith/documents';

import { clausesOf } from './clauses.ts';
import type { Guaranteed } from './guaranteed.ts';
import { letterheadOf } from './letterhead.ts';
import { signaturesOf } from './signatures.ts';
import { dayInWords, pounds, rent } from './words.ts';

/** The letter of guarantee: a contract for an officer to sign by hand, or a deed with blank places. Never signed by us. */
export function letterPaper(of: Guaranteed): Paper {
  const { reference, version, letterhead, particulars, form, issuedOn } = of;
  const { landlord } = particulars;
  return {
    title: `${TITLES[form]}, ${reference}`,
    madeOn: issuedOn,
    foot: `${reference}, version ${version}`,
    letterhead: letterheadOf(letterhead),
    parts: [
      { kind: 'LINES', lines: [landlord.name, ...landlord.address] },
      { kind: 'PARAGRAPH', text: dayInWords(issuedOn) },
      { kind: 'HEADING', text: TITLES[form] },
      {
        kind: 'PARAGRAPH',
        text: `${letterhead.councilName} (“the council”, “we”) stands behind the rent of a tenant whom it supports. To the landlord named below (“you”) we promise to pay rent that the tenant owes you and does not pay, on the terms of this ${form === 'DEED' ? 'deed' : 'letter'} and on no others.`,
      },
      { kind: 'PARTICULARS', rows: particularsOf(of) },
      codeOf(of),
      { kind: 'CLAUSES', clauses: clausesOf(of) },
      ...signaturesOf(of),
    ],
  };
}

const TITLES = { CONTRACT: 'Guarantee of rent', DEED: 'Deed of guarantee of rent' } as const;

const particularsOf = (of: Guaranteed): readonly Particular[] => [
  { name: 'Reference', value: `${of.reference}, version ${of.version}` },
  { name: 'Tenant', value: `${of.particulars.tenant.name}, born ${dayInWords(of.particulars.tenant.born)}` },
  { name: 'Landlord', value: of.particulars.landlord.name },
  ...(of.particulars.agent === null ? [] : [{ name: 'Agent of the landlord', value: of.particulars.agent }]),
  { name: 'Home', value: [...of.particulars.home.address, of.particulars.home.postcode].join(', ') },
  { name: 'Tenancy from', value: dayInWords(of.tenancyStartsOn) },
  { name: 'Rent of the home', value: rent(of.rentPence, of.rentEvery) },
  {
    name: 'Share of the tenant',
    value:
      of.tenants > 1
        ? `${rent(of.sharePence, of.rentEvery)}, in a tenancy of ${of.tenants} tenants`
        : rent(of.sharePence, of.rentEvery),
  },
  { name: 'Guaranteed from', value: dayInWords(of.startsOn) },
  { name: 'Last day at the latest', value: dayInWords(of.endsOn) },
  { name: 'What is covered', value: of.damageCapPence > 0 ? 'Rent, and damage above the deposit' : 'Rent only' },
  { name: 'Most for a month', value: pounds(of.monthlyCapPence) },
  ...(of.damageCapPence > 0 ? [{ name: 'Most for damage', value: pounds(of.damageCapPence) }] : []),
  { name: 'Most in all', value: pounds(of.capPence) },
];

const codeOf = ({ check, reference }: Guaranteed): PaperPart => ({
  kind: 'CODE',
  address: check.address,
  alt: `Code to check this letter at ${check.page} with reference ${reference} and code ${check.code}`,
  says: [
    'Is this letter genuine?',
    `Scan the code, or go to ${check.page} and type`,
    `Reference: ${reference}`,
    `Code: ${check.code}`,
    'The page says whether the letter is genuine and live. It says nothing about the tenant.',
  ],
});
