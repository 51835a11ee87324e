import 'reflect-metadata';

import { CalendarDate, SettingSourceInput, SettingVersion, UserError } from '@kith/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType()
export class Publication {
  @Field(() => CalendarDate, { description: 'The first day it applies to.' })
  readonly from!: string;

  @Field({ description: 'Why it is set or corrected, in a sentence.' })
  readonly why!: string;

  @Field(() => SettingSourceInput, { nullable: true, description: "The council's own document that it is taken from." })
  readonly source?: SettingSourceInput | null;

  @Field(() => ID, {
    description: 'Yours to choose, and new for each publication. A retry with the same key publishes nothing more.',
  })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'What was published, or what to put right.', simpleResolvers: true })
export class PublicationPayload {
  @Field(() => [SettingVersion], { description: 'The new versions. Empty where anything was refused.' })
  readonly settings!: readonly SettingVersion[];

  @Field(() => [UserError], { description: 'What to put right. Empty where everything was published.' })
  readonly userErrors!: readonly UserError[];
}
