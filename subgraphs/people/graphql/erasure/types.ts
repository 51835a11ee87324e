import 'reflect-metadata';

import { CalendarDate, UserError } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

import { PERSON_KINDS, type PersonKind } from '../../records/entities.ts';
import { IDEMPOTENCY_KEY } from '../mutations/idempotency-key.ts';

registerEnumType(PERSON_KINDS, {
  name: 'PersonKind',
  description: 'Whose record it is.',
  valuesConfig: {
    CARER: { description: 'Of a kinship carer.' },
    CARE_LEAVER: { description: 'Of a care leaver.' },
  },
});

@InputType({ description: 'A person to erase.' })
export class PersonEraseInput {
  @Field(() => ID, { description: 'The id of the carer or care leaver.' })
  readonly person!: string;

  @Field({ description: 'On what ground, in a sentence. It is kept, and must not say what is to be forgotten.' })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'That a person was erased, or what stands in the way.', simpleResolvers: true })
export class PersonErasePayload {
  @Field(() => ID, { nullable: true, description: 'The id of the person. Null where nothing was erased.' })
  readonly person?: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When. The other parts of Kith follow within seconds.',
  })
  readonly erasedAt?: Date;

  @Field(() => [UserError], { description: 'What stands in the way. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

@InputType({ description: 'A record to put under a legal hold, or to take from under one.' })
export class PersonHoldInput {
  @Field(() => ID, { description: 'The id of the carer or care leaver.' })
  readonly person!: string;

  @Field({ description: 'Why, in a sentence. It is kept, sealed.' })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'How a record then stands, or what to put right.', simpleResolvers: true })
export class PersonHoldPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the person. Null where anything was refused.' })
  readonly person?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the record is now under a legal hold.' })
  readonly held?: boolean;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

@ObjectType({
  description: 'A record that has been kept for as long as it must be. Somebody decides what becomes of it.',
  simpleResolvers: true,
})
export class RetentionDue {
  @Field(() => ID, { description: 'The id of the person.' })
  readonly person!: string;

  @Field(() => PERSON_KINDS, { description: 'Whose record it is.' })
  readonly kind!: PersonKind;

  @Field(() => CalendarDate, { description: 'The day on which its time was over.' })
  readonly dueOn!: string;

  @Field({ description: 'Whether it is under a legal hold, and so stays whatever its age.' })
  readonly held!: boolean;
}
