import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

import type { FlagKind } from './kinds.ts';

/** That something must be looked at twice before a guarantee is agreed to. */
export const GuaranteeFlagRow = defineEntity({
  name: 'GuaranteeFlagRow',
  tableName: 'guarantee_flag',
  properties: {
    council: p.text().primary(),
    guarantee: p.uuid().primary(),
    kind: p.text().$type<FlagKind>().primary(),
    subject: p.text(),
    raisedAt: p.datetime(3),
  },
});
export type GuaranteeFlag = InferEntity<typeof GuaranteeFlagRow>;
