import type { CareLeaverCircumstancesInput, CarerCircumstancesInput } from '@kith/client';
import { careLeaverCircumstances, carerCircumstances, type Field, type RecordDeclaration } from '@kith/circumstances';
import { day, isoOf, type Fact } from '@kith/policy';

const MEDWAY = 'E06000035';
/** After the birth, and as far as can be the same for everything, so that nothing comes before what it must follow. */
const THEN = day('2023-06-14');

/** Facts that must go with others: what ended does not go on. */
const PARTICULAR: Readonly<Record<string, string>> = { dateOfBirth: '2015-03-14', goesOn: 'NO', placement: 'U1' };

/** A carer who has told every single thing that can be told, once. */
export const carerWhoToldEverything = (): CarerCircumstancesInput => told(carerCircumstances);

/** A care leaver who has. */
export const careLeaverWhoToldEverything = (): CareLeaverCircumstancesInput => told(careLeaverCircumstances);

function told(declared: RecordDeclaration): Record<string, unknown> {
  return Object.fromEntries(Object.entries(declared.fields).map(([name, field]) => [name, valueOf(name, field)]));
}

function valueOf(name: string, field: Field): unknown {
  if (!('kind' in field)) return PARTICULAR[name] ?? answerTo(field);
  return field.kind === 'record' ? told(field) : [{ ref: 'a', ...told(field.of) }];
}

function answerTo(fact: Fact): unknown {
  switch (fact.type) {
    case 'YES_NO':
      return 'YES';
    case 'CHOICE':
      return Object.keys(fact.answers)[0];
    case 'CODE':
      return MEDWAY;
    case 'DATE':
      return isoOf(fact.least > THEN ? fact.least : THEN);
    case 'MONEY':
    case 'COUNT':
      return fact.least + 1;
  }
}
