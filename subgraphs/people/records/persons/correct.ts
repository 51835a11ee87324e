import type { ToldCareLeaver, ToldCarer } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';

import type { ToldOfCarer } from '../entities.ts';
import type { ActResult } from './act-on-person.ts';
import { changePerson, type ChangeAsked } from './change.ts';
import { corrected } from './corrected.ts';
import type { PersonDetails } from './details.ts';
import { aCareLeaver, aCarer, type Kind } from './kinds.ts';

export interface Correction<Facts extends object> extends ChangeAsked, PersonDetails {
  /** The facts to correct; of a carer, the children's apart. */
  readonly circumstances?: Facts | null;
}

/** Corrects what is recorded of a carer. Whatever the correction does not name stays. */
export const correctCarer = (
  context: SubgraphContext,
  correction: Correction<ToldOfCarer>,
): Promise<ActResult<ToldCarer>> => correct(context, aCarer, 'carerCorrect', correction);

/** Corrects what is recorded of a care leaver. Whatever the correction does not name stays; a list is replaced whole. */
export const correctCareLeaver = (
  context: SubgraphContext,
  correction: Correction<ToldCareLeaver>,
): Promise<ActResult<ToldCareLeaver>> => correct(context, aCareLeaver, 'careLeaverCorrect', correction);

const correct = <T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  name: string,
  correction: Correction<object>,
): Promise<ActResult<T>> =>
  changePerson(context, kind, correction, {
    name,
    act: 'CORRECTED',
    needsWhy: true,
    apply: (person) => ({
      ...person,
      displayName: detail(person.displayName, correction.displayName),
      reference: detail(person.reference, correction.reference),
      circumstances: corrected(kind.declared, person.circumstances, correction.circumstances ?? {}),
    }),
    placeInInput: (path) => ['circumstances', ...path],
  });

const detail = (before: string | undefined, correction: string | null | undefined): string | undefined =>
  correction === undefined ? before : (correction?.trim() ?? undefined);
