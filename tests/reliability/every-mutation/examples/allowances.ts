import { randomUUID } from 'node:crypto';

import { ANOTHER, type Asking, type Who } from '../asking.ts';
import type { Examples, Input } from '../example.ts';
import { carerDetermined } from './determined.ts';

const COUNCIL = 'E06000035';
const TODAY = '2026-11-21';
/** The award runs from here, so that something of it is due today. */
const STARTS_ON = '2026-09-01';

const fostering = (child: object, told: object) => ({
  council: COUNCIL,
  childrenComplete: 'YES',
  ...told,
  children: [
    {
      ref: 'wren',
      dateOfBirth: '2014-12-01',
      livesIn: COUNCIL,
      relationship: 'GRANDPARENT',
      arrangement: 'KINSHIP_FOSTERING',
      ...child,
    },
  ],
});

interface Of {
  readonly person: string;
  readonly award: string;
}

async function toOpen(asking: Asking, child: object = {}, told: object = {}): Promise<Input> {
  const { person, determination } = await carerDetermined(asking, 'KINSHIP_ALLOWANCE:wren', fostering(child, told));
  const why = 'They foster their grandchild.';
  return { carer: person, determination, startsOn: STARTS_ON, every: 'FOUR_WEEKS', why };
}

const acts = (asking: Asking, mutation: string, input: Input, who?: Who) =>
  asking.done<{ award: { id: string } }>(mutation, input, 'award { id }', who);

async function proposed(asking: Asking, child: object = {}): Promise<Of> {
  const input = await toOpen(asking, child);
  const { award } = await acts(asking, 'kinshipAllowanceAwardOpen', input, ANOTHER);
  return { person: String(input['carer']), award: award.id };
}

const AGREED = { conclusion: 'AGREED', why: 'The file bears it out.' };

const agreedTo = (asking: Asking, award: string, decision: number, who?: Who) =>
  acts(asking, 'kinshipAllowanceDecisionConclude', { award, decision, ...AGREED }, who);

/** An award of a kinship foster carer that another person has agreed to. */
export async function allowanceOpened(asking: Asking, child: object = {}): Promise<Of> {
  const of = await proposed(asking, child);
  await agreedTo(asking, of.award, 1);
  return of;
}

const CUT = { from: '2026-12-22', ground: 'OTHER', fixedWeeklyPence: 10_000, why: 'The means were looked at again.' };

/** A cut that the carer has not answered yet, as the second decision of an award. */
async function cutProposed(asking: Asking): Promise<string> {
  const { award } = await allowanceOpened(asking);
  await acts(asking, 'kinshipAllowanceAwardChange', { award, ...CUT }, ANOTHER);
  return award;
}

const ACCEPTED = { decision: 2, answer: 'ACCEPTED', says: 'That is right.' };

async function overpaid(asking: Asking): Promise<string> {
  const { award } = await allowanceOpened(asking);
  await asking.done('kinshipAllowancePaymentsMake', { through: TODAY }, 'run { run }');
  const end = { award, lastDay: '2026-09-14', ground: 'LEFT_HOME', why: 'He lives with his mother.' };
  await acts(asking, 'kinshipAllowanceAwardEnd', end, ANOTHER);
  await acts(asking, 'kinshipAllowanceDecisionAnswer', { award, ...ACCEPTED });
  await agreedTo(asking, award, 2);
  return award;
}

const SUSPENSION = { from: TODAY, ground: 'PENDING_DECISION', why: 'We heard that he lives elsewhere.' };

async function suspended(asking: Asking): Promise<string> {
  const award = await cutProposed(asking);
  await acts(asking, 'kinshipAllowanceAwardSuspend', { award, ...SUSPENSION }, ANOTHER);
  await agreedTo(asking, award, 3);
  return award;
}

/** An award of a special guardian, who agreed to a statement each year. */
async function ofAGuardian(asking: Asking): Promise<string> {
  const child = {
    arrangement: 'SPECIAL_GUARDIANSHIP',
    order: { madeOn: '2024-05-01' },
    support: { homeAndKeep: 'YES', agreesToConditions: 'YES' },
  };
  const input = {
    ...(await toOpen(asking, child, { finances: { benefit: 'INCOME_SUPPORT_ONLY' } })),
    conditionsAgreedOn: TODAY,
    fixedWeeklyPence: 15_000,
    startsOn: TODAY,
  };
  const { award } = await acts(asking, 'kinshipAllowanceAwardOpen', input, ANOTHER);
  await acts(asking, 'kinshipAllowanceDecisionAnswer', { award: award.id, ...ACCEPTED, decision: 1 });
  await agreedTo(asking, award.id, 1);
  return award.id;
}

