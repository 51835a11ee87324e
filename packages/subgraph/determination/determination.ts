import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';

import { EntitlementKind, Outcome, Policy } from '../schema/enums.ts';
import { Award } from './award.ts';
import { About, AwardPeriod, ChallengeStep, NextStep, Question, WouldChange } from './next.ts';
import { Reason, RouteConsidered, RouteTaken } from './route.ts';
import { Source } from './source.ts';

@Directive('@shareable')
@ObjectType({ description: 'Something a person may be entitled to.', simpleResolvers: true })
export class EntitlementDescribed {
  @Field({ description: 'Stable code, such as `KINSHIP_ALLOWANCE`.' })
  readonly code!: string;

  @Field({ description: 'Its name in plain words.' })
  readonly title!: string;

  @Field({ description: 'What it is, in one sentence.' })
  readonly summary!: string;

  @Field(() => EntitlementKind, { description: 'What sort of entitlement it is.' })
  readonly kind!: keyof typeof EntitlementKind;
}

@Directive('@shareable')
@ObjectType({ description: 'The same decided under the other policy.', simpleResolvers: true })
export class Counterpart {
  @Field(() => Policy, { description: 'The other policy.' })
  readonly policy!: (typeof Policy)[keyof typeof Policy];

  @Field(() => Outcome, { description: 'The answer under it.' })
  readonly outcome!: keyof typeof Outcome;

  @Field(() => Award, { nullable: true, description: 'What it would give.' })
  readonly award?: Award;
}

@Directive('@shareable')
@ObjectType({ description: "A council's published setting that an answer rests on.", simpleResolvers: true })
export class SettingUsed {
  @Field({ description: 'The code of the setting.' })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The version of it that was used. Null where the council has set none, and the national default counted.',
  })
  readonly version?: string;
}

/** The shape; `determinationOf` works out each field only when it is read. */
@Directive('@shareable')
@ObjectType({ description: 'The answer about one entitlement, with its reasons.', simpleResolvers: true })
export class Determination {
  @Field(() => ID, {
    description: 'Unique within its statement: the code of the entitlement, and of the child if any.',
  })
  readonly ref!: string;

  @Field(() => ID, { description: 'The opaque id of the person whom the answer is for.' })
  readonly subject!: string;

  @Field(() => EntitlementDescribed, { description: 'What was asked for.' })
  readonly entitlement!: EntitlementDescribed;

  @Field(() => About, { nullable: true, description: 'The child it is about, if it is about one.' })
  readonly about?: About;

  @Field(() => Outcome, { description: 'The answer.' })
  readonly outcome!: keyof typeof Outcome;

  @Field(() => [Outcome], { description: 'Every answer that is possible while something is not known.' })
  readonly possibleOutcomes!: readonly (keyof typeof Outcome)[];

  @Field(() => RouteTaken, { nullable: true, description: 'The legal way that leads to it.' })
  readonly route?: RouteTaken;

  @Field(() => [RouteConsidered], { description: 'Every legal way that was looked at, best first.' })
  readonly routes!: readonly RouteConsidered[];

  @Field(() => Counterpart, { description: 'The same under the other policy.' })
  readonly counterpart!: Counterpart;

  @Field(() => Award, { nullable: true, description: 'What is given.' })
  readonly award?: Award;

  @Field(() => [AwardPeriod], { description: 'The answer from the day asked about to the end of the horizon.' })
  readonly periods!: readonly AwardPeriod[];

  @Field(() => [Reason], { description: 'The conditions and whether each holds, outermost first.' })
  readonly because!: readonly Reason[];

  @Field(() => [Question], { description: 'What is still needed, the most telling first.' })
  readonly questions!: readonly Question[];

  @Field(() => [WouldChange], { description: 'What would turn the answer.' })
  readonly wouldChange!: readonly WouldChange[];

  @Field(() => [NextStep], { description: 'What to do next.' })
  readonly nextSteps!: readonly NextStep[];

  @Field(() => [ChallengeStep], { description: 'How to challenge a decision.' })
  readonly challenge!: readonly ChallengeStep[];

  @Field(() => [Source], { description: 'Everything the answer rests on.' })
  readonly sources!: readonly Source[];

  @Field(() => [SettingUsed], { description: "The council's own settings that were used." })
  readonly settings!: readonly SettingUsed[];

  @Field({ description: 'The version of the rules that decided.' })
  readonly rulesVersion!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole determination, sealed, for a council that acts on it within 30 minutes. Null for a check and for whoever could not act.',
  })
  readonly token?: string;
}
