import 'reflect-metadata';

import { carerCircumstances, kinshipChild, record, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { inputTypeOf, itemInputTypeOf } from '@kith/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

import type { ToldOfCarer } from '../../records/entities.ts';
import { CorrectInput, RegisterInput } from './details-input.ts';
import { IDEMPOTENCY_KEY } from './idempotency-key.ts';

const CarerCircumstancesInput = inputTypeOf(carerCircumstances);
const KinshipChildInput = itemInputTypeOf(kinshipChild);

const { children: _, ...ownFields } = carerCircumstances.fields;
const CarerOwnCircumstancesInput = inputTypeOf(
  record('CarerOwnCircumstances', 'What a kinship carer has told about themselves, the children apart.', ownFields),
);

@InputType({ description: 'A carer to register.' })
export class CarerRegisterInput extends RegisterInput {
  @Field(() => CarerCircumstancesInput, { description: 'What is known of them and of the children.' })
  readonly circumstances!: ToldCarer;
}

@InputType({ description: 'A correction of what is recorded of a carer. Whatever is left out stays as it is.' })
export class CarerCorrectInput extends CorrectInput {
  @Field(() => ID, { description: 'The id of the carer.' })
  readonly carer!: string;

  @Field(() => CarerOwnCircumstancesInput, {
    nullable: true,
    description: 'The facts to correct. Null says that a fact is not known after all.',
  })
  readonly circumstances?: ToldOfCarer | null;
}

@InputType({ description: 'A child to add to a carer.' })
export class KinshipChildAddInput {
  @Field(() => ID, { description: 'The id of the carer.' })
  readonly carer!: string;

  @Field(() => Int, { description: 'The revision that you read.' })
  readonly revision!: number;

  @Field(() => KinshipChildInput, { description: 'The child, with a `ref` that the carer has no other child by.' })
  readonly child!: ToldChild;

  @Field(() => String, { nullable: true, description: 'Why the child is added now, if that needs saying.' })
  readonly why?: string | null;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A correction of what is recorded of a child. Whatever is left out stays as it is.' })
export class KinshipChildCorrectInput {
  @Field(() => ID, { description: 'The id of the carer.' })
  readonly carer!: string;

  @Field(() => Int, { description: 'The revision that you read.' })
  readonly revision!: number;

  @Field(() => KinshipChildInput, {
    description: 'The `ref` of the child, and the facts to correct. Null says that a fact is not known after all.',
  })
  readonly child!: ToldChild;

  @Field({ description: 'Why it is corrected, in a sentence.' })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}
