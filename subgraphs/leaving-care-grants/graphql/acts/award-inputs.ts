import 'reflect-metadata';

import { Field, ID, InputType, Int } from 'type-graphql';

import { ADJUSTMENT_KINDS, type AdjustmentKind } from '../../records/rows/awards.ts';
import { ActingInput } from './acting-input.ts';

const GRANT = 'The id of the grant.';
const WHY = 'Why, in a sentence.';

@InputType({
  description:
    'By what somebody can be found to be the same person at another council. Kept only as keyed hashes. Leave out what you do not know.',
})
export class LeavingCareGrantIdentifiersInput {
  @Field(() => String, { nullable: true, description: 'Their NHS number.' })
  readonly nhsNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Their unique pupil number.' })
  readonly upn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their first name in law. It is compared together with the date of birth.',
  })
  readonly givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their family name in law.' })
  readonly familyName?: string | null;
}

@InputType({ description: 'What another council has paid out of the same grant already.' })
export class LeavingCareGrantDrawnElsewhereInput {
  @Field(() => Int, { description: 'How much, in pence.' })
  readonly pence!: number;

  @Field({ description: 'How you know, in a sentence.' })
  readonly why!: string;
}

@InputType({ description: 'A leaving care grant to open.' })
export class LeavingCareGrantAwardInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the care leaver.' })
  readonly careLeaver!: string;

  @Field({ description: 'The `token` of their determination `LEAVING_CARE_GRANT` of today.' })
  readonly determination!: string;

  @Field(() => LeavingCareGrantIdentifiersInput, {
    nullable: true,
    description: 'By what to ask whether another council knows them.',
  })
  readonly identifiers?: LeavingCareGrantIdentifiersInput | null;

  @Field(() => LeavingCareGrantDrawnElsewhereInput, {
    nullable: true,
    description: 'What another council has paid of it.',
  })
  readonly drawnElsewhere?: LeavingCareGrantDrawnElsewhereInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Where letters go: three to seven lines, the name first, the postcode last.',
  })
  readonly letterTo?: readonly string[] | null;
}

@InputType({ description: 'Where letters about a grant go from now on.' })
export class LeavingCareGrantAddressInput extends ActingInput {
  @Field(() => ID, { description: GRANT })
  readonly award!: string;

  @Field(() => [String], { description: 'Three to seven lines, the name first, the postcode last.' })
  readonly letterTo!: readonly string[];
}

@InputType({ description: 'A grant to raise to what a new determination gives.' })
export class LeavingCareGrantUpliftInput extends ActingInput {
  @Field(() => ID, { description: GRANT })
  readonly award!: string;

  @Field({ description: 'The `token` of a determination of today that gives more.' })
  readonly determination!: string;
}

@InputType({ description: 'A change of the amount to propose. Somebody else must agree to it.' })
export class LeavingCareGrantAdjustmentProposeInput extends ActingInput {
  @Field(() => ID, { description: GRANT })
  readonly award!: string;

  @Field(() => ADJUSTMENT_KINDS, { description: 'What it does.' })
  readonly kind!: AdjustmentKind;

  @Field(() => Int, { description: 'By how much, in pence.' })
  readonly pence!: number;

  @Field({ description: WHY })
  readonly why!: string;
}

@InputType({ description: 'What you decide on somebody else’s proposal.' })
export class LeavingCareGrantAdjustmentDecideInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the proposal.' })
  readonly adjustment!: string;

  @Field(() => Boolean, { description: 'Whether you agree.' })
  readonly agreed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why. Needed where you do not agree.' })
  readonly why?: string | null;
}

@InputType({ description: 'A grant to close, or to open again.' })
export class LeavingCareGrantCloseInput extends ActingInput {
  @Field(() => ID, { description: GRANT })
  readonly award!: string;

  @Field({ description: WHY })
  readonly why!: string;
}

@InputType({ description: 'A grant that moves to another council.' })
export class LeavingCareGrantTransferInput extends ActingInput {
  @Field(() => ID, { description: GRANT })
  readonly award!: string;

  @Field(() => ID, { description: 'The GSS code of the council that looks after the young person from now on.' })
  readonly to!: string;

  @Field({ description: WHY })
  readonly why!: string;
}

@InputType({ description: 'Why to go on in spite of what was flagged.' })
export class LeavingCareGrantFlagAcknowledgeInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the flag.' })
  readonly flag!: string;

  @Field({ description: WHY })
  readonly why!: string;
}
