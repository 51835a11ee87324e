import type { CarerCircumstancesInput } from '@kith/client';
import { carerCircumstances, type Field, type RecordDeclaration } from '@kith/circumstances';
import { day, isoOf, type Fact } from '@kith/policy';

const MEDWAY = 'E06000035';
const BORN = '2015-03-14';
/** After the birth, and as far as can be the same for everything, so that nothing comes before what it must follow. */
const THEN = day('2023-06-14');

/** A carer who has told every single thing that can be told, once. */
export const everythingTold = (): CarerCircumstancesInput => told(carerCircumstances);

function told(declared: RecordDeclaration): Record<string, unknown> {
  return Object.fromEntries(Object.entries(declared.fields).map(([name, field]) => [name, valueOf(name, field)]));
}

function valueOf(name: string, field: Field): unknown {
  if (!('kind' in field)) return answerTo(name, field);
  return field.kind === 'record' ? told(field) : [{ ref: 'a', ...told(field.of) }];
}

function answerTo(name: string, fact: Fact): unknown {
  switch (fact.type) {
    case 'YES_NO':
      return 'YES';
    case 'CHOICE':
      return Object.keys(fact.answers)[0];
    case 'CODE':
      return MEDWAY;
    case 'DATE':
      return name === 'dateOfBirth' ? BORN : isoOf(fact.least > THEN ? fact.least : THEN);
    case 'MONEY':
    case 'COUNT':
      return fact.least + 1;
  }
}
