import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

import type { EndAsked } from '../../records/guarantee/end.ts';
import type { FlagKind } from '../../records/guards/kinds.ts';
import type { RentEvery } from '../../records/letters/words.ts';
import { Flag, Form, LinkPurpose, RecordedEnding, RentEveryEnum } from './enums.ts';

export const IDEMPOTENCY_KEY =
  'Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same.';

@InputType()
export class Act {
  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType()
class ActOnGuarantee extends Act {
  @Field(() => ID, { description: 'The id of the guarantee.' })
  readonly guarantee!: string;
}

@InputType()
class ReasonedActOnGuarantee extends ActOnGuarantee {
  @Field({ description: 'Why, in a sentence.' })
  readonly why!: string;
}

@InputType({ description: 'The landlord of a home.' })
class RentGuaranteeLandlordInput {
  @Field({ description: 'The name.' })
  readonly name!: string;

  @Field(() => [String], { description: 'The address, 1 to 6 lines.' })
  readonly address!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Where emails go.' })
  readonly email?: string | null;
}

@InputType({ description: 'The home that is rented.' })
class RentGuaranteeHomeInput {
  @Field(() => [String], { description: 'The address without the postcode, 1 to 5 lines.' })
  readonly address!: readonly string[];

  @Field({ description: 'The whole postcode.' })
  readonly postcode!: string;

  @Field(() => ID, { nullable: true, description: 'The GSS code of the authority that sends its council tax bill.' })
  readonly billingAuthority?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its unique property reference number (UPRN), where you know it.' })
  readonly uprn?: string | null;
}

@InputType({
  description:
    'By what somebody is the same person at another council. Kept only as keyed hashes. Leave out what you do not know.',
})
class RentGuaranteeNumbersInput {
  @Field(() => String, { nullable: true, description: 'Their NHS number.' })
  readonly nhsNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Their unique pupil number.' })
  readonly upn?: string | null;
}

@InputType({ description: 'What to guarantee. Money is in pence.' })
class RentGuaranteeTenancy extends Act {
  @Field(() => ID, { description: 'The id of the young person.' })
  readonly careLeaver!: string;

  @Field({ description: 'The token of the determination `RENT_GUARANTEE` in their statement of today.' })
  readonly determination!: string;

  @Field({ description: 'Their name as it stands in the tenancy agreement.' })
  readonly tenantName!: string;

  @Field(() => RentGuaranteeNumbersInput, {
    nullable: true,
    description: 'By what to ask whether another council stands behind their rent.',
  })
  readonly numbers?: RentGuaranteeNumbersInput | null;

  @Field(() => RentGuaranteeLandlordInput, { description: 'The landlord.' })
  readonly landlord!: RentGuaranteeLandlordInput;

  @Field(() => String, { nullable: true, description: 'Who looks after the letting for the landlord.' })
  readonly agent?: string | null;

  @Field(() => RentGuaranteeHomeInput, { description: 'The home.' })
  readonly home!: RentGuaranteeHomeInput;

  @Field(() => CalendarDate, { description: 'The first day of the tenancy.' })
  readonly tenancyStartsOn!: string;

  @Field(() => Int, { description: 'The rent of the home, each time it falls due.' })
  readonly rentPence!: number;

  @Field(() => RentEveryEnum, { description: 'How often it falls due.' })
  readonly rentEvery!: RentEvery;

  @Field(() => Int, { description: 'How many people sign the tenancy, 1 to 20.' })
  readonly tenants!: number;

  @Field(() => Int, { description: 'The young person’s own share of the rent: all of it where they sign alone.' })
  readonly sharePence!: number;

  @Field(() => CalendarDate, { description: 'The first day on which rent that falls due is covered.' })
  readonly startsOn!: string;

  @Field(() => Int, { description: 'For how many months, 1 to 120.' })
  readonly months!: number;

  @Field(() => String, { nullable: true, description: 'Why it should be given outside the scheme, or without one.' })
  readonly exceptionWhy?: string | null;
}

@InputType({ description: 'An application for a guarantee.' })
export class RentGuaranteeApplyInput extends RentGuaranteeTenancy {}

@InputType({ description: 'An application for a guarantee that takes over from another.' })
export class RentGuaranteeRenewInput extends RentGuaranteeTenancy {
  @Field(() => ID, { description: 'The id of the guarantee that it takes over from.' })
  readonly renews!: string;
}

@InputType({ description: 'An agreement to a guarantee, by somebody who did not apply for it.' })
export class RentGuaranteeApproveInput extends ReasonedActOnGuarantee {
  @Field(() => [Flag], {
    nullable: true,
    description: 'What was flagged, all of it. You have looked at it, and say in your reason why you go on.',
  })
  readonly inSpiteOf?: readonly FlagKind[] | null;
}

@InputType({ description: 'A refusal of a guarantee.' })
export class RentGuaranteeRefuseInput extends ReasonedActOnGuarantee {
  @Field(() => [String], {
    nullable: true,
    description: 'Name and address of the young person, 2 to 7 lines: where the letter with the reasons goes.',
  })
  readonly letterTo?: readonly string[] | null;
}

@InputType({ description: 'Taking back a guarantee that the landlord has not accepted.' })
export class RentGuaranteeWithdrawInput extends ReasonedActOnGuarantee {}

@InputType({ description: 'Making the letter of a guarantee.' })
export class RentGuaranteeIssueInput extends ActOnGuarantee {
  @Field(() => Form, { description: 'A contract, or a deed: only a deed binds once the tenancy has begun.' })
  readonly form!: keyof typeof Form;
}

@InputType({ description: 'Making a new version of the letter.' })
export class RentGuaranteeReissueInput extends ReasonedActOnGuarantee {
  @Field(() => Form, { description: 'A contract or a deed.' })
  readonly form!: keyof typeof Form;
}

@InputType({ description: 'The letter was signed by hand, or the deed executed.' })
export class RentGuaranteeSigningRecordInput extends ActOnGuarantee {
  @Field(() => CalendarDate, { description: 'The day beside the signature.' })
  readonly signedOn!: string;
}

@InputType({ description: 'The landlord accepted the letter on paper.' })
export class RentGuaranteeActivateInput extends ActOnGuarantee {
  @Field(() => CalendarDate, { description: 'The day on which they did.' })
  readonly acceptedOn!: string;
}

@InputType({ description: 'A revocation, with the notice that the letter gives.' })
export class RentGuaranteeRevokeInput extends ReasonedActOnGuarantee {}

@InputType({ description: 'Something happened that ends a guarantee.' })
export class RentGuaranteeEndInput extends ReasonedActOnGuarantee {
  @Field(() => RecordedEnding, { description: 'What happened.' })
  readonly because!: EndAsked['because'];

  @Field(() => CalendarDate, { description: 'The last day that is covered.' })
  readonly endedOn!: string;
}

@InputType({ description: 'Writing down what the calendar has changed.' })
export class RentGuaranteesBringUpToDateInput extends Act {}

@InputType({ description: 'A secret link for the landlord. Links made before it for the same purpose no longer work.' })
export class RentGuaranteeLinkMakeInput extends ActOnGuarantee {
  @Field(() => LinkPurpose, { description: 'What it is for.' })
  readonly purpose!: keyof typeof LinkPurpose;

  @Field({ description: 'Whether to send it to the landlord’s email address.' })
  readonly send!: boolean;
}
