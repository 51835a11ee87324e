import { ANOTHER, type Asking, type Who } from '../asking.ts';
import type { Examples, Input } from '../example.ts';
import { careLeaverDetermined, determinationOf } from './determined.ts';
import { guaranteesAgreedOn } from './settings.ts';

const TODAY = '2026-11-21';

/** A care leaver of 24 who rents for £800 a month, and whose landlord asks for a guarantor. */
const RENTING = {
  dateOfBirth: '2002-10-01',
  council: 'E06000035',
  carePeriods: [{ ref: 'foster', from: '2010-01-01', to: '2020-10-01', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  home: { landlordAsksForGuarantor: 'YES', rentMonthlyPence: 80_000, inCouncilArea: 'YES' },
};

const TENANCY = {
  tenantName: 'Ava Placeholder',
  landlord: {
    name: 'Mrs Joan Lettings',
    address: ['4 Harbour Parade', 'Chatham ME4 4AA'],
    email: 'joan@lettings.example',
  },
  home: { address: ['Flat 2, 9 Mill Lane', 'Chatham'], postcode: 'ME4 4XY' },
  tenancyStartsOn: TODAY,
  rentPence: 80_000,
  rentEvery: 'MONTH',
  tenants: 1,
  sharePence: 80_000,
  startsOn: TODAY,
  months: 3,
};

/** Nobody else’s name and home: what stands twice must be looked at first. */
const knownBy = (person: string) => ({
  tenantName: `Ava ${person}`,
  home: { ...TENANCY.home, address: [`Flat ${person}`, 'Mill Lane', 'Chatham'] },
});

interface Applied {
  readonly id: string;
  readonly person: string;
}

async function toApply(asking: Asking): Promise<Input> {
  await guaranteesAgreedOn(asking);
  const { person, determination } = await careLeaverDetermined(asking, 'rentGuarantees', 'RENT_GUARANTEE', RENTING);
  return { ...TENANCY, ...knownBy(person), careLeaver: person, determination };
}

const acts = (asking: Asking, mutation: string, input: Input, who?: Who) =>
  asking.done<{ guarantee: { id: string } }>(mutation, input, 'guarantee { id }', who);

async function applied(asking: Asking): Promise<Applied> {
  const input = await toApply(asking);
  const { guarantee } = await acts(asking, 'rentGuaranteeApply', input, ANOTHER);
  return { id: guarantee.id, person: String(input['careLeaver']) };
}
async function approved(asking: Asking): Promise<Applied> {
  const guarantee = await applied(asking);
  await acts(asking, 'rentGuaranteeApprove', { guarantee: guarantee.id, why: 'It fits the scheme.' });
  return guarantee;
}
async function issued(asking: Asking): Promise<Applied> {
  const guarantee = await approved(asking);
  await acts(asking, 'rentGuaranteeIssue', { guarantee: guarantee.id, form: 'DEED' });
  return guarantee;
}
async function signed(asking: Asking): Promise<Applied> {
  const guarantee = await issued(asking);
  await acts(asking, 'rentGuaranteeSigningRecord', { guarantee: guarantee.id, signedOn: TODAY });
  return guarantee;
}
async function live(asking: Asking): Promise<Applied> {
  const guarantee = await signed(asking);
  await acts(asking, 'rentGuaranteeActivate', { guarantee: guarantee.id, acceptedOn: TODAY });
  return guarantee;
}

async function linkTo(asking: Asking, guarantee: Applied, purpose: 'ACCEPT' | 'CLAIM'): Promise<string> {
  const input = { guarantee: guarantee.id, purpose, send: false };
  return (await asking.done<{ token: string }>('rentGuaranteeLinkMake', input, 'token')).token;
}

/** A guarantee of which the landlord is being written to. */
export async function landlordWrittenTo(asking: Asking): Promise<Applied> {
  const guarantee = await issued(asking);
  await asking.done('rentGuaranteeLinkMake', { guarantee: guarantee.id, purpose: 'ACCEPT', send: true }, 'token');
  return guarantee;
}

const CLAIM = {
  lines: [{ kind: 'RENT', dueOn: TODAY, duePence: 80_000, receivedPence: 0 }],
  statement: 'No rent came. I wrote to her twice.',
  evidence: ['Statement of arrears', 'Tenancy agreement', 'My two letters'],
  askedTheTenant: true,
  payTo: { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '1234567' },
};

const actsOnClaim = (asking: Asking, mutation: string, input: Input, who?: Who) =>
  asking.done<{ claim: { id: string } }>(mutation, input, 'claim { id }', who);

async function claimed(asking: Asking): Promise<string> {
  const { id: guarantee } = await live(asking);
  return (await actsOnClaim(asking, 'rentGuaranteeClaimRecord', { guarantee, ...CLAIM })).claim.id;
}
async function claimAgreed(asking: Asking): Promise<string> {
  const claim = await claimed(asking);
  const input = { claim, agreedPence: [80_000], reasons: 'The rent was due and not paid.' };
  await actsOnClaim(asking, 'rentGuaranteeClaimDecide', input, ANOTHER);
  return claim;
}

const letters: Examples = {
  rentGuaranteeApply: toApply,
  rentGuaranteeRenew: async (asking) => {
    const { id: renews, person: careLeaver } = await live(asking);
    const person = ['careLeaver', careLeaver] as const;
    const determination = await determinationOf(asking, person, 'rentGuarantees', 'RENT_GUARANTEE');
    return { ...TENANCY, careLeaver, determination, startsOn: '2027-02-21', renews };
  },
  rentGuaranteeApprove: async (asking) => ({ guarantee: (await applied(asking)).id, why: 'It fits the scheme.' }),
  rentGuaranteeRefuse: async (asking) => ({ guarantee: (await applied(asking)).id, why: 'The rent is too high.' }),
  rentGuaranteeWithdraw: async (asking) => ({ guarantee: (await applied(asking)).id, why: 'She found another home.' }),
  rentGuaranteeIssue: async (asking) => ({ guarantee: (await approved(asking)).id, form: 'DEED' }),
  rentGuaranteeReissue: async (asking) => ({ guarantee: (await issued(asking)).id, form: 'DEED', why: 'A slip.' }),
  rentGuaranteeSigningRecord: async (asking) => ({ guarantee: (await issued(asking)).id, signedOn: TODAY }),
  rentGuaranteeActivate: async (asking) => ({ guarantee: (await signed(asking)).id, acceptedOn: TODAY }),
  rentGuaranteeRevoke: async (asking) => ({ guarantee: (await live(asking)).id, why: 'The landlord hid the arrears.' }),
  rentGuaranteeEnd: async (asking) => ({
    guarantee: (await live(asking)).id,
    because: 'TENANT_LEFT',
    endedOn: TODAY,
    why: 'She has moved out.',
  }),
  rentGuaranteesBringUpToDate: async (asking) => {
    await live(asking);
    return {};
  },
};

const claims: Examples = {
  rentGuaranteeMissedRentRecord: async (asking) => ({
    guarantee: (await live(asking)).id,
    dueOn: TODAY,
    toldOn: TODAY,
  }),
  rentGuaranteeClaimRecord: async (asking) => ({ guarantee: (await live(asking)).id, ...CLAIM }),
  rentGuaranteeClaimAskForMore: async (asking) => ({ claim: await claimed(asking), why: 'The agreement is missing.' }),
  rentGuaranteeClaimDecide: async (asking) => ({
    claim: await claimed(asking),
    agreedPence: [80_000],
    reasons: 'The rent was due and not paid.',
  }),
  rentGuaranteeClaimWithdraw: async (asking) => ({ claim: await claimed(asking), why: 'She has paid.' }),
  rentGuaranteeClaimPaymentInstruct: async (asking) => ({ claim: await claimAgreed(asking) }),
  rentGuaranteeClaimPaymentReport: async (asking) => {
    const claim = await claimAgreed(asking);
    await actsOnClaim(asking, 'rentGuaranteeClaimPaymentInstruct', { claim });
    return { claim, came: 'FAILED', on: TODAY, failedBecause: 'No such account.' };
  },
};

const RUN = { processingDay: '2026-11-24' };

/** A claim of which finance has asked for the payment, and what the payment is called. */
async function instructed(asking: Asking): Promise<string> {
  const claim = await claimAgreed(asking);
  const { claim: after } = await asking.done<{ claim: { payments: readonly [{ reference: string }] } }>(
    'rentGuaranteeClaimPaymentInstruct',
    { claim },
    'claim { payments { reference } }',
  );
  return after.payments[0].reference;
}

const payments: Examples = {
  rentGuaranteePaymentRunMake: async (asking) => {
    await instructed(asking);
    return RUN;
  },
  rentGuaranteePaymentRunReconcile: async (asking) => {
    const reference = await instructed(asking);
    const made = await asking.done<{ paymentRun: { id: string } }>(
      'rentGuaranteePaymentRunMake',
      RUN,
      'paymentRun { id }',
    );
    return { run: made.paymentRun.id, became: [{ reference, became: 'FAILED', reason: 'No such account' }] };
  },
};

const byLink: Examples = {
  rentGuaranteeLinkMake: async (asking) => ({ guarantee: (await live(asking)).id, purpose: 'CLAIM', send: true }),
  rentGuaranteeAcceptByLink: async (asking) => ({ token: await linkTo(asking, await signed(asking), 'ACCEPT') }),
  rentGuaranteeMissedRentByLink: async (asking) => ({
    token: await linkTo(asking, await live(asking), 'CLAIM'),
    dueOn: TODAY,
  }),
  rentGuaranteeClaimByLink: async (asking) => ({ token: await linkTo(asking, await live(asking), 'CLAIM'), ...CLAIM }),
};

export const guarantees: Examples = { ...letters, ...claims, ...payments, ...byLink };
