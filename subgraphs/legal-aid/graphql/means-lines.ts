import 'reflect-metadata';

import { Source } from '@kith/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One line of a sum of the means test.', simpleResolvers: true })
export class MeansLine {
  @Field({ description: 'What it is.' })
  readonly says!: string;

  @Field(() => Int, { description: 'Pence, a month for income. What is taken off is negative.' })
  readonly pence!: number;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}

@ObjectType({ description: 'Income of a month before tax.', simpleResolvers: true })
export class MeansGrossIncome {
  @Field(() => Int, { description: 'Pence of everybody whose means count.' })
  readonly pence!: number;

  @Field(() => Int, { description: 'Of the client.' })
  readonly clientPence!: number;

  @Field(() => Int, { description: 'Of the partner, if the partner’s means count.' })
  readonly partnerPence!: number;

  @Field(() => Int, { description: 'The part that comes from capital.' })
  readonly fromCapitalPence!: number;

  @Field(() => [MeansLine], { description: 'How it is made up.' })
  readonly lines!: readonly MeansLine[];
}

@ObjectType({ description: 'What is left of a month’s income. All sums are pence.', simpleResolvers: true })
export class MeansDisposableIncome {
  @Field(() => Int, { description: 'May be below nought.' })
  readonly pence!: number;

  @Field(() => Int, { description: 'Everything that is taken off.' })
  readonly deductionsPence!: number;

  @Field(() => Int, { description: 'Of that, for the partner’s own tax, job, childcare and maintenance.' })
  readonly partnerDeductionsPence!: number;

  @Field(() => Int, { description: 'Rent or mortgage before anything is taken off it.' })
  readonly grossHousingPence!: number;

  @Field(() => Int, { description: 'Rent or mortgage as far as it is allowed.' })
  readonly allowedHousingPence!: number;

  @Field({ description: 'The limit for somebody with no partner or dependants was reached.' })
  readonly housingCapped!: boolean;

  @Field(() => Int, { description: 'Income tax and National Insurance.' })
  readonly taxAndInsurancePence!: number;

  @Field(() => Int, { description: 'For the costs of the client’s job.' })
  readonly clientEmploymentAllowancePence!: number;

  @Field(() => Int, { description: 'For the costs of the partner’s job.' })
  readonly partnerEmploymentAllowancePence!: number;

  @Field(() => Int, { description: 'Childcare as far as it is allowed.' })
  readonly childcarePence!: number;

  @Field(() => Int, { description: 'Maintenance paid.' })
  readonly maintenancePence!: number;

  @Field(() => Int, { description: 'Contributions under a criminal legal aid order.' })
  readonly criminalLegalAidPence!: number;

  @Field(() => Int, { description: 'For everybody who depends on the client.' })
  readonly dependantsAllowancePence!: number;

  @Field(() => Int, { description: 'For the partner.' })
  readonly partnerAllowancePence!: number;

  @Field(() => [MeansLine], { description: 'How the deductions are made up.' })
  readonly lines!: readonly MeansLine[];
}
