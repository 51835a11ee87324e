/** Whose checker it is, for the header, the footer and the colours. Neutral unless a council sets its own. */
export interface Brand {
  /** In the header and in every page title. */
  readonly name: string;
  /** "Provided by", in the footer. */
  readonly owner: string;
  /** The council that the chooser offers first: its GSS code. */
  readonly council?: string;
  /** `#rrggbb`, dark enough for white text. */
  readonly colour: string;
  readonly contact: string;
}

const NEUTRAL: Brand = { name: 'Kith', owner: 'Kith', colour: '#0b4f54', contact: 'the team that runs this checker' };

/**
 * `CHECKER_BRAND_NAME`, `CHECKER_BRAND_OWNER`, `CHECKER_BRAND_COUNCIL`, `CHECKER_BRAND_COLOUR`, `CHECKER_BRAND_CONTACT`.
 * @throws Error for a colour on which white text could not be read.
 */
export function brandFrom(environment: Readonly<Record<string, string | undefined>>): Brand {
  const colour = environment['CHECKER_BRAND_COLOUR'] ?? NEUTRAL.colour;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error('CHECKER_BRAND_COLOUR must be written like #0b4f54');
  if (contrastWithWhite(colour) < 4.5)
    throw new Error(`White text could not be read on ${colour}: choose a darker one`);
  return {
    name: environment['CHECKER_BRAND_NAME'] ?? NEUTRAL.name,
    owner: environment['CHECKER_BRAND_OWNER'] ?? NEUTRAL.owner,
    council: environment['CHECKER_BRAND_COUNCIL'],
    contact: environment['CHECKER_BRAND_CONTACT'] ?? NEUTRAL.contact,
    colour,
  };
}

/** The council's colour as a stylesheet of its own: the pages carry no inline style. */
export const brandStyles = (brand: Brand): string =>
  `:root{--kith-brand:${brand.colour};--govuk-brand-colour:${brand.colour}}`;

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}

const linear = (channel: number): number => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
