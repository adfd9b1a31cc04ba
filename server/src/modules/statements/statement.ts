import type { Locale } from '../../shared/locale';

/** The statements there are. */
export const STATEMENT_KINDS = ['LENDING', 'PRIVACY', 'ACCESSIBILITY'] as const;

/** Names one statement. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A part of a statement: sentences, then perhaps a table whose first column names its rows. */
export type StatementSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
};

/** A statement in one language. */
export type Statement = {
  readonly kind: StatementKind;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly StatementSection[];
};

/** A sentence in both languages. */
export type Words = Readonly<Record<Locale, string>>;

/** Makes a part that has sentences only. */
export function toSection(locale: Locale, heading: Words, ...paragraphs: readonly Words[]): StatementSection {
  return {
    heading: heading[locale],
    paragraphs: paragraphs.map((words) => words[locale]),
    columns: [],
    rows: [],
  };
}
