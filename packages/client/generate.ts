// npm run codegen: makes the typed documents again, as codegen.yml says, from the schema that the gateway serves.
import { readFileSync, writeFileSync } from 'node:fs';

import { executeCodegen } from '@graphql-codegen/cli';
import { load } from 'js-yaml';

type Configuration = Exclude<Parameters<typeof executeCodegen>[0], { getConfig: unknown }>;

const root = new URL('../../', import.meta.url);

/** The text of every generated file, by its path from the project's folder. */
export async function generatedDocuments(): Promise<ReadonlyMap<string, string>> {
  const configuration = load(readFileSync(new URL('codegen.yml', root), 'utf8')) as Configuration;
  const { result, error } = await executeCodegen({
    ...configuration,
    cwd: root.pathname,
    silent: true,
    // The plugins are this package's own.
    pluginLoader: (name: string) => import(name),
  });
  if (error) throw error;
  return new Map(result.map(({ filename, content }) => [filename, content]));
}

if (import.meta.main) {
  for (const [path, text] of await generatedDocuments()) {
    writeFileSync(new URL(path, root), text);
    console.log(`Wrote ${path}`);
  }
}
