import type { ToldCarer } from '@kith/circumstances';

/** The councils whose settings may have a part in the answers, by the codes told. */
export const councilsOf = ({ council, children }: ToldCarer): ReadonlySet<string> =>
  new Set(
    [council, ...(children ?? []).flatMap((child) => [child.responsibleCouncil, child.care?.lookedAfterBy])].filter(
      (code) => code != null,
    ),
  );
