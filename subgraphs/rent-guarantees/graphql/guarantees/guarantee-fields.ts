import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { Guarantee, GuaranteeEvent, GuaranteePaper } from '../../records/entities.ts';
import { stateOn } from '../../records/guarantee/standing.ts';
import type { Particulars } from '../../records/letters/guaranteed.ts';
import { pagesOf } from '../../records/letters/pages.ts';
import {
  claimsOf,
  eventsOf,
  flagsOf,
  guaranteesById,
  guaranteesOfPersons,
  opened,
  papersOfGuarantee,
  renewalsOf,
} from '../../records/reading/loaders.ts';
import { RentGuaranteeClaimType } from '../claims/claim.ts';
import { State } from './enums.ts';
import {
  CareLeaver,
  RentGuaranteeEvent,
  RentGuaranteeFlag,
  RentGuaranteePaper,
  RentGuaranteeParticulars,
  RentGuaranteeType,
} from './guarantee.ts';

@ObjectType({ description: 'A reason behind the determination that a guarantee rests on.', simpleResolvers: true })
class RentGuaranteeReason {
  @Field(() => Int, { description: 'How deep it lies in the tree of reasons.' })
  readonly depth!: number;

  @Field({ description: 'The condition.' })
  readonly says!: string;

  @Field({ description: '`YES`, `NO` or `NOT_KNOWN`.' })
  readonly met!: string;

  @Field(() => [String], { description: 'The law that it was read in.' })
  readonly law!: readonly string[];
}

/** The fields of a guarantee that are more than what stands in its row. */
@Resolver(() => RentGuaranteeType)
export class GuaranteeFields {
  @FieldResolver(() => State, { description: 'What it is today.' })
  state(@Root() guarantee: Guarantee, @Ctx() { today }: SubgraphContext) {
    return stateOn(guarantee, today);
  }

  @FieldResolver(() => Int, { description: 'What can still be agreed to: the most in all, less what was agreed.' })
  leftPence(@Root() { capPence, agreedPence }: Guarantee): number {
    return capPence - agreedPence;
  }

  @FieldResolver(() => CareLeaver, { description: 'Whose rent it is.' })
  careLeaver(@Root() { subject }: Guarantee): CareLeaver {
    return { id: subject };
  }

  @FieldResolver(() => RentGuaranteeParticulars, {
    nullable: true,
    description: 'Names and addresses. Null once they have been erased.',
  })
  async particulars(@Root() { subject, sealed }: Guarantee, @Ctx() context: SubgraphContext) {
    const particulars = await opened<Particulars>(context, subject, sealed);
    return particulars && { ...particulars, tenantName: particulars.tenant.name };
  }

  @FieldResolver(() => [RentGuaranteeReason], {
    nullable: true,
    description: 'Why it can be given: the reasons of the determination that was handed in. Null once erased.',
  })
  async because(@Root() { subject, sealedDetermination }: Guarantee, @Ctx() context: SubgraphContext) {
    return (await opened<{ because: readonly RentGuaranteeReason[] }>(context, subject, sealedDetermination))?.because;
  }

  @FieldResolver(() => [RentGuaranteePaper], { description: 'Its papers, the newest version first.' })
  papers(@Root() { id }: Guarantee, @Ctx() context: SubgraphContext) {
    return papersOfGuarantee(context).load(id);
  }

  @FieldResolver(() => [RentGuaranteeEvent], { description: 'What was done to it, the first thing first.' })
  events(@Root() { id }: Guarantee, @Ctx() context: SubgraphContext) {
    return eventsOf(context).load(id);
  }

  @Needs('guarantee:apply', 'guarantee:approve', 'audit:read')
  @FieldResolver(() => [RentGuaranteeFlag], {
    description: 'What was found when it was applied for. Whoever agrees to it names all of it.',
  })
  flags(@Root() { id }: Guarantee, @Ctx() context: SubgraphContext) {
    return flagsOf(context).load(id);
  }

  @FieldResolver(() => [RentGuaranteeClaimType], { description: 'What landlords have claimed under it, newest first.' })
  claims(@Root() { id }: Guarantee, @Ctx() context: SubgraphContext) {
    return claimsOf(context).load(id);
  }

  @FieldResolver(() => RentGuaranteeType, { nullable: true, description: 'The guarantee that it takes over from.' })
  async renews(@Root() { renews }: Guarantee, @Ctx() context: SubgraphContext) {
    return renews == null ? null : (await guaranteesById(context).load(renews))[0];
  }

  @FieldResolver(() => [RentGuaranteeType], { description: 'What was asked for to take over from it, newest first.' })
  renewals(@Root() { id }: Guarantee, @Ctx() context: SubgraphContext) {
    return renewalsOf(context).load(id);
  }
}

@Resolver(() => RentGuaranteeEvent)
export class GuaranteeEventFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why, in words. Null where nobody said, or once erased.',
  })
  why(@Root() { subject, sealedWhy }: GuaranteeEvent, @Ctx() context: SubgraphContext) {
    return sealedWhy == null ? null : opened<string>(context, subject, sealedWhy);
  }

  @FieldResolver(() => String, { description: 'Days, versions and amounts, as JSON.' })
  detail(@Root() { detail }: GuaranteeEvent): string {
    return JSON.stringify(detail);
  }
}

@Resolver(() => RentGuaranteePaper)
export class GuaranteePaperFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { guarantee, version, paper }: GuaranteePaper): string {
    return `${guarantee}:${version}:${paper}`;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its pages: a PDF in base64. Ask for one paper at a time. Null once they have been erased.',
  })
  pdf(@Root() paper: GuaranteePaper, @Ctx() context: SubgraphContext) {
    return pagesOf(context, paper);
  }
}

/** What this part of the house adds to a care leaver. */
@Resolver(() => CareLeaver)
export class CareLeaverGuarantees {
  @FieldResolver(() => [RentGuaranteeType], { description: 'The guarantees of their rent, newest first.' })
  rentGuarantees(@Root() { id }: CareLeaver, @Ctx() context: SubgraphContext) {
    return guaranteesOfPersons(context).load(id);
  }
}
