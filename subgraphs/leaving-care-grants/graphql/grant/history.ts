import 'reflect-metadata';

import { CalendarDate, Needs, pageTypeOf } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';

import { ACCOUNTS, type Account, type EntryKind } from '../../records/domain/accounts.ts';
import { EntryKindType, ItemType } from './enums.ts';
import { FOR_STAFF } from './for-staff.ts';

@ObjectType({ description: 'Money that an entry moves into an account, or out of it.', simpleResolvers: true })
export class LeavingCareGrantPosting {
  @Field(() => ACCOUNTS, { description: 'The account.' })
  readonly account!: Account;

  @Field(() => Int, { description: 'Pence into it; below nothing where they go out of it.' })
  readonly pence!: number;

  @Field(() => ID, { nullable: true, description: 'The line that it is for, if it is for one.' })
  readonly line?: string;

  @Field(() => ItemType, { nullable: true, description: 'What that line is.' })
  readonly item?: string;

  @Field({ description: 'The same in plain words.' })
  readonly says!: string;
}

@ObjectType({
  description: 'One thing that happened to a grant. It stays for good; what was wrong is put right by another.',
  simpleResolvers: true,
})
export class LeavingCareGrantEntry {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Its place in the ledger, from one.' })
  readonly position!: number;

  @Field(() => EntryKindType, { description: 'What it does.' })
  readonly kind!: EntryKind;

  @Field(() => CalendarDate, { description: 'The day on which it counts.' })
  readonly on!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  readonly madeAt!: Date;

  @Field({ description: 'The same in plain words.' })
  readonly says!: string;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  readonly why?: string;

  @Field(() => [LeavingCareGrantPosting], { description: 'What it moves. Together they are nothing.' })
  readonly postings!: readonly LeavingCareGrantPosting[];

  @Needs(...FOR_STAFF)
  @Field({ description: 'Who made it, as an opaque id.' })
  readonly madeBy!: string;
}

export const LeavingCareGrantHistory = pageTypeOf('LeavingCareGrantHistory', LeavingCareGrantEntry, {
  describes: 'A page of the history of a grant, oldest first.',
  nodes: 'The entries.',
});
