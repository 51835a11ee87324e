import 'reflect-metadata';

import { ROLES, type Role } from '@kith/subgraph';
import { SettingPublication } from '@kith/subgraph/database';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';

import type { Item } from '../../records/domain/items.ts';
import { ItemType } from '../grant/enums.ts';

registerEnumType(ROLES, { name: 'Role', description: 'What somebody is to a council.' });

@InputType({ description: 'Up to how much somebody may agree to, and whether one of them is enough.' })
export class LeavingCareGrantBandInput {
  @Field(() => Int, { nullable: true, description: 'The most in one request, in pence. No limit, if left out.' })
  readonly upToPence?: number | null;

  @Field(() => ROLES, { description: 'What they must be.' })
  readonly role!: Role;

  @Field(() => Int, { description: 'How many must agree, none of them the one who asked: 1 or 2.' })
  readonly approvals!: number;
}

@InputType({ description: 'Who may agree to how much.' })
export class LeavingCareGrantApprovalPublishInput extends SettingPublication {
  @Field(() => [LeavingCareGrantBandInput], { description: 'The bands: 1 to 10.' })
  readonly bands!: readonly LeavingCareGrantBandInput[];
}

@InputType({ description: 'What is paid for beside the grant, and what is not paid for.' })
export class LeavingCareGrantItemsPublishInput extends SettingPublication {
  @Field(() => [ItemType], { description: 'What the council pays for without taking it out of the grant.' })
  readonly beside!: readonly Item[];

  @Field(() => [ItemType], { description: 'What it does not pay for from a grant.' })
  readonly never!: readonly Item[];
}

@InputType({ description: 'Cash and receipts.' })
export class LeavingCareGrantPaymentsPublishInput extends SettingPublication {
  @Field(() => Int, {
    nullable: true,
    description: 'The most that is handed out as cash from one grant, in pence. None, if left out.',
  })
  readonly cashCapPence?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Payments of this much or more need a receipt, in pence. Every one, if left out.',
  })
  readonly receiptFromPence?: number | null;
}
