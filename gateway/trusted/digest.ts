import { createHash } from 'node:crypto';

import { print, type DocumentNode } from 'graphql';

/** The text of a document whose definitions stand in order of kind and name: the same whoever put it together. */
export function canonicalText(document: DocumentNode): string {
  const definitions = document.definitions.map((definition) => {
    const name = 'name' in definition ? (definition.name?.value ?? '') : '';
    return { order: `${definition.kind} ${name}`, text: print(definition) };
  });
  return definitions
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ text }) => text)
    .join('\n\n');
}

export const digestOf = (canonical: string): string => `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
