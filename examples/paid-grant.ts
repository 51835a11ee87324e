// From somebody's determination to a paid leaving care grant, as a council's portal would do it. While npm start runs,
// in another terminal: node scripts/boot.mjs examples/paid-grant.ts
import { randomUUID } from 'node:crypto';

import {
  CareLeaverRegisterDocument,
  DeterminedForCareLeaverDocument,
  KithRefused,
  LeavingCareGrantAwardDocument,
  LeavingCareGrantDecideDocument,
  LeavingCareGrantPayDocument,
  LeavingCareGrantPaymentSettleDocument,
  LeavingCareGrantRequestDocument,
  LeavingCareGrantsOfDocument,
  type Kith,
  type LeavingCareGrantPartsFragment,
} from '@kith/client';

import { signedIn } from './signed-in.ts';

/** Everybody asks in their own name: Kith lets nobody agree to what they asked for themselves. */
export interface Team {
  readonly adviser: Kith;
  readonly manager: Kith;
  readonly finance: Kith;
}

/** @throws KithRefused with what to put right, where Kith turns an act away. */
export async function paidGrant({ adviser, manager, finance }: Team): Promise<LeavingCareGrantPartsFragment> {
  // A key for each act: a retry after a broken connection sends the same one, and nothing is done twice.
  const run = randomUUID();
  const key = (act: string) => `${run}:${act}`;

  const { careLeaver } = await adviser.act(CareLeaverRegisterDocument, {
    displayName: 'Robin Sampleton',
    circumstances: {
      dateOfBirth: '2007-06-01',
      carePeriods: [{ ref: 'foster', from: '2018-02-01', to: '2025-06-01', legalStatus: 'C2', placement: 'U4' }],
      carePeriodsComplete: 'YES',
      familyPeriodsComplete: 'YES',
      otherStaysComplete: 'YES',
      home: { movingToOwnHome: 'YES' },
    },
    idempotencyKey: key('register'),
  });

  // What Robin is entitled to today, sealed: an act stores it, with the facts and the reasons.
  const { careLeaver: robin } = await manager.request(DeterminedForCareLeaverDocument, { id: careLeaver.id });
  const determined = robin?.statement.leavingCareGrants.find(({ ref }) => ref === 'LEAVING_CARE_GRANT');
  const { leavingCareGrant } = await manager.act(LeavingCareGrantAwardDocument, {
    careLeaver: careLeaver.id,
    determination: determined?.token ?? '',
    idempotencyKey: key('award'),
  });

  const { request } = await adviser.act(LeavingCareGrantRequestDocument, {
    award: leavingCareGrant.id,
    why: 'The flat has no cooker.',
    lines: [{ category: 'COOKER', what: 'A gas cooker, fitted', pence: 32_000 }],
    idempotencyKey: key('request'),
  });
  const lines = request.lines.map(({ id, pence }) => ({ line: id, pence }));
  await manager.act(LeavingCareGrantDecideDocument, {
    request: request.id,
    lines: lines.map(({ line, pence }) => ({ line, grantedPence: pence })),
    idempotencyKey: key('decide'),
  });

  const { payment } = await finance.act(LeavingCareGrantPayDocument, {
    award: leavingCareGrant.id,
    route: 'SUPPLIER_ORDER',
    details: 'Order 4711',
    parts: lines,
    idempotencyKey: key('pay'),
  });
  const paid = { payment: payment.id, became: 'PAID', idempotencyKey: key('paid') } as const;
  await finance.act(LeavingCareGrantPaymentSettleDocument, paid);

  const seen = await adviser.request(LeavingCareGrantsOfDocument, { careLeaver: careLeaver.id });
  const [grant] = seen.careLeaver?.leavingCareGrants ?? [];
  if (!grant) throw new Error('The grant is not there.');
  return grant;
}

if (import.meta.main) {
  try {
    const grant = await paidGrant({
      adviser: await signedIn('Personal adviser, Medway'),
      manager: await signedIn('Team manager, Medway'),
      finance: await signedIn('Finance officer, Medway'),
    });
    console.log(grant.reference, grant.balance);
  } catch (error) {
    if (!(error instanceof KithRefused)) throw error;
    for (const { message, path = [] } of error.details) console.error(`${path.join('.')}: ${message}`);
    process.exitCode = 1;
  }
}
