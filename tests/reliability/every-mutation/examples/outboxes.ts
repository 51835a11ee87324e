import { randomUUID } from 'node:crypto';

import type { Asking } from '../asking.ts';
import type { Example, Examples } from '../example.ts';
import { allowanceOpened } from './allowances.ts';
import { arrangementOpened } from './arrangements.ts';
import { grantAgreed } from './grants.ts';
import { landlordWrittenTo } from './guarantees.ts';

/** Trying again what could not be sent to, or about, the person of an act. */
const parkedAfter =
  (outbox: string, act: (asking: Asking) => Promise<{ readonly person: string }>): Example =>
  async (asking) => {
    const { person: subject } = await act(asking);
    await asking.turnedAway();
    const query = `query ($filter: OutboxFilterInput!) { outbox: ${outbox}(first: 1, filter: $filter) { nodes { id } } }`;
    const filter = { state: 'PARKED', subject };
    const { outbox: found } = await asking.data<{ outbox: { nodes: readonly [{ id: string }] } }>(query, { filter });
    return { message: found.nodes[0].id };
  };

export const outboxes: Examples = {
  kinshipAllowanceOutboxRetry: parkedAfter('kinshipAllowanceOutbox', allowanceOpened),
  leavingCareGrantsOutboxRetry: parkedAfter('leavingCareGrantsOutbox', grantAgreed),
  rentGuaranteeOutboxRetry: parkedAfter('rentGuaranteeOutbox', landlordWrittenTo),
  stayingPutOutboxRetry: parkedAfter('stayingPutOutbox', arrangementOpened),
  // Registering people sends nothing, so nothing of it is ever parked.
  peopleOutboxRetry: () => ({ message: randomUUID() }),
};
