import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { heldRequest, moveRequest } from './held.ts';

export interface WithdrawAsked extends Asked {
  readonly request: string;
}

/** Takes back a request that has not been decided yet. */
export const withdrawRequest = (context: SubgraphContext, asked: WithdrawAsked) =>
  acted(context, 'leavingCareGrantRequestWithdraw', asked, async (doing) => {
    const { award, request } = await heldRequest(doing, asked.request, ['request']);
    await moveRequest(doing, request, 'WITHDRAWN');
    return { award: award.id, request: request.id, subject: award.subject };
  });
