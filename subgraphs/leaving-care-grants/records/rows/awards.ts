import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

import type { AwardState } from '../domain/states.ts';

/** Days are `YYYY-MM-DD`; words and reasons are sealed for the person. */
export const AwardRow = defineEntity({
  name: 'AwardRow',
  tableName: 'award',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    subject: p.text(),
    reference: p.text(),
    state: p.text().$type<AwardState>(),
    openedOn: p.date(),
    openedBy: p.text(),
    lastDay: p.date(),
    endedOn: p.date().nullable(),
    endedBy: p.text().nullable(),
    endedWhy: p.text().nullable(),
    /** Where letters go, line by line. */
    letterTo: p.text().nullable(),
    transferredTo: p.text().nullable(),
  },
});
export type Award = InferEntity<typeof AwardRow>;

export const AwardDeterminationRow = defineEntity({
  name: 'AwardDeterminationRow',
  tableName: 'award_determination',
  properties: {
    council: p.text().primary(),
    digest: p.text().primary(),
    award: p.uuid(),
    subject: p.text(),
    amountPence: p.integer(),
    asOf: p.date(),
    policy: p.text(),
    rulesVersion: p.text(),
    settings: p.json<readonly { readonly code: string; readonly version?: string | number }[]>(),
    sealed: p.text(),
    takenAt: p.datetime(3),
    takenBy: p.text(),
  },
});
export type AwardDetermination = InferEntity<typeof AwardDeterminationRow>;

export const ADJUSTMENT_KINDS = { UPLIFT: 'UPLIFT', SUPPLEMENT: 'SUPPLEMENT', REDUCTION: 'REDUCTION' } as const;
export type AdjustmentKind = keyof typeof ADJUSTMENT_KINDS;

export const AdjustmentRow = defineEntity({
  name: 'AdjustmentRow',
  tableName: 'adjustment',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    kind: p.text().$type<AdjustmentKind>(),
    pence: p.integer(),
    why: p.text(),
    proposedBy: p.text(),
    proposedAt: p.datetime(3),
  },
});
export type Adjustment = InferEntity<typeof AdjustmentRow>;

export const AdjustmentDecisionRow = defineEntity({
  name: 'AdjustmentDecisionRow',
  tableName: 'adjustment_decision',
  properties: {
    council: p.text().primary(),
    adjustment: p.uuid().primary(),
    subject: p.text(),
    proposedBy: p.text(),
    agreed: p.boolean(),
    why: p.text().nullable(),
    decidedBy: p.text(),
    decidedAt: p.datetime(3),
  },
});
export type AdjustmentDecision = InferEntity<typeof AdjustmentDecisionRow>;
