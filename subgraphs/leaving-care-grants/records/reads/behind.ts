import type { SealedDetermination } from '@kith/subgraph';

import {
  AdjustmentDecisionRow,
  AdjustmentRow,
  AwardDeterminationRow,
  type Adjustment,
  type AdjustmentDecision,
  type AwardDetermination,
} from '../rows/awards.ts';
import { FlagAcknowledgementRow, FlagRow, type Flag, type FlagAcknowledgement } from '../rows/flags.ts';
import { opened, readTogether } from './read-together.ts';

export interface DeterminationRead extends Omit<AwardDetermination, 'sealed'> {
  /** What was decided, why and from which facts; undefined once the person's words are erased. */
  readonly decided: SealedDetermination | undefined;
}

/** The determinations that awards rest on, oldest first. */
export const determinationsByAward = readTogether<readonly DeterminationRead[]>(
  'leavingCareGrantDeterminations',
  async (entities, council, awards) => {
    const where = { council, award: { $in: [...awards] } };
    const rows = await entities.find(AwardDeterminationRow, where, { orderBy: { takenAt: 'asc' } });
    const decided = await opened<SealedDetermination, AwardDetermination>(
      entities,
      council,
      rows,
      ({ sealed }) => sealed,
    );
    return Map.groupBy(
      rows.map((row) => ({ ...row, decided: decided.get(row) })),
      ({ award }) => award,
    );
  },
);

export interface AdjustmentRead extends Omit<Adjustment, 'why'> {
  readonly why: string | undefined;
  readonly decision: (Omit<AdjustmentDecision, 'why'> & { readonly why: string | undefined }) | undefined;
}

/** What the council proposed to add to awards or to take off them, oldest first. */
export const adjustmentsByAward = readTogether<readonly AdjustmentRead[]>(
  'leavingCareGrantAdjustments',
  async (entities, council, awards) => {
    const where = { council, award: { $in: [...awards] } };
    const rows = await entities.find(AdjustmentRow, where, { orderBy: { proposedAt: 'asc', id: 'asc' } });
    const decisions = await entities.find(AdjustmentDecisionRow, {
      council,
      adjustment: { $in: rows.map(({ id }) => id) },
    });
    const whys = await opened<string, Adjustment>(entities, council, rows, ({ why }) => why);
    const decisionWhys = await opened<string, AdjustmentDecision>(entities, council, decisions, ({ why }) => why);
    const read = rows.map((row) => {
      const decision = decisions.find(({ adjustment }) => adjustment === row.id);
      return { ...row, why: whys.get(row), decision: decision && { ...decision, why: decisionWhys.get(decision) } };
    });
    return Map.groupBy(read, ({ award }) => award);
  },
);

export interface FlagRead extends Flag {
  readonly acknowledgement: (Omit<FlagAcknowledgement, 'why'> & { readonly why: string | undefined }) | undefined;
}

/** What was flagged about awards, oldest first. */
export const flagsByAward = readTogether<readonly FlagRead[]>(
  'leavingCareGrantFlags',
  async (entities, council, awards) => {
    const where = { council, award: { $in: [...awards] } };
    const flags = await entities.find(FlagRow, where, { orderBy: { raisedAt: 'asc', id: 'asc' } });
    const acknowledged = await entities.find(FlagAcknowledgementRow, where);
    const subjects = new Map(flags.map(({ award, subject }) => [award, subject]));
    const ofPersons = acknowledged.map((one) => ({ ...one, subject: subjects.get(one.award) ?? '' }));
    const whys = await opened<string, (typeof ofPersons)[number]>(entities, council, ofPersons, ({ why }) => why);
    const read = flags.map((flag) => {
      const one = ofPersons.find((acknowledgement) => acknowledgement.flag === flag.id);
      return { ...flag, acknowledgement: one && { ...one, why: whys.get(one) } };
    });
    return Map.groupBy(read, ({ award }) => award);
  },
);
