import {
  deadParentCared,
  familyMeetingPlaced,
  lookedAfterBefore,
  onProtectionPlan,
  parentsLiving,
  safeguardingConcerns,
} from '@kith/circumstances';
import { all, any, isOneOf, isYes } from '@kith/policy';
import { zonePage } from './sources.ts';

const marker = zonePage.check('markers', 'The list seen stops after the fifth marker. Confirm that there is no other.');

/** Never asked in these words: it follows from the markers, of which one is enough. */
export const wouldOtherwiseBeInCare = any('Without you the child would probably be in care', [
  isYes(lookedAfterBefore, 'A council looked after the child just before', marker),
  isYes(onProtectionPlan, 'There is or was a child protection plan', marker),
  isYes(safeguardingConcerns, 'A court noted worries about safety after a welfare report', marker),
  isYes(familyMeetingPlaced, 'A family group meeting decided that the child lives with you', marker),
  all('Both parents have died, and one had cared for and lived with the child', [
    isOneOf(parentsLiving, ['BOTH_DIED'], 'Both parents have died', marker),
    isYes(deadParentCared, 'One of them cared for the child and lived with the child', marker),
  ]),
]);
