import 'reflect-metadata';

import { determinationOf, type Statement, type SubgraphContext } from '@kith/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { beforeAnOrder, type ArrangementCompared } from '../../rules/index.ts';
import { ArrangementComparison, type ArrangementOption } from './arrangement-comparison.ts';
import { askedOf } from './asked.ts';
import { carerStatement } from './carer-statement.ts';
import { noteOf } from './note.ts';
import { version } from './version.ts';

@Resolver(() => carerStatement.type)
export class BeforeAnOrder {
  @FieldResolver(() => [ArrangementComparison], {
    description: 'For each child about whom no order has been made: what each arrangement would mean.',
  })
  async beforeAnOrder(
    @Root() statement: Statement,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly ArrangementComparison[]> {
    const asked = await askedOf(context, statement);
    return beforeAnOrder(statement.circumstances, asked).map(({ about, arrangements }) => ({
      child: about,
      arrangements: arrangements.map((one) => optionOf(one, statement)),
    }));
  }
}

const optionOf = (compared: ArrangementCompared, statement: Statement): ArrangementOption => ({
  arrangement: compared.arrangement,
  title: compared.title,
  isPresent: compared.isPresent,
  parentalResponsibility: noteOf(compared.parentalResponsibility),
  legalAid: noteOf(compared.legalAid),
  ends: compared.ends.map(noteOf),
  benefits: compared.benefits.map(noteOf),
  // No context: nobody can act on an arrangement that is only supposed.
  determinations: compared.determinations.map((one) => determinationOf(one, { statement, rulesVersion: version })),
});
