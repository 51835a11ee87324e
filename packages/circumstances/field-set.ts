import type { Fact } from '@kith/policy';
import type { Field, Fields, RecordDeclaration } from './record.ts';

/** The part of a record that holds the given facts, and nothing else: what a subgraph whose rules read them may see. */
export function holding(declared: RecordDeclaration, facts: ReadonlySet<Fact>): RecordDeclaration {
  return { ...declared, fields: fieldsHolding(declared.fields, facts) };
}

function fieldsHolding(fields: Fields, facts: ReadonlySet<Fact>): Fields {
  const kept = Object.entries(fields).flatMap(([name, field]): [string, Field][] => {
    if (!('kind' in field)) return facts.has(field) ? [[name, field]] : [];
    if (field.kind === 'record') {
      const part = holding(field, facts);
      return Object.keys(part.fields).length > 0 ? [[name, part]] : [];
    }
    const of = holding(field.of, facts);
    return Object.keys(of.fields).length > 0 ? [[name, { ...field, of }]] : [];
  });
  return Object.fromEntries(kept);
}

/** The record as a federation field set: `council children { ref dateOfBirth order { madeOn } }`. */
export function fieldSetOf(declared: RecordDeclaration): string {
  return Object.entries(declared.fields)
    .map(([name, field]) => {
      if (!('kind' in field)) return name;
      return field.kind === 'record' ? `${name} { ${fieldSetOf(field)} }` : `${name} { ref ${fieldSetOf(field.of)} }`;
    })
    .join(' ');
}
