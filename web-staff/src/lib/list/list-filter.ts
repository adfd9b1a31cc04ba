/** A value to filter by; `count` says how many rows it would leave. */
export type Option = { readonly value: string; readonly label: string; readonly count?: number };

/**
 * A filter of a list. Choices are several of some values; a named choice carries its words in the address,
 * where nothing else could tell them. A span has a beginning and an end, each of which may be open.
 */
export type ListFilter = { readonly key: string; readonly label: string } & (
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly isNamed?: true }
  | { readonly kind: 'switch' }
  | { readonly kind: 'span'; readonly of: 'date' | 'number' | 'text' }
);

/** Variables of a page, as every connection takes them. */
export type PageVariables = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};
