import 'reflect-metadata';

import { Determination } from '@kith/subgraph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import type { ComparedArrangement } from '../../rules/index.ts';
import { ArrangementNote } from './note.ts';

const Compared = {
  INFORMAL: 'INFORMAL',
  LIVES_WITH_ORDER: 'LIVES_WITH_ORDER',
  SPECIAL_GUARDIANSHIP: 'SPECIAL_GUARDIANSHIP',
  KINSHIP_FOSTERING: 'KINSHIP_FOSTERING',
} as const satisfies Record<ComparedArrangement, ComparedArrangement>;
registerEnumType(Compared, {
  name: 'ComparedArrangement',
  description: 'An arrangement that a carer may choose between before an order is made.',
});

@ObjectType({ description: 'One child as they would be under one arrangement.', simpleResolvers: true })
export class ArrangementOption {
  @Field(() => Compared, { description: 'The arrangement.' })
  readonly arrangement!: ComparedArrangement;

  @Field({ description: 'What it is called.' })
  readonly title!: string;

  @Field({ description: 'The child lives with the carer on this footing now.' })
  readonly isPresent!: boolean;

  @Field({ description: 'Who has parental responsibility.' })
  readonly parentalResponsibility!: ArrangementNote;

  @Field({ description: 'Whether legal aid helps with getting there.' })
  readonly legalAid!: ArrangementNote;

  @Field(() => [ArrangementNote], { description: 'What ends, and when.' })
  readonly ends!: readonly ArrangementNote[];

  @Field(() => [ArrangementNote], { description: 'How the payment counts for benefits. Never a figure.' })
  readonly benefits!: readonly ArrangementNote[];

  @Field(() => [Determination], {
    description: 'What is decided for the child, and for the carer as a person. The refs are those of the statement.',
  })
  readonly determinations!: readonly Determination[];
}

@ObjectType({ description: 'One child under each arrangement, side by side.', simpleResolvers: true })
export class ArrangementComparison {
  @Field(() => ID, { description: 'The `ref` of the child.' })
  readonly child!: string;

  @Field(() => [ArrangementOption], { description: 'The arrangements, from the least formal on.' })
  readonly arrangements!: readonly ArrangementOption[];
}
