import { randomInt } from 'node:crypto';

import { A_THIRD, ANOTHER, type Asking } from '../asking.ts';
import type { Examples } from '../example.ts';
import { careLeaverDetermined, determinationOf, type Determined } from './determined.ts';
import { LEAVING_CARE_GRANT_APPROVAL, LEAVING_CARE_GRANT_SCHEME } from './settings.ts';

/** A care leaver of 20 who is moving into a first home. */
const MOVING = {
  dateOfBirth: '2006-03-10',
  council: 'E06000035',
  carePeriods: [{ ref: 'foster', from: '2016-05-01', to: '2024-03-10', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  home: { movingToOwnHome: 'YES', ownChildren: 0 },
};
const HOME = ['Ava Example', '1 Mill Lane, Chatham', 'ME4 4XY'];
const COOKER = { category: 'COOKER', what: 'A gas cooker', pence: 25_000 };

interface ById {
  readonly id: string;
}
interface RequestSeen extends ById {
  readonly lines: readonly [ById];
}
interface Opened {
  readonly person: string;
  readonly award: string;
}
interface AgreedTo extends Opened {
  readonly line: string;
}
interface Paid extends AgreedTo {
  readonly payment: string;
  readonly reference: string;
}

const determined = (asking: Asking): Promise<Determined> =>
  careLeaverDetermined(asking, 'leavingCareGrants', 'LEAVING_CARE_GRANT', MOVING);

async function openedFor(asking: Asking): Promise<Opened> {
  const { person, determination } = await determined(asking);
  const input = { careLeaver: person, determination };
  const { leavingCareGrant } = await asking.done<{ leavingCareGrant: ById }>(
    'leavingCareGrantAward',
    input,
    'leavingCareGrant { id }',
  );
  return { person, award: leavingCareGrant.id };
}
const opened = async (asking: Asking): Promise<string> => (await openedFor(asking)).award;

async function requested(asking: Asking, award: string, pence = COOKER.pence): Promise<RequestSeen> {
  const input = { award, why: 'The flat has nothing in it.', lines: [{ ...COOKER, pence }] };
  const select = 'request { id lines { id } }';
  return (await asking.done<{ request: RequestSeen }>('leavingCareGrantRequest', input, select, A_THIRD)).request;
}

const decided = (asking: Asking, { id, lines }: RequestSeen, grantedPence = COOKER.pence): Promise<unknown> =>
  asking.done(
    'leavingCareGrantDecide',
    { request: id, lines: [{ line: lines[0].id, grantedPence }] },
    'request { id }',
    ANOTHER,
  );

/** A grant with one thing in it that was agreed to. */
export async function grantAgreed(asking: Asking): Promise<AgreedTo> {
  const { person, award } = await openedFor(asking);
  const request = await requested(asking, award);
  await decided(asking, request);
  return { person, award, line: request.lines[0].id };
}

const ORDER = { route: 'SUPPLIER_ORDER', details: 'Order 4711 at the shop' };

async function pays(asking: Asking, agreed: AgreedTo, how: object): Promise<Paid> {
  const input = { award: agreed.award, ...how, parts: [{ line: agreed.line, pence: COOKER.pence }] };
  const { payment } = await asking.done<{ payment: { id: string; reference: string } }>(
    'leavingCareGrantPay',
    input,
    'payment { id reference }',
  );
  return { ...agreed, payment: payment.id, reference: payment.reference };
}
const ordered = async (asking: Asking): Promise<Paid> => pays(asking, await grantAgreed(asking), ORDER);

const settled = (asking: Asking, { payment }: Paid): Promise<unknown> =>
  asking.done('leavingCareGrantPaymentSettle', { payment, became: 'PAID' }, 'payment { id }');

/** An account of its own, for an account that stands with two grants is asked about. */
const payeeOf = (award: string) => ({
  award,
  kind: 'YOUNG_PERSON',
  name: 'A. Example',
  sortCode: '12-34-56',
  accountNumber: String(randomInt(10_000_000, 99_999_999)),
});

/** A bank transfer that waits for a run. */
async function transferred(asking: Asking): Promise<Paid> {
  const agreed = await grantAgreed(asking);
  const select = 'leavingCareGrant { payees { id } }';
  const { leavingCareGrant } = await asking.done<{ leavingCareGrant: { payees: readonly [ById] } }>(
    'leavingCareGrantPayeeAdd',
    payeeOf(agreed.award),
    select,
  );
  return pays(asking, agreed, { route: 'BANK_TRANSFER', payee: leavingCareGrant.payees[0].id });
}

const RUN = { processingDay: '2026-11-24' };

async function firstOf(asking: Asking, award: string, what: 'adjustments' | 'flags'): Promise<string> {
  const query = `query ($award: ID!) { leavingCareGrant(id: $award) { found: ${what} { id } } }`;
  const { leavingCareGrant } = await asking.data<{ leavingCareGrant: { found: readonly [ById] } }>(query, { award });
  return leavingCareGrant.found[0].id;
}

const BABY = { kind: 'SUPPLEMENT', pence: 50_000, why: 'A baby is born.' };

const awards: Examples = {
  leavingCareGrantAward: async (asking) => {
    const { person: careLeaver, determination } = await determined(asking);
    return { careLeaver, determination, letterTo: HOME };
  },
  leavingCareGrantUplift: async (asking) => {
    await asking.done('leavingCareGrantSchemePublish', LEAVING_CARE_GRANT_SCHEME, 'setting { version }');
    const { person: careLeaver, award } = await openedFor(asking);
    const circumstances = { home: { ...MOVING.home, ownChildren: 1 } };
    const correction = { careLeaver, revision: 1, why: 'Her daughter was born.', circumstances };
    await asking.done('careLeaverCorrect', correction, 'careLeaver { id }');
    const person = ['careLeaver', careLeaver] as const;
    const another = await determinationOf(asking, person, 'leavingCareGrants', 'LEAVING_CARE_GRANT');
    return { award, determination: another };
  },
  leavingCareGrantAdjustmentPropose: async (asking) => ({ award: await opened(asking), ...BABY }),
  leavingCareGrantAdjustmentDecide: async (asking) => {
    const award = await opened(asking);
    await asking.done('leavingCareGrantAdjustmentPropose', { award, ...BABY }, 'leavingCareGrant { id }', ANOTHER);
    return { adjustment: await firstOf(asking, award, 'adjustments'), agreed: true, why: 'As it should be.' };
  },
  leavingCareGrantAddress: async (asking) => ({
    award: await opened(asking),
    letterTo: HOME,
  }),
  leavingCareGrantClose: async (asking) => ({ award: await opened(asking), why: 'All is bought.' }),
  leavingCareGrantTransfer: async (asking) => ({ award: await opened(asking), to: 'E10000012', why: 'She moved.' }),
  leavingCareGrantReopen: async (asking) => {
    const award = await opened(asking);
    await asking.done('leavingCareGrantClose', { award, why: 'All is bought.' }, 'leavingCareGrant { id }');
    return { award, why: 'She is back.' };
  },
  leavingCareGrantFlagAcknowledge: async (asking) => {
    const { award } = await grantAgreed(asking);
    await requested(asking, award);
    return { flag: await firstOf(asking, award, 'flags'), why: 'The first one was stolen.' };
  },
};

const requests: Examples = {
  leavingCareGrantRequest: async (asking) => ({ award: await opened(asking), why: 'No cooker.', lines: [COOKER] }),
  leavingCareGrantRequestWithdraw: async (asking) => ({
    request: (await requested(asking, await opened(asking))).id,
  }),
  leavingCareGrantDecide: async (asking) => {
    const { id: request, lines } = await requested(asking, await opened(asking));
    return { request, lines: [{ line: lines[0].id, grantedPence: 20_000, why: 'It can be had for less.' }] };
  },
  leavingCareGrantDecisionConfirm: async (asking) => {
    await asking.done('leavingCareGrantApprovalPublish', LEAVING_CARE_GRANT_APPROVAL, 'setting { version }');
    const request = await requested(asking, await opened(asking), 150_000);
    await decided(asking, request, 150_000);
    return { request: request.id, agreed: true, why: 'I have read it.' };
  },
  leavingCareGrantLineRelease: async (asking) => {
    const { line } = await grantAgreed(asking);
    return { line, pence: 5_000, why: 'It was in a sale.' };
  },
};

const payments: Examples = {
  leavingCareGrantPayeeAdd: async (asking) => payeeOf(await opened(asking)),
  leavingCareGrantPay: async (asking) => {
    const { award, line } = await grantAgreed(asking);
    return { award, ...ORDER, parts: [{ line, pence: 25_000 }] };
  },
  leavingCareGrantPaymentSettle: async (asking) => ({
    payment: (await ordered(asking)).payment,
    became: 'FAILED',
    why: 'Out of stock.',
  }),
  leavingCareGrantReceiptAdd: async (asking) => ({
    payment: (await ordered(asking)).payment,
    sha256: Array.from({ length: 64 }, () => randomInt(16).toString(16)).join(''),
    pence: 25_000,
    dated: '2026-11-20',
    document: 'DOC-9',
  }),
  leavingCareGrantRefund: async (asking) => {
    const paid = await ordered(asking);
    await settled(asking, paid);
    return { payment: paid.payment, line: paid.line, pence: 10_000, why: 'It was sent back.' };
  },
  paymentRunMake: async (asking) => {
    await transferred(asking);
    return RUN;
  },
  paymentRunReconcile: async (asking) => {
    const { reference } = await transferred(asking);
    const { paymentRun } = await asking.done<{ paymentRun: ById }>('paymentRunMake', RUN, 'paymentRun { id }');
    return { run: paymentRun.id, became: [{ reference, became: 'FAILED', reason: 'No such account' }] };
  },
};

export const grants: Examples = { ...awards, ...requests, ...payments };
