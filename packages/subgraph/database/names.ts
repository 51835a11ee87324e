const underscored = (subgraph: string) => subgraph.replaceAll('-', '_');

/** The schema that holds everything a subgraph keeps: `kinship_allowances`. */
export const schemaOf = (subgraph: string): string => underscored(subgraph);

/** The login that a subgraph works under: `kith_kinship_allowances`. It owns nothing. */
export const roleOf = (subgraph: string): string => `kith_${underscored(subgraph)}`;