const ACCOUNT = { name: 'Gran Example', sortCode: '12-34-56', accountNumber: '1234567' };
const RUN = { processingDay: '2026-11-24' };

interface Transferred extends Of {
  readonly payment: string;
  readonly reference: string;
}

/** An award of which something was paid, waiting for a file. */
async function transferred(asking: Asking): Promise<Transferred> {
  const of = await allowanceOpened(asking);
  await acts(asking, 'kinshipAllowancePayeeSet', { award: of.award, ...ACCOUNT });
  await asking.done('kinshipAllowancePaymentsMake', { through: TODAY }, 'run { run }');
  const query =
    'query ($id: ID!) { award: kinshipAllowanceAward(id: $id) { transfers(first: 1) { payment reference } } }';
  type Seen = { award: { transfers: readonly [{ payment: string; reference: string }] } };
  const { award } = await asking.data<Seen>(query, { id: of.award });
  return { ...of, ...award.transfers[0] };
}

/** What the bank says of one payment of a run: it failed. */
async function failing(asking: Asking): Promise<Transferred & { readonly told: Input }> {
  const transfer = await transferred(asking);
  const made = await asking.done<{ paymentRun: { id: string } }>(
    'kinshipAllowancePaymentRunMake',
    RUN,
    'paymentRun { id }',
  );
  const became = [{ reference: transfer.reference, became: 'FAILED', reason: 'No such account' }];
  return { ...transfer, told: { run: made.paymentRun.id, became } };
}

const payments: Examples = {
  kinshipAllowancePayeeSet: async (asking) => ({ award: (await allowanceOpened(asking)).award, ...ACCOUNT }),
  kinshipAllowancePaymentRunMake: async (asking) => {
    await transferred(asking);
    return RUN;
  },
  kinshipAllowancePaymentRunReconcile: async (asking) => (await failing(asking)).told,
  kinshipAllowancePaymentRepeat: async (asking) => {
    const { payment, told } = await failing(asking);
    const mutation = `mutation ($input: PaymentRunReconcileInput!) { done: kinshipAllowancePaymentRunReconcile(input: $input) { userErrors { code } } }`;
    await asking.data(mutation, { input: { ...told, idempotencyKey: randomUUID() } });
    return { payment };
  },
};

export const allowances: Examples = {
  ...payments,
  kinshipAllowanceAddressSet: async (asking) => ({
    award: (await allowanceOpened(asking)).award,
    letterTo: ['Gran Example', '9 Mill Lane', 'Chatham ME4 4XY'],
  }),
  kinshipAllowanceAwardOpen: toOpen,
  kinshipAllowanceAwardChange: async (asking) => ({ award: (await allowanceOpened(asking)).award, ...CUT }),
  kinshipAllowanceAwardExtend: async (asking) => ({
    award: (await allowanceOpened(asking, { dateOfBirth: '2009-02-10' })).award,
    courseStartedOn: '2025-09-01',
    courseEndsOn: '2027-07-16',
    weeklyPence: 20_000,
    why: 'She is on a two-year course.',
  }),
  kinshipAllowanceAwardEnd: async (asking) => ({
    award: (await allowanceOpened(asking)).award,
    lastDay: '2026-12-31',
    ground: 'CARER_ASKED',
    why: 'She does not want it any more.',
  }),
  kinshipAllowanceAwardSuspend: async (asking) => ({ award: await cutProposed(asking), ...SUSPENSION }),
  kinshipAllowanceAwardResume: async (asking) => ({
    award: await suspended(asking),
    heldTo: TODAY,
    heldIsDue: true,
    why: 'He lives with her after all.',
  }),
  kinshipAllowanceOverpaymentDecide: async (asking) => ({
    award: await overpaid(asking),
    writeOffPence: 1_000,
    why: 'It was our delay.',
  }),
  kinshipAllowanceDecisionAnswer: async (asking) => ({ award: await cutProposed(asking), ...ACCEPTED }),
  kinshipAllowanceDecisionConclude: async (asking) => ({
    award: (await proposed(asking)).award,
    decision: 1,
    ...AGREED,
  }),
  kinshipAllowanceStatementRecord: async (asking) => ({
    award: await ofAGuardian(asking),
    dueOn: '2027-11-21',
    step: 'ASKED',
    says: 'By letter.',
  }),
  kinshipAllowanceAwardsBringUpToDate: async (asking) => {
    await allowanceOpened(asking);
    return { first: 50 };
  },
  kinshipAllowancePaymentsMake: async (asking) => {
    await allowanceOpened(asking);
    return { through: TODAY };
  },
};
