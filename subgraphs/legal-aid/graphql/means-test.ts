import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';

import { LegalAidLevel, MeansOutcome } from './enums.ts';
import { MeansCapital } from './means-capital.ts';
import { MeansDisposableIncome, MeansGrossIncome } from './means-lines.ts';
import { MeansContribution, MeansProceeding } from './means-proceeding.ts';

@ObjectType({ description: 'The means test with every figure on the way.', simpleResolvers: true })
export class MeansTest {
  @Field(() => LegalAidLevel, { description: 'The level of legal aid it was made for.' })
  readonly level!: keyof typeof LegalAidLevel;

  @Field(() => MeansOutcome, { description: 'What it comes to for all proceedings together.' })
  readonly outcome!: keyof typeof MeansOutcome;

  @Field({ description: 'A benefit lets the client skip the tests of income. Capital is always tested.' })
  readonly passported!: boolean;

  @Field(() => MeansGrossIncome, { description: 'The first step: income before tax.' })
  readonly gross!: MeansGrossIncome;

  @Field(() => MeansDisposableIncome, { description: 'The second step: what is left.' })
  readonly disposable!: MeansDisposableIncome;

  @Field(() => MeansCapital, { description: 'The third step: capital.' })
  readonly capital!: MeansCapital;

  @Field(() => [MeansProceeding], { description: 'Each proceeding with its limits.' })
  readonly proceedings!: readonly MeansProceeding[];

  @Field(() => MeansContribution, { description: 'What the limits and bands give.' })
  readonly assessedContribution!: MeansContribution;

  @Field(() => MeansContribution, { description: 'What has to be paid in practice on the day.' })
  readonly payableContribution!: MeansContribution;
}

@ObjectType({
  description:
    'Not the law: what the Means Test Review of 2022 would give, had it been enacted. Nobody is entitled to anything by it.',
  simpleResolvers: true,
})
export class MeansTestReviewWhatIf {
  @Field({ description: 'Always true.' })
  readonly hypothetical!: boolean;

  @Field({ description: 'What to tell anybody who is shown this.' })
  readonly says!: string;

  @Field(() => MeansTest, { description: 'The test with the figures that are not law.' })
  readonly result!: MeansTest;
}
