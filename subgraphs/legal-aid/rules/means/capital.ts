import type { Day } from '@kith/policy';

import { financialRegulations, mortgageCap2020 } from '../instruments.ts';
import { pensionerTable } from './doubts.ts';
import type { Figures } from './figures.ts';
import { peopleCounted, type Household, type Person } from './household.ts';
import { inTotal, line, nonZero, totalOf, type Line } from './line.ts';
import { mortgageAllowed } from './mortgage-allowed.ts';
import { isPensioner, pensionerDisregard } from './pensioner-disregard.ts';
import type { Level } from './proceedings.ts';
import { assessProperty, type PropertyAssessed } from './property.ts';
import type { Readings } from './readings.ts';
import { vehicleValue } from './vehicle.ts';

export interface Capital {
  readonly pence: number;
  readonly people: readonly PersonCapital[];
  readonly pensionerDisregardPence: number;
  readonly lines: readonly Line[];
}

/** One person's capital, the client's first. */
export interface PersonCapital {
  readonly savingsPence: number;
  readonly otherAssetsPence: number;
  readonly properties: readonly PropertyAssessed[];
  readonly propertyPence: number;
  readonly vehiclesPence: number;
  readonly totalPence: number;
  readonly disputedPropertyDisregardPence: number;
  readonly disputedOtherDisregardPence: number;
  readonly pensionerDisregardAvailablePence: number;
  readonly pensionerDisregardAppliedPence: number;
  readonly assessedPence: number;
}

/** `forPensioners`: the disposable income that the pensioners' table is read with. */
export interface CapitalTest {
  readonly on: Day;
  readonly level: Level;
  readonly forPensioners: number;
}

/** Capital on the day of the application: FR regs 30 to 42. Disputed assets are the client's only. */
export function capital(household: Household, test: CapitalTest, figures: Figures, readings: Readings): Capital {
  const { all, partner } = peopleCounted(household);
  const couple = partner ? [household.client, partner] : [household.client];
  const hasPensioner = couple.some((person) => isPensioner(person, figures));
  const pensionerDisregardPence = hasPensioner
    ? pensionerDisregard(household.passported, test.forPensioners, figures)
    : 0;
  const mortgages = mortgagesByPerson(all, figures, readings);
  const people: PersonCapital[] = [];
  let left = pensionerDisregardPence;
  for (const [index, person] of all.entries()) {
    const disputed = index === 0 ? (figures.disputedDisregard ?? Number.POSITIVE_INFINITY) : 0;
    const assessed = personCapital(person, mortgages[index] ?? [], { disputed, pensioner: left }, test, figures);
    left -= assessed.pensionerDisregardAppliedPence;
    people.push(assessed);
  }
  return {
    pence: totalOf(people, (person) => person.assessedPence),
    people,
    pensionerDisregardPence,
    lines: people.flatMap(linesOf),
  };
}

/** The law limits the mortgage for the household as one; the engine for each person. */
function mortgagesByPerson(all: readonly Person[], figures: Figures, readings: Readings): number[][] {
  if (readings.mortgageCapOrder === 'ENGINE')
    return all.map((person) => mortgageAllowed(person.properties, figures, readings));
  const together = mortgageAllowed(
    all.flatMap((person) => person.properties),
    figures,
    readings,
  );
  return all.map((person) => together.splice(0, person.properties.length));
}

function personCapital(
  person: Person,
  mortgages: readonly number[],
  left: { readonly disputed: number; readonly pensioner: number },
  test: CapitalTest,
  figures: Figures,
): PersonCapital {
  const properties = assessInOrder(person, mortgages, left.disputed, test.level, figures);
  const disputedPropertyDisregardPence = totalOf(properties, (property) => property.disputedDisregardPence);
  const vehicles = person.vehicles.map((vehicle) => ({
    disputed: vehicle.disputed,
    valuePence: vehicleValue(vehicle, test.on, figures),
  }));
  const other = [...person.savings, ...person.otherAssets, ...vehicles];
  const savingsPence = totalOf(person.savings, (asset) => asset.valuePence);
  const otherAssetsPence = totalOf(person.otherAssets, (asset) => asset.valuePence);
  const vehiclesPence = totalOf(vehicles, (asset) => asset.valuePence);
  const propertyPence = totalOf(properties, (property) => property.assessedPence);
  const totalPence = savingsPence + otherAssetsPence + vehiclesPence + propertyPence;
  const disputedOtherDisregardPence = Math.min(
    totalOf(
      other.filter((asset) => asset.disputed),
      (asset) => asset.valuePence,
    ),
    left.disputed - disputedPropertyDisregardPence,
  );
  const beforePensioner = totalPence - disputedOtherDisregardPence;
  const pensionerDisregardAppliedPence = Math.min(beforePensioner, left.pensioner);
  return {
    savingsPence,
    otherAssetsPence,
    properties,
    propertyPence,
    vehiclesPence,
    totalPence,
    disputedPropertyDisregardPence,
    disputedOtherDisregardPence,
    pensionerDisregardAvailablePence: left.pensioner,
    pensionerDisregardAppliedPence,
    assessedPence: beforePensioner - pensionerDisregardAppliedPence,
  };
}

/** The main home uses up the disregard for disputed assets first: FR reg 38. */
function assessInOrder(
  person: Person,
  mortgages: readonly number[],
  disputed: number,
  level: Level,
  figures: Figures,
): PropertyAssessed[] {
  let disputedLeft = disputed;
  return person.properties
    .map((property, index) => ({ property, mortgage: mortgages[index] ?? 0 }))
    .toSorted((a, b) => Number(b.property.mainHome) - Number(a.property.mainHome))
    .map(({ property, mortgage }) => {
      const assessed = assessProperty(property, mortgage, disputedLeft, level, figures);
      disputedLeft -= assessed.disputedDisregardPence;
      return assessed;
    });
}

function linesOf(person: PersonCapital, index: number): Line[] {
  const whose = index === 0 ? 'Your' : "Your partner's";
  const lines = [
    line(`${whose} savings`, person.savingsPence, financialRegulations.read('regs 30 to 33')),
    line(`${whose} investments and valuables`, person.otherAssetsPence, financialRegulations.read('regs 30 to 34')),
    line(`${whose} vehicles, as far as they count`, person.vehiclesPence, financialRegulations.read('reg 34')),
    ...person.properties.map((property) =>
      line(
        property.mainHome ? 'Your home, after mortgage and what is left out' : 'Other property, after mortgage',
        property.assessedPence,
        financialRegulations.read('regs 37 to 39'),
        mortgageCap2020.read('amending reg 37'),
      ),
    ),
    line(
      'Left out because it is claimed in the same case',
      -person.disputedOtherDisregardPence || 0,
      financialRegulations.read('reg 38'),
    ),
    line('Left out because one of you is 60 or over', -person.pensionerDisregardAppliedPence || 0, pensionerTable),
  ];
  return inTotal(lines) === person.assessedPence ? nonZero(lines) : disagree(person);
}

function disagree(person: PersonCapital): never {
  throw new Error(`The lines of capital do not add up to ${person.assessedPence}`);
}
