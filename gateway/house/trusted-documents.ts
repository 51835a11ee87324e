import { readFileSync } from 'node:fs';

import { Refusal } from '../refusal.ts';
import type { TrustedDocuments } from '../trusted/manifest.ts';

const FILE = new URL('../../schema/trusted-documents.json', import.meta.url);

/** With KITH_DOCUMENTS=trusted only the documents of our own clients are answered; otherwise any. */
export function trustedDocumentsFor({ KITH_DOCUMENTS }: NodeJS.ProcessEnv): TrustedDocuments | undefined {
  if (!KITH_DOCUMENTS || KITH_DOCUMENTS === 'any') return undefined;
  if (KITH_DOCUMENTS !== 'trusted')
    throw new Refusal(`KITH_DOCUMENTS must be any or trusted, not "${KITH_DOCUMENTS}".`);
  return JSON.parse(readFileSync(FILE, 'utf8')) as TrustedDocuments;
}
