import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Directive, Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';

import type { Guarantee, GuaranteeEvent, GuaranteePaper } from '../../records/entities.ts';
import type { GuaranteeFlag } from '../../records/guards/rows.ts';
import { EndedBecause, Flag, Form, Paper, RentEveryEnum, Route, State } from './enums.ts';

/** Whom a guarantee is for: another subgraph knows them. */
@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true })
export class CareLeaver {
  @Field(() => ID)
  readonly id!: string;
}

@ObjectType({ description: 'Whether one term of the council’s scheme is kept.', simpleResolvers: true })
export class RentGuaranteeCheck {
  @Field({ description: 'Stable code, such as `WITHIN_MONTHLY_LIMIT`.' })
  readonly code!: string;

  @Field({ description: 'Whether it is kept.' })
  readonly met!: boolean;

  @Field({ description: 'The term, in a sentence.' })
  readonly says!: string;
}

@ObjectType({ description: 'The landlord of a home.', simpleResolvers: true })
export class RentGuaranteeLandlord {
  @Field({ description: 'The name.' })
  readonly name!: string;

  @Field(() => [String], { description: 'The address, line by line.' })
  readonly address!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Where emails go.' })
  readonly email?: string | null;
}

@ObjectType({ description: 'The home that a guarantee is about.', simpleResolvers: true })
export class RentGuaranteeHome {
  @Field(() => [String], { description: 'The address, line by line, without the postcode.' })
  readonly address!: readonly string[];

  @Field({ description: 'The postcode.' })
  readonly postcode!: string;
}

@ObjectType({ description: 'The names and addresses of a guarantee. They can be erased.', simpleResolvers: true })
export class RentGuaranteeParticulars {
  @Field({ description: 'The name of the young person, as it stands in the letter.' })
  readonly tenantName!: string;

  @Field(() => RentGuaranteeLandlord, { description: 'The landlord.' })
  readonly landlord!: RentGuaranteeLandlord;

  @Field(() => String, { nullable: true, description: 'Who looks after the letting for the landlord.' })
  readonly agent?: string | null;

  @Field(() => RentGuaranteeHome, { description: 'The home.' })
  readonly home!: RentGuaranteeHome;

  @Field(() => String, { nullable: true, description: 'Why it was asked for outside the scheme.' })
  readonly why?: string | null;
}

@ObjectType({ description: 'What must be looked at twice before a guarantee is agreed to.', simpleResolvers: true })
export class RentGuaranteeFlag {
  @Field(() => Flag, { description: 'What it is.' })
  readonly kind!: GuaranteeFlag['kind'];

  @Field(() => GraphQLISODateTime, { description: 'When it was found.' })
  readonly raisedAt!: Date;
}

@ObjectType({ description: 'Something that was done to a guarantee. It stays for good.', simpleResolvers: true })
export class RentGuaranteeEvent {
  @Field(() => Int, { description: 'Counts from 1.' })
  readonly number!: number;

  @Field({ description: 'What was done, such as `approve`.' })
  readonly act!: string;

  @Field(() => State, { description: 'What the guarantee was afterwards.' })
  readonly state!: GuaranteeEvent['state'];

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  readonly at!: Date;

  @Field({ description: 'By whom, as an opaque id.' })
  readonly by!: string;
}

@ObjectType({ description: 'A paper of a guarantee. Its pages never change.', simpleResolvers: true })
export class RentGuaranteePaper {
  @Field(() => Int, { description: 'Its version, 1 and up.' })
  readonly version!: number;

  @Field(() => Paper, { description: 'Which paper it is.' })
  readonly paper!: GuaranteePaper['paper'];

  @Field(() => Form, { description: 'The form of the letter that it belongs to.' })
  readonly form!: GuaranteePaper['form'];

  @Field(() => CalendarDate, { description: 'The day it was made.' })
  readonly madeOn!: string;

  @Field({ description: 'SHA-256 of its pages, in hex.' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'How many bytes its pages have.' })
  readonly bytes!: number;
}

@ObjectType('RentGuarantee', {
  description: 'A promise of a council to a landlord that the rent of a young person is paid. Money is in pence.',
  simpleResolvers: true,
})
export class RentGuaranteeType {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'What people call it: `RG-7K2M-93QX`.' })
  readonly reference!: string;

  @Field(() => Route, { description: 'How it stands to the scheme of the council.' })
  readonly route!: Guarantee['route'];

  @Field(() => [RentGuaranteeCheck], { description: 'The terms of the scheme, and whether they are kept.' })
  readonly checks!: readonly RentGuaranteeCheck[];

  @Field(() => Int, { description: 'The rent of the home, each time it falls due.' })
  readonly rentPence!: number;

  @Field(() => RentEveryEnum, { description: 'How often it falls due.' })
  readonly rentEvery!: Guarantee['rentEvery'];

  @Field(() => Int, { description: 'The young person’s own share of it.' })
  readonly sharePence!: number;

  @Field(() => Int, { description: 'How many people signed the tenancy.' })
  readonly tenants!: number;

  @Field(() => Int, { description: 'The most for the rent of a month.' })
  readonly monthlyCapPence!: number;

  @Field(() => Int, { description: 'The most for damage. Nought where it covers rent only.' })
  readonly damageCapPence!: number;

  @Field(() => Int, { description: 'The most in all.' })
  readonly capPence!: number;

  @Field(() => Int, { description: 'What was agreed to pay so far.' })
  readonly agreedPence!: number;

  @Field(() => Int, { description: 'What was paid so far.' })
  readonly paidPence!: number;

  @Field(() => CalendarDate, { description: 'The first day of the tenancy.' })
  readonly tenancyStartsOn!: string;

  @Field(() => CalendarDate, { description: 'The first day on which rent that falls due is covered.' })
  readonly startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last such day, at the latest.' })
  readonly endsOn!: string;

  @Field(() => CalendarDate, { description: 'The day it was asked for.' })
  readonly appliedOn!: string;

  @Field({ description: 'Who asked for it, as an opaque id.' })
  readonly appliedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who agreed to it, as an opaque id. Never who asked for it.' })
  readonly approvedBy?: string | null;

  @Field(() => Form, { nullable: true, description: 'The form of the letter.' })
  readonly form?: Guarantee['form'];

  @Field(() => CalendarDate, { nullable: true, description: 'The day the letter was made.' })
  readonly issuedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which the landlord can accept it.' })
  readonly acceptBy?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was signed for the council, by hand.' })
  readonly signedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the landlord accepted it.' })
  readonly acceptedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it ended.' })
  readonly endedOn?: string | null;

  @Field(() => EndedBecause, { nullable: true, description: 'Why it ended.' })
  readonly endedBecause?: Guarantee['endedBecause'];
}
