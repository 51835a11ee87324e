import type { ChoiceFact, CodeFact, DateFact, Fact, NumberFact, YesNoFact } from '@kith/policy';

/**
 * A group of facts under one name: a person's circumstances, one child, one court order. The GraphQL types and inputs,
 * the stored form, the federation keys and the answers that rules read are all made from it.
 */
export interface RecordDeclaration<F extends Fields = Fields> {
  readonly kind: 'record';
  /** GraphQL object type; its input adds `Input`. */
  readonly typeName: string;
  readonly describes: string;
  readonly fields: F;
}

/** A bounded list of records, each with a `ref` of its own that is unique within the list. */
export interface ListDeclaration<R extends RecordDeclaration = RecordDeclaration> {
  readonly kind: 'list';
  readonly of: R;
  readonly most: number;
  readonly describes: string;
}

export type Field = Fact | RecordDeclaration | ListDeclaration;
export type Fields = { readonly [name: string]: Field };

export const record = <F extends Fields>(typeName: string, describes: string, fields: F): RecordDeclaration<F> => ({
  kind: 'record',
  typeName,
  describes,
  fields,
});

export const listOf = <R extends RecordDeclaration>(of: R, most: number, describes: string): ListDeclaration<R> => ({
  kind: 'list',
  of,
  most,
  describes,
});

export type YesNo = 'YES' | 'NO' | 'NOT_KNOWN';

/** The answer to one fact as told at an edge: dates as `YYYY-MM-DD`, money in pence. */
export type ToldFact<F extends Fact> = F extends YesNoFact
  ? YesNo
  : F extends ChoiceFact<infer V>
    ? V
    : F extends CodeFact | DateFact
      ? string
      : F extends NumberFact
        ? number
        : never;

/** What somebody told us, as JSON. Everything may be missing, and missing is not known. */
export type Told<R extends RecordDeclaration> = {
  readonly [K in keyof R['fields']]?: ToldField<R['fields'][K]> | null;
};

type ToldField<F extends Field> =
  F extends ListDeclaration<infer R>
    ? readonly ToldItem<R>[]
    : F extends RecordDeclaration
      ? Told<F>
      : F extends Fact
        ? ToldFact<F>
        : never;

export type ToldItem<R extends RecordDeclaration> = Told<R> & { readonly ref: string };
