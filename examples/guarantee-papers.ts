// Saves the papers of Maya's rent guarantee as PDFs, in .data. While npm start runs, in another terminal:
// node scripts/boot.mjs examples/guarantee-papers.ts
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CareLeaversDocument, RentGuaranteePapersDocument, RentGuaranteesOfDocument, type Kith } from '@kith/client';

import { signedIn } from './signed-in.ts';

/** Saves the newest papers of the guarantees of whoever has this case number; gives the paths. */
export async function savePapers(asking: Kith, reference: string, folder: string): Promise<readonly string[]> {
  const { careLeavers } = await asking.request(CareLeaversDocument, { first: 1, filter: { reference } });
  const [found] = careLeavers.nodes;
  if (!found) throw new Error(`Your council has no care leaver with the case number ${reference}.`);
  const { careLeaver } = await asking.request(RentGuaranteesOfDocument, { careLeaver: found.id });
  await mkdir(folder, { recursive: true });
  const saved: string[] = [];
  for (const { id } of careLeaver?.rentGuarantees ?? []) {
    const { rentGuarantee } = await asking.request(RentGuaranteePapersDocument, { id });
    for (const { paper, version, pdf } of rentGuarantee?.papers ?? []) {
      const path = join(folder, `${rentGuarantee?.reference}-${paper}-${version}.pdf`);
      await writeFile(path, Buffer.from(pdf ?? '', 'base64'));
      saved.push(path);
    }
  }
  return saved;
}

if (import.meta.main) {
  const manager = await signedIn('Team manager, Medway');
  for (const path of await savePapers(manager, 'DEMO-MAYA', '.data/guarantee-papers')) console.log(path);
}
