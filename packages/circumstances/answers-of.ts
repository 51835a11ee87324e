import { day, type Answer, type Answers, type Fact } from '@kith/policy';
import type { RecordDeclaration, Told } from './record.ts';

/**
 * The facts of a record and of the records within it, by fact code, as rules read them. Lists are left out: each item
 * of a list is decided by itself, so its caller adds `answersOf` of that item.
 * The record must have passed `problemsIn`.
 */
export function answersOf<R extends RecordDeclaration>(declared: R, told: Told<R> | null | undefined): Answers {
  const answers: Record<string, Answer> = {};
  collect(declared, told, answers);
  return answers;
}

function collect(
  declared: RecordDeclaration,
  told: Record<string, unknown> | null | undefined,
  into: Record<string, Answer>,
): void {
  if (!told) return;
  for (const [name, field] of Object.entries(declared.fields)) {
    const value = told[name];
    if (value === null || value === undefined) continue;
    if ('kind' in field) {
      if (field.kind === 'record') collect(field, value as Record<string, unknown>, into);
    } else {
      const answer = answerOf(field, value as string | number);
      if (answer !== undefined) into[field.code] = answer;
    }
  }
}

function answerOf(fact: Fact, value: string | number): Answer | undefined {
  switch (fact.type) {
    case 'YES_NO':
      return value === 'NOT_KNOWN' ? undefined : value === 'YES';
    case 'DATE':
      return day(value as string);
    case 'CHOICE':
    case 'CODE':
    case 'MONEY':
    case 'COUNT':
      return value;
  }
}
