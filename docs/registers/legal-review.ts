import { citationsToCheck, type CitationToCheck } from '@kith/policy';

import type { RulesOf } from './every-rule.ts';
import { cell, table } from './markdown.ts';

/** What a lawyer should confirm: every citation whose words were not read again. */
export function legalReview(rules: readonly RulesOf[]): string {
  const found = new Map<string, { cite: CitationToCheck; codes: Set<string> }>();
  const add = (cite: CitationToCheck, code: string): void => {
    const key = [cite.instrument, cite.provision, cite.confirm].join('\n');
    const entry = found.get(key) ?? { cite, codes: new Set<string>() };
    found.set(key, { cite, codes: entry.codes.add(code) });
  };
  for (const { subgraph, entitlements, sourcesBeside } of rules) {
    for (const entitlement of entitlements)
      for (const cite of citationsToCheck(entitlement)) add(cite, entitlement.code);
    for (const cite of sourcesBeside) if (cite.reading === 'check') add(cite, subgraph);
  }
  const rows = [...found.values()].map(({ cite, codes }, index) => [
    String(index + 1),
    cell(cite.confirm),
    `[${cell(`${cite.instrument}, ${cite.provision}`)}](${cite.url})`,
    cite.checkedOn,
    [...codes].map((code) => `\`${code}\``).join(', '),
  ]);
  return [
    '# Legal review',
    'Made from the rules by `npm run docs`. Each row is a point that is widely stated, or that we inferred, and whose words we',
    'have not read at the source. The rules follow it; a lawyer should confirm it. When a point is confirmed, its citation',
    'becomes `read` with the date, and its row goes.',
    '',
    table(['', 'To confirm', 'Where', 'Looked at on', 'Decides'], rows),
    '',
  ].join('\n');
}
