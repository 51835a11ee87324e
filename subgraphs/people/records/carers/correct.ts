import { carerCircumstances } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';

import type { ToldOfCarer } from '../entities.ts';
import type { ActResult } from './act.ts';
import { changeCarer, type ChangeAsked } from './change.ts';
import { corrected } from './corrected.ts';
import type { CarerDetails } from './details.ts';

export interface CarerCorrection extends ChangeAsked, CarerDetails {
  /** The facts to correct, the children's apart. */
  readonly circumstances?: ToldOfCarer | null;
}

/** Corrects what is recorded of a carer. Whatever the correction does not name stays. */
export const correctCarer = (context: SubgraphContext, correction: CarerCorrection): Promise<ActResult> =>
  changeCarer(context, correction, {
    name: 'carerCorrect',
    act: 'CORRECTED',
    needsWhy: true,
    apply: (carer) => ({
      ...carer,
      displayName: detail(carer.displayName, correction.displayName),
      reference: detail(carer.reference, correction.reference),
      circumstances: corrected(carerCircumstances, carer.circumstances, correction.circumstances ?? {}),
    }),
    placeInInput: (path) => ['circumstances', ...path],
  });

const detail = (before: string | undefined, correction: string | null | undefined): string | undefined =>
  correction === undefined ? before : (correction?.trim() ?? undefined);
