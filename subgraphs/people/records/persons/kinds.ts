import {
  carerCircumstances,
  carerCrossChecks,
  careLeaverCircumstances,
  careLeaverCrossChecks,
  type CrossCheckContext,
  type Problem,
  type RecordDeclaration,
  type ToldCareLeaver,
  type ToldCarer,
} from '@kith/circumstances';

import type { PersonKind } from '../entities.ts';

/** Whom a record is about: what they may tell, and what cannot be true of it together. */
export interface Kind<T extends object> {
  readonly kind: PersonKind;
  /** In a sentence: "Your council has no carer with this id." */
  readonly noun: string;
  readonly declared: RecordDeclaration;
  /** The field of a correction that names the person. */
  readonly field: string;
  readonly crossChecks: (told: T, context: CrossCheckContext) => readonly Problem[];
}

export const aCarer: Kind<ToldCarer> = {
  kind: 'CARER',
  noun: 'carer',
  declared: carerCircumstances,
  field: 'carer',
  crossChecks: carerCrossChecks,
};

export const aCareLeaver: Kind<ToldCareLeaver> = {
  kind: 'CARE_LEAVER',
  noun: 'care leaver',
  declared: careLeaverCircumstances,
  field: 'careLeaver',
  crossChecks: careLeaverCrossChecks,
};
