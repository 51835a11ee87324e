import 'reflect-metadata';

import { ArgsType, Field } from 'type-graphql';

import { LegalAidLevel } from './enums.ts';
import { LegalAidProceedingInput } from './means-proceeding.ts';

/** Which case a means test is made for. */
@ArgsType()
export class MeansTestArguments {
  @Field(() => [LegalAidProceedingInput], {
    nullable: true,
    description: 'One case about a child where left out. At most 10.',
  })
  readonly proceedings?: readonly LegalAidProceedingInput[] | null;

  @Field(() => LegalAidLevel, { defaultValue: LegalAidLevel.CERTIFICATED, description: 'The level of legal aid.' })
  readonly level!: keyof typeof LegalAidLevel;
}
