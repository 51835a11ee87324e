import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { ClaimStatement } from '../../records/claims/make-claim.ts';
import type { Claim } from '../../records/entities.ts';
import { guaranteesById, linesOf, opened, paymentsOf } from '../../records/reading/loaders.ts';
import { RentGuaranteeType } from '../guarantees/guarantee.ts';
import {
  RentGuaranteeClaimLine,
  RentGuaranteeClaimPayment,
  RentGuaranteeClaimType,
  RentGuaranteePayee,
} from './claim.ts';

/** The fields of a claim that are more than what stands in its row. */
@Resolver(() => RentGuaranteeClaimType)
export class ClaimFields {
  @FieldResolver(() => RentGuaranteeType, { nullable: true, description: 'The guarantee that it is under.' })
  async guarantee(@Root() { guarantee }: Claim, @Ctx() context: SubgraphContext) {
    return (await guaranteesById(context).load(guarantee))[0];
  }

  @FieldResolver(() => Boolean, { description: 'Whether it came through the landlord’s link.' })
  byLink(@Root() { link }: Claim): boolean {
    return link != null;
  }

  @FieldResolver(() => [RentGuaranteeClaimLine], { description: 'What it is made of.' })
  lines(@Root() { id }: Claim, @Ctx() context: SubgraphContext) {
    return linesOf(context).load(id);
  }

  @FieldResolver(() => [RentGuaranteeClaimPayment], { description: 'How it was paid, the first try first.' })
  payments(@Root() { id }: Claim, @Ctx() context: SubgraphContext) {
    return paymentsOf(context).load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was decided so. Null until then, or once erased.',
  })
  reasons(@Root() { subject, sealedReasons }: Claim, @Ctx() context: SubgraphContext) {
    return sealedReasons == null ? null : opened<string>(context, subject, sealedReasons);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the landlord says. Null once erased.' })
  async statement(@Root() claim: Claim, @Ctx() context: SubgraphContext) {
    return (await said(claim, context))?.statement;
  }

  @FieldResolver(() => [String], { nullable: true, description: 'What was sent with it, by name. Null once erased.' })
  async evidence(@Root() claim: Claim, @Ctx() context: SubgraphContext) {
    return (await said(claim, context))?.evidence;
  }

  @Needs('guarantee:settle')
  @FieldResolver(() => RentGuaranteePayee, { nullable: true, description: 'Where to pay. Null once erased.' })
  async payTo(@Root() claim: Claim, @Ctx() context: SubgraphContext) {
    return (await said(claim, context))?.payTo;
  }
}

const said = ({ subject, sealed }: Claim, context: SubgraphContext) => opened<ClaimStatement>(context, subject, sealed);
