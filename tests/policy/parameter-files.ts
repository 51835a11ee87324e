import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { load } from 'js-yaml';

import { house } from '../../docs/registers/every-rule.ts';

export interface ValueInFile {
  /** From the project's folder. */
  readonly file: string;
  readonly code: string;
  readonly from: string;
  readonly cite: Readonly<Record<string, unknown>>;
}

type ParameterFile = Readonly<
  Record<string, { readonly values?: readonly { readonly from: string; readonly cite?: object }[] }>
>;

/** Every value of every YAML file of parameters on disk, read as it stands and not by the loader that the rules use. */
export function valuesInParameterFiles(): readonly ValueInFile[] {
  return parameterFiles().flatMap((file) => {
    const parameters = load(readFileSync(new URL(file, house), 'utf8')) as ParameterFile;
    return Object.entries(parameters).flatMap(([code, { values = [] }]) =>
      values.map(({ from, cite = {} }) => ({ file, code, from, cite: { ...cite } })),
    );
  });
}

function parameterFiles(): readonly string[] {
  return readdirSync(new URL('subgraphs/', house))
    .map((name) => `subgraphs/${name}/rules/`)
    .filter((folder) => existsSync(new URL(folder, house)))
    .flatMap((folder) =>
      readdirSync(new URL(folder, house), { recursive: true, encoding: 'utf8' })
        .filter((path) => /(^|\/)parameters\/.*\.ya?ml$/.test(path))
        .map((path) => `${folder}${path}`),
    )
    .toSorted();
}
