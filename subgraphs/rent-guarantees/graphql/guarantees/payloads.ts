import 'reflect-metadata';

import { UserError, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Field, Int, ObjectType } from 'type-graphql';

import { forget, guaranteesById } from '../../records/reading/loaders.ts';
import { RentGuaranteeType } from './guarantee.ts';

@ObjectType({ description: 'The guarantee after the act, or what to put right.', simpleResolvers: true })
export class RentGuaranteePayload {
  @Field(() => RentGuaranteeType, { nullable: true, description: 'The guarantee. Null where the act was refused.' })
  readonly guarantee?: RentGuaranteeType;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'A link for the landlord, or what to put right.', simpleResolvers: true })
export class RentGuaranteeLinkPayload {
  @Field(() => String, { nullable: true, description: 'The secret of the link. Give it to nobody but the landlord.' })
  readonly token?: string | null;

  @Field(() => RentGuaranteeType, { nullable: true, description: 'The guarantee. Null where it was refused.' })
  readonly guarantee?: RentGuaranteeType;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was made.' })
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What the calendar has changed, or what to put right.', simpleResolvers: true })
export class RentGuaranteesBroughtUpToDate {
  @Field(() => Int, { nullable: true, description: 'How many changed: at most 100. At 100, ask again with a new key.' })
  readonly changed?: number;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

/** The guarantee as the act left it. */
export async function guaranteePayload(
  context: SubgraphContext,
  acted: Acted<{ readonly guarantee: string }>,
): Promise<RentGuaranteePayload> {
  if (!acted.done) return { userErrors: userErrorsOf(acted.userErrors) };
  const { guarantee: id } = acted.done;
  forget(context, id);
  const [guarantee] = await guaranteesById(context).load(id);
  return { guarantee: guarantee as unknown as RentGuaranteeType, userErrors: [] };
}
