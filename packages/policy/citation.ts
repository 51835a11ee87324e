/**
 * Where a condition, a figure or a sentence comes from.
 *
 * `read`: somebody compared our rule with the words of the source on `checkedOn`.
 * `check`: widely stated, but the words were not read again; `confirm` says what a lawyer should confirm, and
 * `docs/legal-review.md` lists it.
 */
export type Citation = CitationRead | CitationToCheck;

interface CitationBase {
  /** The Act, regulations, guidance, case or page, as it is usually named. */
  readonly instrument: string;
  /** Section, regulation, paragraph or page. */
  readonly provision: string;
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly checkedOn: string;
}

export interface CitationRead extends CitationBase {
  readonly reading: 'read';
}

export interface CitationToCheck extends CitationBase {
  readonly reading: 'check';
  /** What to confirm, in a sentence a lawyer can act on. */
  readonly confirm: string;
}

/** An instrument whose provisions are cited often: `childrenAct.read('s23C(1)(b)')`. */
export function instrument(name: string, url: string, checkedOn: string) {
  const base = (provision: string, at?: string) => ({ instrument: name, provision, url: at ?? url, checkedOn });
  return {
    read: (provision: string, at?: string): CitationRead => ({ ...base(provision, at), reading: 'read' }),
    check: (provision: string, confirm: string, at?: string): CitationToCheck => ({
      ...base(provision, at),
      reading: 'check',
      confirm,
    }),
  };
}
