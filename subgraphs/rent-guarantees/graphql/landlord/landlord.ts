import 'reflect-metadata';

import { addDays, day, isoOf } from '@kith/policy';
import { CalendarDate, UserError } from '@kith/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

import type { GuaranteeState } from '../../records/guarantee/states.ts';
import { claimsShutOn, lastCoveredDay, stateOn } from '../../records/guarantee/standing.ts';
import type { ClaimForLandlord, ForLandlord } from '../../records/reading/for-landlord.ts';
import type { RentEvery } from '../../records/letters/words.ts';
import { ClaimStateEnum, RentEveryEnum, State } from '../guarantees/enums.ts';

@ObjectType({ description: 'A line of the landlord’s own claim.', simpleResolvers: true })
class RentGuaranteeOwnClaimLine {
  @Field(() => CalendarDate, { description: 'The day it was due.' })
  readonly dueOn!: string;

  @Field(() => Int, { nullable: true, description: 'What was agreed to, in pence. Null until it is decided.' })
  readonly agreedPence?: number | null;
}

@ObjectType({
  description: 'A claim that the landlord made through their link. Money is in pence.',
  simpleResolvers: true,
})
class RentGuaranteeOwnClaim {
  @Field({ description: 'What people call it.' })
  readonly reference!: string;

  @Field(() => ClaimStateEnum, { description: 'What it is.' })
  readonly state!: ClaimForLandlord['state'];

  @Field(() => CalendarDate, { description: 'The day it came.' })
  readonly receivedOn!: string;

  @Field(() => Int, { description: 'What was claimed.' })
  readonly claimedPence!: number;

  @Field(() => Int, { description: 'What was agreed to. Nought until it is decided.' })
  readonly agreedPence!: number;

  @Field(() => [RentGuaranteeOwnClaimLine], { description: 'Its lines.' })
  readonly lines!: readonly RentGuaranteeOwnClaimLine[];

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was decided.' })
  readonly decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  readonly reasons?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was paid.' })
  readonly paidOn?: string;
}

@ObjectType({
  description:
    'What a landlord sees of the guarantee that they hold: what stands in their letter, and their own claims.',
  simpleResolvers: true,
})
export class RentGuaranteeForLandlord {
  @Field({ description: 'The reference on the letter.' })
  readonly reference!: string;

  @Field(() => State, { description: 'What it is today.' })
  readonly state!: GuaranteeState;

  @Field(() => String, { nullable: true, description: 'The postcode of the home.' })
  readonly homePostcode?: string;

  @Field(() => CalendarDate, { description: 'The first day that is covered.' })
  readonly startsOn!: string;

  @Field(() => CalendarDate, { description: 'The last day that is covered.' })
  readonly endsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which the letter can be accepted.' })
  readonly acceptBy?: string | null;

  @Field(() => Int, { description: 'The young person’s share of the rent, each time it falls due, in pence.' })
  readonly sharePence!: number;

  @Field(() => RentEveryEnum, { description: 'How often it falls due.' })
  readonly rentEvery!: RentEvery;

  @Field(() => Int, { description: 'The most for the rent of a month, in pence.' })
  readonly monthlyCapPence!: number;

  @Field(() => Int, { description: 'The most in all, in pence.' })
  readonly capPence!: number;

  @Field(() => Int, { description: 'The most for damage above the deposit, in pence. Nought where it is not covered.' })
  readonly damageCapPence!: number;

  @Field(() => CalendarDate, { description: 'The last day on which anything can be claimed.' })
  readonly claimUntil!: string;

  @Field(() => Int, { description: 'Tell the council of missed rent within so many days.' })
  readonly toldWithinDays!: number;

  @Field(() => Int, { description: 'Claim within so many days of the day the rent was due.' })
  readonly claimWithinDays!: number;

  @Field(() => [RentGuaranteeOwnClaim], { description: 'The claims made through this landlord’s links, newest first.' })
  readonly claims!: readonly RentGuaranteeOwnClaim[];
}

@ObjectType({ description: 'The guarantee after the landlord’s act, or what to put right.', simpleResolvers: true })
export class RentGuaranteeByLinkPayload {
  @Field(() => RentGuaranteeForLandlord, { nullable: true, description: 'The guarantee. Null where it was refused.' })
  readonly guarantee?: RentGuaranteeForLandlord;

  @Field(() => RentGuaranteeOwnClaim, { nullable: true, description: 'The claim that was made, where one was.' })
  readonly claim?: RentGuaranteeOwnClaim | undefined;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

export const shownToLandlord = (
  { guarantee, homePostcode, claims }: ForLandlord,
  today: string,
): RentGuaranteeForLandlord => ({
  reference: guarantee.reference,
  state: stateOn(guarantee, today),
  ...(homePostcode === undefined ? {} : { homePostcode }),
  startsOn: guarantee.startsOn,
  endsOn: lastCoveredDay(guarantee),
  acceptBy: guarantee.acceptBy ?? null,
  sharePence: guarantee.sharePence,
  rentEvery: guarantee.rentEvery,
  monthlyCapPence: guarantee.monthlyCapPence,
  capPence: guarantee.capPence,
  damageCapPence: guarantee.damageCapPence,
  claimUntil: isoOf(addDays(day(claimsShutOn(guarantee)), -1)),
  toldWithinDays: guarantee.terms.toldWithinDays,
  claimWithinDays: guarantee.terms.claimWithinDays,
  claims,
});
