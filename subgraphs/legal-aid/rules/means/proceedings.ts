import type { Figures } from './figures.ts';

/** CONTROLLED: advice and help, decided by the provider. CERTIFICATED: representation in court, decided by the Agency. */
export type Level = 'CONTROLLED' | 'CERTIFICATED';

export interface Proceeding {
  readonly ref: string;
  readonly matter: 'OTHER' | 'IMMIGRATION_TRIBUNAL' | 'ASYLUM_TRIBUNAL';
  /** The client asks for a protective injunction against domestic abuse. */
  readonly protectiveInjunctionApplicant: boolean;
}

/** Pence; an absent upper limit is waived. */
export interface Limits {
  readonly grossUpper?: number;
  readonly grossLower: number;
  readonly disposableUpper?: number;
  readonly disposableLower: number;
  readonly capitalUpper?: number;
  readonly capitalLower: number;
}

/**
 * The limits for one proceeding. For somebody who asks for protection from domestic abuse the upper limits do not apply
 * to certificated work (FR reg 12); contributions still do. It does not reach a special guardianship or child
 * arrangements order.
 */
export function limitsFor(proceeding: Proceeding, level: Level, grossUpper: number, figures: Figures): Limits {
  const income = disposableLimits(proceeding, level, figures);
  const capital = capitalLimits(proceeding, level, figures);
  const waived = level === 'CERTIFICATED' && proceeding.protectiveInjunctionApplicant;
  return {
    grossLower: level === 'CONTROLLED' ? figures.grossLowerControlled : 0,
    disposableLower: income.lower,
    capitalLower: capital.lower,
    ...(waived ? {} : { grossUpper, disposableUpper: income.upper, capitalUpper: capital.upper }),
  };
}

const oneLimit = (pence: number) => ({ lower: pence, upper: pence });

function disposableLimits(proceeding: Proceeding, level: Level, figures: Figures) {
  if (level === 'CERTIFICATED' && proceeding.matter !== 'OTHER' && figures.disposableTribunal !== undefined) {
    return oneLimit(figures.disposableTribunal);
  }
  return { lower: figures.disposableLower[level], upper: figures.disposableUpper };
}

function capitalLimits(proceeding: Proceeding, level: Level, figures: Figures) {
  if (level === 'CONTROLLED') {
    const immigration = proceeding.matter === 'IMMIGRATION_TRIBUNAL' ? figures.capitalImmigrationControlled : undefined;
    return oneLimit(immigration ?? figures.capitalUpper);
  }
  const tribunal = {
    OTHER: undefined,
    IMMIGRATION_TRIBUNAL: figures.capitalImmigrationCertificated,
    ASYLUM_TRIBUNAL: figures.capitalAsylumCertificated,
  }[proceeding.matter];
  return tribunal === undefined
    ? { lower: figures.capitalLowerCertificated, upper: figures.capitalUpper }
    : oneLimit(tribunal);
}
