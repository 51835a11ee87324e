import { choiceFact, yesNoFact } from '@kith/policy';
import { record } from '../record.ts';

export const parentsLiving = choiceFact(
  'child.parents.living',
  'ParentsLiving',
  { BOTH: 'Both parents are alive', ONE_DIED: 'One parent has died', BOTH_DIED: 'Both parents have died' },
  {
    title: "The child's parents",
    question: "Are the child's parents alive?",
    why: "Guardian's Allowance and some other help are for children whose parents have died.",
    hint: 'A step-parent does not count as a parent here.',
    changeable: 'NEVER',
  },
);

export const deadParentCared = yesNoFact('child.parents.caredAndLivedWith', {
  title: 'A parent cared for and lived with the child',
  question: 'Before they died, did at least one of the parents both care for the child and live with the child?',
  why: 'It shows that the child could have gone into care without you.',
  changeable: 'NEVER',
});

export const survivingParent = choiceFact(
  'child.parents.survivor',
  'SurvivingParent',
  {
    NOT_FOUND: 'Nobody knew where they were when the other parent died, and I could not find them',
    IN_PRISON: 'In prison, with at least two years still to serve when the other parent died',
    IN_HOSPITAL: 'Kept in hospital by order of a court',
    NONE_OF_THESE: 'None of these',
  },
  {
    title: 'The other parent',
    question: 'What is the situation of the parent who is alive?',
    why: "Guardian's Allowance can be paid when one parent has died and the other cannot care for the child.",
    hint: 'You must have tried everything reasonable to find a parent who is missing.',
    changeable: 'NEVER',
  },
);

export const parentMeetsResidence = yesNoFact('child.parents.birthOrResidence', {
  title: 'A parent was born here or lived here',
  question: 'Was one of the parents born in the UK, or did one live here long enough?',
  why: "Guardian's Allowance asks this of one parent at least.",
  hint: 'The claim form for Guardian’s Allowance explains how long is enough.',
  changeable: 'NEVER',
});

export const childParents = record('ChildParents', 'What has become of the parents of the child.', {
  living: parentsLiving,
  caredAndLivedWith: deadParentCared,
  survivor: survivingParent,
  birthOrResidence: parentMeetsResidence,
});
