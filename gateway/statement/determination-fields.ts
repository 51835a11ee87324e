const award = 'award { kind every leastPence mostPence inTotals startUnpublished heldBy }';
const named = 'ref entitlement { code title } about { ref }';

/**
 * What each field of the statement module is sent of every determination, and so what `decided.ts` holds. A field that
 * is not asked for costs its subgraph nothing: without `comparison`, nothing is decided under the other policy.
 */
export const REQUIRED = {
  summary: `${named} outcome ${award} routes { code met gives ${award} } periods { from to outcome leastPence mostPence why } nextSteps { says who }`,
  comparison: `${named} outcome ${award} counterpart { outcome ${award} }`,
  nextQuestions: 'ref questions { fact title question why hint type answers { code label } about { ref } gain }',
} as const;

/**
 * Which fields of which statement hold determinations. A subgraph that adds a field of determinations adds its name
 * here, and summary, comparison and questions take it in.
 */
export const DETERMINATION_FIELDS: Readonly<Record<string, readonly string[]>> = {
  CarerStatement: ['kinshipAllowances', 'legalAid'],
  CareLeaverStatement: ['stayingPut', 'leavingCareGrants', 'rentGuarantees'],
};

/** `REQUIRED.summary` of every field of determinations, as a federation field set. */
export const requiredOf = (fields: readonly string[], of: keyof typeof REQUIRED): string =>
  fields.map((field) => `${field} { ${REQUIRED[of]} }`).join(' ');
