/** The same run every time, unless another seed is given: `KITH_SEED=1 npm test -- tests/policy`. */
export const SEED = Number(process.env['KITH_SEED'] ?? 20_261_121);
