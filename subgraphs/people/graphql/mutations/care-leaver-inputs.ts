import 'reflect-metadata';

import { careLeaverCircumstances, type ToldCareLeaver } from '@kith/circumstances';
import { inputTypeOf } from '@kith/subgraph';
import { Field, ID, InputType } from 'type-graphql';

import { CorrectInput, RegisterInput } from './details-input.ts';

const CareLeaverCircumstancesInput = inputTypeOf(careLeaverCircumstances);

@InputType({ description: 'A care leaver to register.' })
export class CareLeaverRegisterInput extends RegisterInput {
  @Field(() => CareLeaverCircumstancesInput, { description: 'What is known of them.' })
  readonly circumstances!: ToldCareLeaver;
}

@InputType({
  description:
    'A correction of what is recorded of a care leaver. Whatever is left out stays; a list that is given replaces the old one.',
})
export class CareLeaverCorrectInput extends CorrectInput {
  @Field(() => ID, { description: 'The id of the care leaver.' })
  readonly careLeaver!: string;

  @Field(() => CareLeaverCircumstancesInput, {
    nullable: true,
    description: 'The facts to correct. Null says that a fact is not known after all.',
  })
  readonly circumstances?: ToldCareLeaver | null;
}
