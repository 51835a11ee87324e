import 'reflect-metadata';

import { day } from '@kith/policy';
import { Determination, determinationOf, problem } from '@kith/subgraph';
import { Arg, Args, FieldResolver, Resolver, Root } from 'type-graphql';

import { determineAll, version, wholeHousehold } from '../rules/index.ts';
import {
  ENGINE_READINGS,
  FIRST_DAY,
  LAW_READINGS,
  meansTest,
  meansTestReviewWhatIf,
  type MeansTest as MeansTestAsked,
  type Proceeding,
} from '../rules/means/index.ts';
import { MeansReading } from './enums.ts';
import { MeansTestArguments } from './means-test-arguments.ts';
import { MOST_PROCEEDINGS } from './means-proceeding.ts';
import { meansTestOf } from './means-test-of.ts';
import { MeansTest, MeansTestReviewWhatIf } from './means-test.ts';
import { carerStatement, type CarerStatementSent } from './statement.ts';

const ONE_PROCEEDING: readonly Proceeding[] = [{ ref: 'a', matter: 'OTHER', protectiveInjunctionApplicant: false }];

const NOT_ALL_TOLD = 'Null where something that it looks at has not been told, or no figures are loaded for the day.';

@Resolver(() => carerStatement.type)
export class LegalAid {
  @FieldResolver(() => [Determination], {
    description: 'Legal aid for each child: advice, a lawyer in court, and the three tests behind them.',
  })
  legalAid(@Root() statement: CarerStatementSent): readonly Determination[] {
    const { circumstances, asOf, knownOn, policy } = statement;
    return determineAll(circumstances, { asOf: day(asOf), knownOn: day(knownOn), policy }).map((decided) =>
      determinationOf(decided, { statement, rulesVersion: version }),
    );
  }

  @FieldResolver(() => MeansTest, {
    nullable: true,
    description: `The means test in full, with the figures of the day asked about. ${NOT_ALL_TOLD}`,
  })
  meansTest(
    @Root() statement: CarerStatementSent,
    @Args(() => MeansTestArguments) asked: MeansTestArguments,
    @Arg('reading', () => MeansReading, { defaultValue: MeansReading.LAW, description: 'Whose reading to take.' })
    reading: keyof typeof MeansReading,
  ): MeansTest | undefined {
    const test = testAsked(statement, asked, reading);
    return test && meansTestOf(asked.level, meansTest(test));
  }

  @FieldResolver(() => MeansTestReviewWhatIf, {
    nullable: true,
    description: `Not the law: what the Means Test Review of 2022 would give. ${NOT_ALL_TOLD}`,
  })
  meansTestReviewWhatIf(
    @Root() statement: CarerStatementSent,
    @Args(() => MeansTestArguments) asked: MeansTestArguments,
  ): MeansTestReviewWhatIf | undefined {
    const test = testAsked(statement, asked, 'ENGINE');
    if (!test) return undefined;
    const { result, ...rest } = meansTestReviewWhatIf(test);
    return { ...rest, result: meansTestOf(asked.level, result) };
  }
}

function testAsked(
  { circumstances, asOf }: CarerStatementSent,
  { level, proceedings }: MeansTestArguments,
  reading: keyof typeof MeansReading,
): MeansTestAsked | undefined {
  const told = proceedings ?? ONE_PROCEEDING;
  if (told.length < 1 || told.length > MOST_PROCEEDINGS) {
    throw problem('BAD_INPUT', `Name between 1 and ${MOST_PROCEEDINGS} proceedings, or leave them out.`);
  }
  const on = day(asOf);
  const household = wholeHousehold(circumstances, on);
  if (!household || on < FIRST_DAY) return undefined;
  return { on, level, proceedings: told, household, readings: reading === 'LAW' ? LAW_READINGS : ENGINE_READINGS };
}
