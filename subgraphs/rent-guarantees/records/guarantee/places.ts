const POSTCODE = /^([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})$/;

/** A postcode as the post writes it: `SO15 2XY`. What is none comes back as it was typed, in capitals. */
export const asPostcode = (text: string): string => text.trim().toUpperCase().replace(POSTCODE, '$1 $2');

export const isPostcode = (text: string): boolean => POSTCODE.test(asPostcode(text));

/** Its first half, which names an area and not a home. */
export const outwardOf = (postcode: string): string => POSTCODE.exec(asPostcode(postcode))![1]!;

/** The same for a name, however it is typed: the letters and digits of it. */
export const normalisedName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLocaleLowerCase('en-GB')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
