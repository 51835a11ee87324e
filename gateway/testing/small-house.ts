import 'reflect-metadata';

import {
  Award,
  CalendarDate,
  Determination,
  Open,
  openReference,
  Policy,
  problem,
  subgraph,
  type Subgraph,
  type SubgraphContext,
} from '@kith/subgraph';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { statementSubgraph } from '../statement/statement-subgraph.ts';

/**
 * The smallest house that a gateway can stand before: people who make statements, rules that decide one thing, and the
 * statement module. It can also make mistakes, which the real subgraphs never do.
 */
export const smallHouse = (): readonly Subgraph[] => [
  people(),
  rules(),
  statementSubgraph({ CarerStatement: ['kinshipAllowances'] }),
];

function people(): Subgraph {
  @Directive('@key(fields: "id")')
  @ObjectType('CarerStatement', { description: 'A statement.', simpleResolvers: true })
  class Statement {
    @Field(() => ID)
    readonly id!: string;

    @Directive('@shareable')
    @Field(() => Policy)
    readonly policy!: (typeof Policy)[keyof typeof Policy];
  }

  @ObjectType({ simpleResolvers: true })
  class Carer {
    @Field(() => Statement)
    readonly statement!: Statement;
  }

  @Resolver()
  class Questions {
    @Open()
    @Query(() => Statement)
    checkCarer(@Arg('asOf', () => CalendarDate, { nullable: true }) asOf?: string): Statement {
      return { id: asOf ?? 'today', policy: Policy.ENGLAND };
    }

    @Open()
    @Query(() => [Carer])
    carers(@Arg('first', () => Int) first: number): readonly Carer[] {
      return Array.from({ length: first }, (_, index) => ({ statement: { id: `c${index}`, policy: Policy.ENGLAND } }));
    }

    @Open()
    @Query(() => String)
    whoAmI(@Ctx() { caller }: SubgraphContext): string {
      return 'council' in caller ? caller.council : caller.kind;
    }

    @Open()
    @Query(() => String, { nullable: true })
    mistakeOfTheCaller(): string {
      throw problem('NOT_FOUND', 'There is no such carer.');
    }

    @Open()
    @Query(() => String, { nullable: true })
    faultOfOurs(): string {
      throw new Error('the answers of a child called Ada were lost');
    }
  }
  return subgraph({ name: 'people', resolvers: [Questions], references: { CarerStatement: openReference() } });
}

function rules(): Subgraph {
  @Directive('@key(fields: "id")')
  @ObjectType('CarerStatement', { description: 'A statement.', simpleResolvers: true })
  class Statement {
    @Field(() => ID)
    readonly id!: string;
  }

  @Resolver(() => Statement)
  class Allowances {
    @FieldResolver(() => [Determination])
    kinshipAllowances(): readonly Determination[] {
      return [fosteringAllowance];
    }
  }
  return subgraph({
    name: 'kinship-allowances',
    resolvers: [Allowances],
    orphanedTypes: [Statement],
    references: { CarerStatement: openReference() },
  });
}

const award = {
  kind: 'MONEY',
  every: 'WEEK',
  leastPence: 20_000,
  mostPence: 20_000,
  lines: [],
  provisional: [],
  notes: [],
  startUnpublished: false,
  inTotals: true,
} as const satisfies Award;

const fosteringAllowance: Determination = {
  ref: 'KINSHIP_ALLOWANCE:a',
  subject: 'anonymous',
  entitlement: { code: 'KINSHIP_ALLOWANCE', title: 'Kinship allowance', summary: 'Money.', kind: 'MONEY' },
  about: { ref: 'a' },
  outcome: 'ENTITLED',
  possibleOutcomes: ['ENTITLED'],
  routes: [{ code: 'KINSHIP_FOSTERING', title: 'Fostering', status: 'IN_FORCE', met: 'YES', gives: 'ENTITLED', award }],
  counterpart: {
    policy: Policy.REVIEW_2022,
    outcome: 'ENTITLED',
    award: { ...award, leastPence: 23_000, mostPence: 23_000 },
  },
  award,
  periods: [
    {
      from: '2026-04-01',
      to: '2026-04-05',
      outcome: 'ENTITLED',
      leastPence: 20_000,
      mostPence: 20_000,
      provisional: false,
      why: [],
    },
  ],
  because: [],
  questions: [],
  wouldChange: [],
  nextSteps: [{ says: 'Ask for it.', who: 'your social worker', sources: [] }],
  challenge: [],
  sources: [],
  settings: [],
  rulesVersion: 'test',
};
