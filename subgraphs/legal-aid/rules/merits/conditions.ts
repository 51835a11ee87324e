import { legalStage, orderAppliedFor, privatePayerWouldGoOn, prospects } from '@kith/circumstances';
import { all, any, isOneOf, isYes, not } from '@kith/policy';

import { guardianshipOrder2023, meritsRegulations } from '../instruments.ts';
import { exemptInCareProceedings, exemptOpposingGuardianship } from '../means/exemptions.ts';
import { careProceedings } from '../scope/matters.ts';

const reg5 = meritsRegulations.read('reg 5');
const reg66 = meritsRegulations.read('reg 66(3) and (4)');
const reg68 = meritsRegulations.read('reg 68');
const borderlineIn68 = meritsRegulations.check(
  'reg 68',
  'Confirm whether borderline prospects satisfy regulation 68, as they do regulation 66(4).',
);

/** A special Children Act case: nothing but the need for representation is looked at. */
export const noMeritsTest = all(
  'Parents and those with parental responsibility need no chance of success in care proceedings',
  [exemptInCareProceedings],
  meritsRegulations.read('reg 65'),
);

/** Opposing is not "making or supporting" an application, so the chances are not looked at: reg 66(3) alone. */
export const importanceOnly = all(
  'Only how much the case matters to you is looked at',
  [
    any('You do not ask for an order yourself', [
      exemptOpposingGuardianship,
      all('You are part of the care proceedings and ask for no order', [
        isOneOf(legalStage, ['CARE_PROCEEDINGS'], 'You are part of care or supervision proceedings', reg66),
        isOneOf(orderAppliedFor, ['NONE'], 'You have not asked for an order', reg66),
      ]),
    ]),
  ],
  guardianshipOrder2023.read('art 5'),
);

const privateLaw = all('The private-law test applies', [
  isOneOf(
    legalStage,
    [
      'APPLYING_SPECIAL_GUARDIANSHIP',
      'OPPOSING_SPECIAL_GUARDIANSHIP',
      'APPLYING_CHILD_ARRANGEMENTS',
      'DEFENDING_SPECIAL_GUARDIANSHIP',
      'DEFENDING_CHILD_ARRANGEMENTS',
      'CONTACT_APPLICATION',
    ],
    'The case is between family members',
    reg68,
  ),
  not('It is not heard with care proceedings', careProceedings, reg68),
  not(
    'You are not a parent or holder of parental responsibility who opposes special guardianship',
    exemptOpposingGuardianship,
    reg68,
  ),
]);

export const publicLawMet = all('The chances are good enough for care proceedings', [
  careProceedings,
  isOneOf(
    prospects,
    ['FIFTY_OR_MORE', 'MARGINAL', 'BORDERLINE'],
    'The chances are 45% or better, or cannot be said',
    reg66,
    reg5,
  ),
]);

export const privateLawMet = all('The chances are good enough for a private case', [
  privateLaw,
  isOneOf(prospects, ['FIFTY_OR_MORE', 'MARGINAL'], 'The chances are 45% or better', reg68, reg5),
  isYes(privatePayerWouldGoOn, 'Somebody who had to pay for themselves would take the case on', reg68),
]);

/** Every way in which the merits test is passed or not needed. */
export const meritsMet = any('The merits test is passed, or there is none', [
  noMeritsTest,
  importanceOnly,
  publicLawMet,
  privateLawMet,
]);

/** The Agency has still to look: nobody has said what the chances are, or in a private case they cannot be said. */
export const meritsOpen = any('The Legal Aid Agency has still to look at the chances', [
  isOneOf(prospects, ['NOT_ASSESSED'], 'No lawyer has said what the chances are', reg5),
  all('In a private case the chances cannot be said', [
    privateLaw,
    isOneOf(prospects, ['BORDERLINE'], 'The chances cannot be said', borderlineIn68),
  ]),
]);
