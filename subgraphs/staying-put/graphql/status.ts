import 'reflect-metadata';

import { importedCategory, type CareLeaverCategory } from '@kith/circumstances';
import { day, isoOf, type Day } from '@kith/policy';
import { CalendarDate, Source, sourcesOf, typeOfFact } from '@kith/subgraph';
import { Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';

import { statusOf } from '../rules/index.ts';
import { careLeaverStatement, type CareLeaverStatementSent } from './statement.ts';

const Basis = { CARE_PERIODS: 'CARE_PERIODS', COUNCIL: 'COUNCIL' } as const;
registerEnumType(Basis, {
  name: 'CareLeaverStatusBasis',
  description: 'Where a category comes from.',
  valuesConfig: {
    CARE_PERIODS: { description: 'Worked out from the times in care.' },
    COUNCIL: { description: "The council's own category, used where the times in care leave it open." },
  },
});

const category = () => typeOfFact(importedCategory);

@ObjectType({ description: 'A reason for a person to look at the case.', simpleResolvers: true })
class StatusFlag {
  @Field({ description: 'Stable and in capitals.' })
  readonly code!: string;

  @Field({ description: 'What to look at, in plain words.' })
  readonly says!: string;
}

@ObjectType({ description: 'One time in care and the days of it that count.', simpleResolvers: true })
class CountedPeriod {
  @Field(() => ID, { description: 'Its name within the list of times in care.' })
  readonly ref!: string;

  @Field(() => CalendarDate, { description: 'Its first day.' })
  readonly from!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of leaving. Null where it goes on.' })
  readonly to?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day that counts. Null where none does.' })
  readonly countedFrom?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day that counts. Null where none does.' })
  readonly countedTo?: string;

  @Field(() => Int, { description: 'How many days count.' })
  readonly days!: number;

  @Field({ description: 'The same in a sentence.' })
  readonly says!: string;
}

@ObjectType({ description: 'The count of days in care that decides the category.', simpleResolvers: true })
class StatusArithmetic {
  @Field(() => [CountedPeriod], { description: 'Each time in care, in order.' })
  readonly periods!: readonly CountedPeriod[];

  @Field(() => Int, { description: 'Days in care since the 14th birthday, each counted once.' })
  readonly days!: number;

  @Field(() => Int, { description: 'Days that the law asks for.' })
  readonly daysNeeded!: number;

  @Field(() => Int, { description: 'How many of them were at 16 or over.' })
  readonly daysAtSixteenOrOver!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which there were enough. Null where there were not.',
  })
  readonly reachedOn?: string;

  @Field({ description: 'Whether every time in care since the 14th birthday is known.' })
  readonly complete!: boolean;

  @Field(() => [String], { description: 'The sum in sentences that a person can check with a calendar.' })
  readonly says!: readonly string[];
}

@ObjectType({ description: "The council's own category, and where it comes from.", simpleResolvers: true })
class ImportedStatus {
  @Field(category, { description: 'The category.' })
  readonly category!: CareLeaverCategory;

  @Field(() => String, { nullable: true, description: 'The record that it was taken from.' })
  readonly source?: string;

  @Field(() => CalendarDate, { description: 'The day of which it was true.' })
  readonly asOn!: string;
}

@ObjectType({
  description: 'What kind of care leaver a person is in law, and how that was found.',
  simpleResolvers: true,
})
class CareLeaverStatus {
  @Field(category, { nullable: true, description: 'Null where what is known leaves more than one open.' })
  readonly category?: CareLeaverCategory;

  @Field(() => [category()], { description: 'Every category that is still possible.' })
  readonly possible!: readonly CareLeaverCategory[];

  @Field(() => Basis, { description: 'Where it comes from.' })
  readonly basis!: keyof typeof Basis;

  @Field({ description: 'In a sentence.' })
  readonly says!: string;

  @Field(() => [StatusFlag], { description: 'What somebody should look at. Empty where nothing is unusual.' })
  readonly flags!: readonly StatusFlag[];

  @Field(() => StatusArithmetic, { nullable: true, description: 'Null where the date of birth is not known.' })
  readonly arithmetic?: StatusArithmetic;

  @Field(() => ImportedStatus, {
    nullable: true,
    description: "The council's own category, if one was given with its day.",
  })
  readonly imported?: ImportedStatus;

  @Field(() => [Source], { description: 'The law that it is counted by.' })
  readonly sources!: readonly Source[];
}

@Resolver(() => careLeaverStatement.type)
export class StatusOfCareLeaver {
  @FieldResolver(() => CareLeaverStatus, {
    description: 'What kind of care leaver the person is on the day asked about, with the arithmetic.',
  })
  status(@Root() { circumstances, asOf }: CareLeaverStatementSent): CareLeaverStatus {
    const { arithmetic, imported, sources, ...status } = statusOf(circumstances, day(asOf));
    return {
      ...status,
      imported: imported && { ...imported, asOn: isoOf(imported.asOn) },
      sources: sourcesOf(sources),
      arithmetic: arithmetic && {
        ...arithmetic,
        reachedOn: iso(arithmetic.reachedOn),
        periods: arithmetic.periods.map((period) => ({
          ...period,
          from: isoOf(period.from),
          to: iso(period.to),
          countedFrom: iso(period.countedFrom),
          countedTo: iso(period.countedTo),
        })),
      },
    };
  }
}

const iso = (on: Day | undefined): string | undefined => (on === undefined ? undefined : isoOf(on));
