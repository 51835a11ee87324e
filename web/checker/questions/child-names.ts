import type { ChildTold, Journey } from '../keeping/journey.ts';
import type { Words } from '../languages/languages.ts';

/** How the pages call a child: by the name that was given, or by their place in the list. */
export function childName(journey: Journey, child: ChildTold, t: Words): string {
  if (child.name) return child.name;
  if (journey.children.length === 1) return t('children.only');
  const number = journey.children.indexOf(child) + 1;
  return number === 1 ? t('children.ordinal1') : t('children.ordinal', { number });
}

export function nameOf(journey: Journey, ref: string | undefined, t: Words): string | undefined {
  const child = journey.children.find((each) => each.ref === ref);
  return child && childName(journey, child, t);
}
