import 'reflect-metadata';

import { CalendarDate, Source } from '@kith/subgraph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import type { Proceeding } from '../rules/means/proceedings.ts';
import { LegalMatter, MeansLimit, MeansOutcome, WaiverStatus } from './enums.ts';

/** More than any one case holds. */
export const MOST_PROCEEDINGS = 10;

@InputType({ description: 'One of the proceedings that legal aid is asked for.' })
export class LegalAidProceedingInput implements Proceeding {
  @Field(() => ID, { description: 'A name for it, such as "a".' })
  readonly ref!: string;

  @Field(() => LegalMatter, { defaultValue: LegalMatter.OTHER, description: 'The kind of case.' })
  readonly matter!: keyof typeof LegalMatter;

  @Field({ defaultValue: false, description: 'The client asks for an order that protects them from domestic abuse.' })
  readonly protectiveInjunctionApplicant!: boolean;
}

@ObjectType({
  description: 'The limits for one proceeding, in pence. A limit that does not apply is null.',
  simpleResolvers: true,
})
export class MeansLimits {
  @Field(() => Int, { nullable: true, description: 'The most income before tax, a month.' })
  readonly grossUpper?: number;

  @Field(() => Int, { description: 'Income before tax under this skips the rest of the test of income. Nought today.' })
  readonly grossLower!: number;

  @Field(() => Int, { nullable: true, description: 'The most disposable income, a month.' })
  readonly disposableUpper?: number;

  @Field(() => Int, { description: 'Disposable income above this brings a contribution.' })
  readonly disposableLower!: number;

  @Field(() => Int, { nullable: true, description: 'The most capital.' })
  readonly capitalUpper?: number;

  @Field(() => Int, { description: 'Capital above this brings a contribution.' })
  readonly capitalLower!: number;
}

@ObjectType({ description: 'What the means test comes to for one proceeding.', simpleResolvers: true })
export class MeansProceeding {
  @Field(() => ID, { description: 'The name it was given.' })
  readonly ref!: string;

  @Field(() => MeansOutcome, { description: 'What it comes to.' })
  readonly outcome!: keyof typeof MeansOutcome;

  @Field(() => [MeansLimit], { description: 'The upper limits that are exceeded.' })
  readonly over!: readonly (keyof typeof MeansLimit)[];

  @Field(() => MeansLimits, { description: 'The limits that apply.' })
  readonly limits!: MeansLimits;
}

@ObjectType({ description: 'Why assessed contributions need not be paid.', simpleResolvers: true })
export class MeansWaiver {
  @Field(() => CalendarDate, { description: 'Since when.' })
  readonly from!: string;

  @Field(() => WaiverStatus, { description: 'How sure it is on the day.' })
  readonly status!: keyof typeof WaiverStatus;

  @Field({ description: 'What to know about it.' })
  readonly says!: string;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}

@ObjectType({ description: 'Contributions to the costs of the case, in pence.', simpleResolvers: true })
export class MeansContribution {
  @Field(() => Int, { description: 'Every month while the case lasts.' })
  readonly monthlyPence!: number;

  @Field(() => Int, { description: 'Once, never more than the case is likely to cost.' })
  readonly oncePence!: number;

  @Field(() => MeansWaiver, { nullable: true, description: 'A waiver in force on the day. Only on what is payable.' })
  readonly waiver?: MeansWaiver;
}
