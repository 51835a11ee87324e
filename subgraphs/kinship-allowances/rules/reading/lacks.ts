import type { Field, RecordDeclaration } from '@kith/circumstances';
import type { Fact } from '@kith/policy';

/** Whether a fact has not been told: for a fact that each item of a list has, whether one of the items is without it. */
export function lacks(declared: RecordDeclaration, told: object, fact: Fact): boolean {
  return Object.entries(declared.fields).some(([name, field]) =>
    fieldLacks(field, (told as Readonly<Record<string, unknown>>)[name], fact),
  );
}

function fieldLacks(field: Field, told: unknown, fact: Fact): boolean {
  if (!('kind' in field)) return field === fact && (told === null || told === undefined || told === 'NOT_KNOWN');
  if (field.kind === 'record') return lacks(field, told ?? {}, fact);
  return ((told ?? []) as readonly object[]).some((item) => lacks(field.of, item, fact));
}
