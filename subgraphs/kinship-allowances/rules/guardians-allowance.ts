import { arrangement, childBenefit, parentMeetsResidence, parentsLiving, survivingParent } from '@kith/circumstances';
import { all, any, entitlement, isOneOf, isYes, not, route, type Amount } from '@kith/policy';
import { rateAwaited } from './awaited-rates.ts';
import { childBenefitEldest, childBenefitOther, guardiansAllowanceRate } from './benefit-rates.ts';
import { againstBenefitDecision } from './challenge.ts';
import { pounds } from './money-words.ts';
import { contributionsAct } from './sources.ts';
import { guardiansAllowanceStatus } from './statuses.ts';

const s77 = contributionsAct.read('s77', 'https://www.legislation.gov.uk/ukpga/1992/4/section/77');
const special = contributionsAct.check(
  's77, special cases',
  'Confirm how the rule is adapted for adopted children, for fathers not established in law and after divorce, and how time served is counted for a parent in prison.',
);

const weekly: Amount = {
  reads: [childBenefit],
  steps: [],
  dated: [guardiansAllowanceRate, childBenefitEldest, childBenefitOther],
  directions: [],
  work: (known, workings) => {
    const rate = known.inForce(guardiansAllowanceRate);
    if (!rate) return undefined;
    if (workings) {
      workings.line("Guardian's Allowance", rate.value, rate.entry.cite);
      if (rate.provisional) workings.provisional(rateAwaited("Guardian's Allowance"));
      const paid = known.choice(childBenefit);
      const beside =
        paid === 'NONE' ? undefined : known.inForce(paid === 'ELDEST' ? childBenefitEldest : childBenefitOther);
      if (beside)
        workings.note(
          `Child Benefit of ${pounds(beside.value)} a week is paid beside it, and is not in this sum.`,
          beside.entry.cite,
        );
    }
    return rate.value;
  },
};

const bereaved = route({
  code: 'GUARDIANS_ALLOWANCE',
  title: "Guardian's Allowance",
  gives: 'ENTITLED',
  status: guardiansAllowanceStatus,
  when: all("You can get Guardian's Allowance for the child", [
    isOneOf(childBenefit, ['ELDEST', 'OTHER'], 'You get Child Benefit for the child', s77),
    not(
      'The child is not fostered',
      isOneOf(
        arrangement,
        ['KINSHIP_FOSTERING'],
        'The child is fostered by you for the council',
        contributionsAct.check(
          's77',
          "Confirm that Guardian's Allowance and Child Benefit are not paid for a child who is fostered by the claimant and looked after.",
        ),
      ),
    ),
    any('The parents have died, or one has and the other cannot care for the child', [
      isOneOf(parentsLiving, ['BOTH_DIED'], 'Both parents have died', s77),
      all('One parent has died and the other cannot care for the child', [
        isOneOf(parentsLiving, ['ONE_DIED'], 'One parent has died', s77),
        isOneOf(
          survivingParent,
          ['NOT_FOUND', 'IN_PRISON', 'IN_HOSPITAL'],
          'The other could not be found, has two years or more in prison still to serve at the death, or is kept in hospital by a court',
          s77,
        ),
      ]),
    ]),
    isYes(parentMeetsResidence, 'One of the parents was born or lived in the UK', s77),
  ]),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'EXACT', amount: weekly },
  notes: [
    { says: 'Your income does not matter for it.', cite: [s77] },
    {
      says: 'A step-parent is not a parent here. There are special rules for adopted children, for fathers who are not known and after a divorce.',
      cite: [special],
    },
  ],
  nextSteps: [
    {
      says: "Claim Guardian's Allowance as soon as you can.",
      who: 'the Guardian’s Allowance Unit at HM Revenue and Customs',
      cite: [s77],
    },
  ],
});

/** Social Security Contributions and Benefits Act 1992 s77. */
export const guardiansAllowance = entitlement({
  code: 'GUARDIANS_ALLOWANCE',
  title: "Guardian's Allowance",
  summary: 'Money every week for bringing up a child whose parents have died, beside Child Benefit.',
  kind: 'MONEY',
  per: 'CHILD',
  routes: { england: [bereaved], 'review-2022': [bereaved] },
  otherwise: {
    says: "Guardian's Allowance is for children whose parents have died, or of whom one has died and the other cannot care for them.",
    nextSteps: [{ says: 'Claim Child Benefit for the child if you have not.', who: 'HM Revenue and Customs' }],
    cite: [s77],
  },
  challenge: againstBenefitDecision,
});
