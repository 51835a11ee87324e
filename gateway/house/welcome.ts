import { kith, type CarerPartsFragment } from '@kith/client';
import { DEVELOPMENT_HEADER } from '@kith/subgraph';

import { printBriefly } from '../printing/briefly.ts';
import { styleFor } from '../printing/style.ts';
import { DEMONSTRATION_COUNCIL } from './demonstration.ts';

/** A worked statement of one of the demonstration council's carers, and what to try next. */
export async function welcome(
  url: string,
  out: { readonly isTTY?: boolean },
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const style = styleFor(out, environment);
  const council = kith({ url, headers: { [DEVELOPMENT_HEADER]: DEMONSTRATION_COUNCIL }, timeoutMs: 30_000 });
  const [carer] = (await council.carers({ first: 1 })).nodes;
  const found = carer && (await council.carerStatement({ id: carer.id }));
  if (!found) return tryNext(url);
  return [
    style.bold(`A worked statement: ${nameOf(found)} of ${found.council.name} (made up)`),
    '',
    printBriefly(found.statement, style),
    '',
    style.bold('What to try next'),
    tryNext(url),
    '',
  ].join('\n');
}

const nameOf = ({ displayName, id }: CarerPartsFragment): string => displayName ?? id;

const tryNext = (url: string): string =>
  [
    `  Ask in a browser:     ${url}`,
    '  Ask in another terminal, with every reason, source and sum:',
    '                        npm run ask -- examples/jaz.json',
    '                        npm run ask -- examples/jaz.json --policy review-2022',
    '  Ask as a council:     send the header (or a bearer token: npm run token)',
    `                        ${DEVELOPMENT_HEADER}: ${DEMONSTRATION_COUNCIL}`,
    '                        { carers(first: 10) { nodes { displayName statement { summary { headline } } } } }',
  ].join('\n');
