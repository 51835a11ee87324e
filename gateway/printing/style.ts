import { createColors } from 'picocolors';

/** How a terminal shows things: in colour, or in plain text where nobody would see the colour. */
export type Style = ReturnType<typeof createColors>;

/**
 * Colour only on a terminal, and never where NO_COLOR is set to anything (https://no-color.org).
 *
 * @param environment TERM=dumb is taken for a terminal without colour.
 */
export function styleFor(
  out: { readonly isTTY?: boolean },
  environment: { readonly NO_COLOR?: string; readonly TERM?: string },
): Style {
  const wanted = out.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return createColors(wanted);
}
