import { legalStage } from '@kith/circumstances';
import { all, isOneOf } from '@kith/policy';

import { financialRegulations, guardianshipOrder2023 } from '../instruments.ts';
import { isParentOrHolder } from '../scope/client.ts';
import { careProceedings, guardianshipApplication, preProceedings } from '../scope/matters.ts';

/** Representation only: a special Children Act case, and what is related to it for somebody represented in it. */
export const exemptInCareProceedings = all(
  'There is no means test in care proceedings for parents and those with parental responsibility',
  [careProceedings, isParentOrHolder],
  financialRegulations.read('reg 5(1)(c) and (d)'),
);

/** Representation only: the exemption is for those who oppose the order, so a special guardian who resists its end is tested. */
export const exemptOpposingGuardianship = all(
  'There is no means test in court for parents and those with parental responsibility who oppose special guardianship',
  [
    guardianshipApplication,
    isOneOf(
      legalStage,
      ['OPPOSING_SPECIAL_GUARDIANSHIP'],
      'You oppose the order',
      guardianshipOrder2023.read('arts 5(2) and 6(3)'),
    ),
    isParentOrHolder,
  ],
  financialRegulations.read('reg 5(1)(db)'),
);

/** Family help (lower): the one exemption for help outside court. */
export const exemptOnNotice = all(
  'There is no means test for help on a notice of care proceedings for parents and those with parental responsibility',
  [preProceedings, isParentOrHolder],
  financialRegulations.read('reg 5(1)(e)'),
);
