import { randomInt } from 'node:crypto';

import type { PatientClient, Somebody } from '../patient-client.ts';
import type { Story } from '../workload.ts';

const MEDWAY = 'E06000035';
const ADVISER: Somebody = { council: MEDWAY, actor: 'adviser', roles: 'PERSONAL_ADVISER' };
const MANAGER: Somebody = { council: MEDWAY, actor: 'manager', roles: 'TEAM_MANAGER' };
const FINANCE: Somebody = { council: MEDWAY, actor: 'finance', roles: 'FINANCE_OFFICER' };

/** Enough of a young person for a grant: in foster care until 18, and moving to a home of their own. */
const CIRCUMSTANCES = {
  dateOfBirth: '2006-03-10',
  carePeriods: [{ ref: 'foster', from: '2016-05-01', to: '2024-03-10', legalStatus: 'C2', placement: 'U4' }],
  carePeriodsComplete: 'YES',
  familyPeriodsComplete: 'YES',
  otherStaysComplete: 'YES',
  home: { movingToOwnHome: 'YES', ownChildren: 0 },
};

const GRANT = 'leavingCareGrant { id balance { availablePence committedPence inPaymentPence spentPence } }';
const REQUEST = 'request { id lines { id } }';

/** What letters need before any can be sent: whose they are. */
export const publishLetterhead = (client: PatientClient): Promise<unknown> =>
  doing(
    client,
    { council: MEDWAY, actor: 'administrator', roles: 'COUNCIL_ADMINISTRATOR' },
    'leavingCareGrantLetterheadPublish',
    {
      from: '2020-01-01',
      why: 'Our stationery.',
      name: 'Medway Council',
      lines: ['Gun Wharf', 'Chatham', 'ME4 4TR'],
      idempotencyKey: 'letterhead',
    },
    'setting { version }',
  );

/** What a young person's grant must come to when the story is over. */
export interface Granted {
  readonly award: string;
  readonly spentPence: number;
}

/**
 * From a determination to the last payment: a grant is opened, things are asked for, agreed to and paid, each of them
 * once, however often it has to be asked for. Tells of what every grant must come to in the end.
 */
export const granting =
  (granted: (one: Granted) => void): Story =>
  async (client, name, told) => {
    const act = async <T>(schema: string, who: Somebody, mutation: string, input: object, select: string) => {
      const key = `${mutation} ${name}`;
      const done = await doing<T>(client, who, mutation, { ...input, idempotencyKey: key }, select);
      told({ schema, council: MEDWAY, key });
      return done;
    };
    const { careLeaver } = await act<{ careLeaver: { id: string } }>(
      'people',
      ADVISER,
      'careLeaverRegister',
      { displayName: name, circumstances: CIRCUMSTANCES },
      'careLeaver { id }',
    );
    const opened = await openGrant(client, act, careLeaver.id);
    const pence = randomInt(1, 300_000);
    const lines = [{ category: 'COOKER', what: 'A gas cooker', pence }];
    const { request } = await act<{ request: { id: string; lines: { id: string }[] } }>(
      LEDGER,
      ADVISER,
      'leavingCareGrantRequest',
      { award: opened, why: 'The flat has nothing in it.', lines },
      REQUEST,
    );
    const [line] = request.lines;
    await act(
      LEDGER,
      MANAGER,
      'leavingCareGrantDecide',
      { request: request.id, lines: [{ line: line!.id, grantedPence: pence }] },
      REQUEST,
    );
    const parts = [{ line: line!.id, pence }];
    const { payment } = await act<{ payment: { id: string } }>(
      LEDGER,
      FINANCE,
      'leavingCareGrantPay',
      { award: opened, route: 'SUPPLIER_ORDER', parts, details: `Order ${name}` },
      'payment { id }',
    );
    await act(LEDGER, FINANCE, 'leavingCareGrantPaymentSettle', { payment: payment.id, became: 'PAID' }, GRANT);
    granted({ award: opened, spentPence: pence });
  };

const LEDGER = 'leaving_care_grants';

type Act = <T>(schema: string, who: Somebody, mutation: string, input: object, select: string) => Promise<T>;

async function openGrant(client: PatientClient, act: Act, careLeaver: string): Promise<string> {
  const query = `query ($id: ID!) { careLeaver(id: $id) { statement { leavingCareGrants { ref token } } } }`;
  const { careLeaver: found } = await client.ask<{
    careLeaver: { statement: { leavingCareGrants: readonly { ref: string; token: string }[] } };
  }>(MANAGER, query, { id: careLeaver });
  const determination = found.statement.leavingCareGrants.find(({ ref }) => ref === 'LEAVING_CARE_GRANT')?.token;
  const { leavingCareGrant } = await act<{ leavingCareGrant: { id: string } }>(
    LEDGER,
    MANAGER,
    'leavingCareGrantAward',
    { careLeaver, determination, letterTo: ['Ava Example', '1 Example Road', 'ME1 1AA'] },
    GRANT,
  );
  return leavingCareGrant.id;
}

async function doing<T>(
  client: PatientClient,
  who: Somebody,
  mutation: string,
  input: object,
  select: string,
): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${select} userErrors { code message } } }`;
  const { done } = await client.ask<{ done: T & { userErrors: readonly object[] } }>(who, query, { input });
  if (done.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(done.userErrors)}`);
  return done;
}
