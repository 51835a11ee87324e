import { housingAuthorityFacts, type Field, type RecordDeclaration } from '@kith/circumstances';
import type { Fact } from '@kith/policy';

import { councilOf, isDistrict } from './register.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * Told circumstances with every former code of a council, and every code of a district, put as the code in force of
 * the council with children's services duties, so that rules compare like with like. Codes we do not know stay.
 */
export function withCurrentCodes<T extends object>(declared: RecordDeclaration, told: T): T {
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => {
      const field = declared.fields[name];
      return [name, field && value !== null && value !== undefined ? current(field, value) : value];
    }),
  ) as T;
}

function current(field: Field, value: unknown): unknown {
  if (!('kind' in field)) return field.type === 'CODE' && typeof value === 'string' ? currentCode(field, value) : value;
  if (field.kind === 'record') return isTold(value) ? withCurrentCodes(field, value) : value;
  // Lists over their bound are refused later, and are not worth walking.
  if (!Array.isArray(value) || value.length > field.most) return value;
  return value.map((item: unknown) => (isTold(item) ? withCurrentCodes(field.of, item) : item));
}

/** A district that is asked for as a housing authority stays one. */
const currentCode = (fact: Fact, code: string): string =>
  housingAuthorityFacts.has(fact) && isDistrict(code) ? code : (councilOf(code)?.code ?? code);

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && !Array.isArray(value);
