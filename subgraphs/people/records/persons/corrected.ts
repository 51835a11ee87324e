import type { RecordDeclaration } from '@kith/circumstances';

/**
 * What was told, with a correction: a fact that it names is replaced, one that it names as null is no longer known, and
 * everything else stays. Records within are corrected likewise; a list that it names is replaced as a whole.
 */
export function corrected<T extends object>(declared: RecordDeclaration, told: T, correction: object): T {
  const result = { ...told } as Record<string, unknown>;
  for (const [name, value] of Object.entries(correction)) {
    const field = declared.fields[name];
    if (value === undefined) continue;
    if (value !== null && field && 'kind' in field && field.kind === 'record') {
      result[name] = corrected(field, (result[name] as object | null | undefined) ?? {}, value as object);
    } else {
      result[name] = value;
    }
  }
  return result as T;
}
