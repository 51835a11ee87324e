import 'reflect-metadata';

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { AgeBand } from './age-band.ts';
import { AllowanceArea } from './allowance-area.ts';

export const ChildBenefitNetting = {
  NEVER: 'NEVER',
  ALWAYS: 'ALWAYS',
  UNLESS_MEANS_TESTED_BENEFIT: 'UNLESS_MEANS_TESTED_BENEFIT',
} as const;
registerEnumType(ChildBenefitNetting, {
  name: 'ChildBenefitNetting',
  description: 'Whether the council takes Child Benefit off the allowance.',
});

@ObjectType('WeeksPerMonth', { description: 'Weeks in a month, as a fraction.', simpleResolvers: true })
@InputType('WeeksPerMonthInput', { description: 'Weeks in a month, as a fraction: 365 weeks in 84 months.' })
class WeeksPerMonth {
  @Field(() => Int, { description: 'So many weeks.' })
  readonly weeks!: number;

  @Field(() => Int, { description: 'In so many months.' })
  readonly months!: number;
}

@ObjectType('LivingCostScale', {
  description: "The council's weekly living costs for a household.",
  simpleResolvers: true,
})
@InputType('LivingCostScaleInput', { description: "The council's weekly living costs for a household." })
class LivingCostScale {
  @Field(() => Int, { description: 'Pence a week for one adult.' })
  readonly singleWeeklyPence!: number;

  @Field(() => Int, { description: 'Pence a week for a couple.' })
  readonly coupleWeeklyPence!: number;

  @Field(() => [AgeBand], { description: 'Pence a week for each child who is not assessed.' })
  readonly children!: readonly AgeBand[];
}

@ObjectType('AreaOfCouncil', {
  description: 'The area of the fostering table that a place counts in.',
  simpleResolvers: true,
})
@InputType('AreaOfCouncilInput', { description: 'The area of the fostering table that a place counts in.' })
class AreaOfCouncil {
  @Field(() => ID, { description: 'The GSS code of the council where the child lives.' })
  readonly council!: string;

  @Field(() => AllowanceArea, { description: 'The area.' })
  readonly area!: keyof typeof AllowanceArea;
}

const PART = 'in ten-thousandths: 2000 is a fifth';

@ObjectType('AllowancePolicyValues', {
  description: 'How a council works out special guardianship support. Null where it has no rule.',
  simpleResolvers: true,
})
@InputType('AllowancePolicyInput', { description: 'The settings to publish. Whatever is left out stays as it is.' })
export class AllowancePolicyValues {
  @Field(() => Int, { nullable: true, description: `Part of the income that the means test leaves out, ${PART}.` })
  readonly incomeDisregard?: number | null;

  @Field(() => Int, { nullable: true, description: `Part of the disposable income that the carer gives, ${PART}.` })
  readonly contributionRate?: number | null;

  @Field(() => Int, { nullable: true, description: `Factor on the scale of living costs, ${PART}.` })
  readonly coreFactor?: number | null;

  @Field(() => WeeksPerMonth, { nullable: true, description: 'How weekly sums become monthly ones.' })
  readonly weeksPerMonth?: WeeksPerMonth | null;

  @Field(() => LivingCostScale, { nullable: true, description: 'The scale of living costs.' })
  readonly livingCostScale?: LivingCostScale | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the benefits on which there is no means test.' })
  readonly passportedBenefits?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: "The means test counts the carer's disability benefits." })
  readonly disabilityBenefitsCounted?: boolean | null;

  @Field(() => ChildBenefitNetting, { nullable: true, description: 'Whether Child Benefit is taken off.' })
  readonly childBenefitNetting?: keyof typeof ChildBenefitNetting | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Carers with a “lives with” order are paid as special guardians.',
  })
  readonly livesWithOrdersAsSpecialGuardianship?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'No means test for the first costs of housing the child.' })
  readonly homeCostsWithoutMeansTest?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'No means test for travel to visits.' })
  readonly contactTravelWithoutMeansTest?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'No means test for special care of the child.' })
  readonly specialCareWithoutMeansTest?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'No means test for the fee of a former foster carer.' })
  readonly feeWithoutMeansTest?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days to answer a proposed decision.' })
  readonly representationDays?: number | null;

  @Field(() => [AreaOfCouncil], {
    nullable: true,
    description: 'Places that count in another area than their region’s.',
  })
  readonly allowanceAreas?: readonly AreaOfCouncil[] | null;
}
