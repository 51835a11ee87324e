import { arrangement, assessmentResult, legalStage } from '@kith/circumstances';
import { all, any, isOneOf } from '@kith/policy';

import { review2022 } from '../instruments.ts';
import { isNoParent } from '../scope/client.ts';

const recommends = review2022.read('4.2');

/** Considering an arrangement, and in need of independent advice. */
export const considering = all('You are family or a friend and think about taking the child on', [
  isNoParent,
  isOneOf(legalStage, ['THINKING', 'PRE_PROCEEDINGS'], 'You are thinking about taking the child on', recommends),
]);

/** On the way through private or public proceedings. */
export const becomingCarer = all('You are going through court to become a kinship carer', [
  isNoParent,
  any('You are in private proceedings, or in care proceedings with an assessment behind you', [
    isOneOf(
      legalStage,
      ['APPLYING_SPECIAL_GUARDIANSHIP', 'APPLYING_CHILD_ARRANGEMENTS'],
      'You apply for special guardianship or a child arrangements order',
      recommends,
    ),
    all('You are in care proceedings, and were assessed as able to care for the child', [
      isOneOf(legalStage, ['CARE_PROCEEDINGS'], 'You are part of care or supervision proceedings', recommends),
      isOneOf(
        assessmentResult,
        ['POSITIVE', 'NEGATIVE_OVERTURNED'],
        'The assessment was positive, or the court did not follow a negative one',
        recommends,
      ),
    ]),
  ]),
]);

/** An existing carer with an order, in a dispute that a birth parent brought. */
export const defendingOrder = all('You have an order, and a birth parent takes you to court', [
  isNoParent,
  isOneOf(
    arrangement,
    ['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER'],
    'You are special guardian, or have a “lives with” order',
    recommends,
  ),
  isOneOf(
    legalStage,
    ['DEFENDING_SPECIAL_GUARDIANSHIP', 'DEFENDING_CHILD_ARRANGEMENTS', 'CONTACT_APPLICATION'],
    'A parent asks the court to change or end the order, or for contact',
    recommends,
  ),
]);

export const anyGroup = any('You are in one of the three groups that the Review names', [
  considering,
  becomingCarer,
  defendingOrder,
]);

export const inCourtGroup = any('You are in court, in one of the groups that the Review names', [
  becomingCarer,
  defendingOrder,
]);
