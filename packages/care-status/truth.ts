/** Yes, no, or undefined where nobody has told us. */
export type Truth = boolean | undefined;

/** No as soon as one part is no; yes only where all are yes. */
export function both(...parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

/** Yes as soon as one part is yes; no only where all are no. */
export function either(...parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

export const opposite = (part: Truth): Truth => (part === undefined ? undefined : !part);
