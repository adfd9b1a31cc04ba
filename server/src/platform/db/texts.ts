import type { LocalizedText } from '../../shared/locale';

type TextColumns<Name extends string> = `${Name}Indonesian` | `${Name}English`;

/** A row whose pairs of columns, such as `nameIndonesian` and `nameEnglish`, are one text each. */
export type WithTexts<Row, Name extends string> = Omit<Row, TextColumns<Name>> & {
  readonly [Key in Name]: Row extends Readonly<Record<`${Key}Indonesian`, string>>
    ? LocalizedText
    : LocalizedText | null;
};

/** Joins pairs of columns to texts; a text is null when there is none in Bahasa Indonesia. */
export function withTexts<
  Name extends string,
  Row extends Readonly<Record<TextColumns<Name>, string | null>>,
>(row: Row, ...names: readonly Name[]): WithTexts<Row, Name> {
  const joined: Record<string, unknown> = { ...row };
  for (const name of names) {
    const { [`${name}Indonesian`]: indonesian, [`${name}English`]: english } = joined;
    delete joined[`${name}Indonesian`];
    delete joined[`${name}English`];
    joined[name] = indonesian === null ? null : { indonesian, english };
  }
  return joined as WithTexts<Row, Name>;
}

/** Splits a text into its pair of columns, such as `nameIndonesian` and `nameEnglish`. */
export function toTextColumns<Name extends string, Indonesian extends string | null>(
  name: Name,
  { indonesian, english }: { readonly indonesian: Indonesian; readonly english: string | null },
): Readonly<Record<`${Name}Indonesian`, Indonesian> & Record<`${Name}English`, string | null>> {
  const columns: Record<string, string | null> = {
    [`${name}Indonesian`]: indonesian,
    [`${name}English`]: english,
  };
  return columns as Record<`${Name}Indonesian`, Indonesian> & Record<`${Name}English`, string | null>;
}
