import { placeholders } from '../../../platform/db/placeholders';
import { readQuestion } from '../../../platform/search';
import type { BusinessSector } from '../business.terms';
import type { SizeClass } from '../profile-entries/profile-facts.rules';

/** The filter of the directory: fields are ANDed, the values of a list are alternatives. */
export type ListingFilter = {
  readonly sectors?: readonly BusinessSector[] | null;
  readonly kelurahanCodes?: readonly string[] | null;
  readonly isOutsideCity?: boolean | null;
  readonly sizeClasses?: readonly SizeClass[] | null;
  readonly isVerified?: boolean | null;
  readonly text?: string | null;
};

/** A condition on the table `l` and its values; conditions come from code. */
type Condition = { readonly condition: string; readonly values: readonly unknown[] };

const MOST_WORDS = 8;

/** Writes the condition of a filter. */
export function listingCondition(filter: ListingFilter): Condition {
  const parts = [
    among('l.sector', filter.sectors),
    among('l.kelurahan_code', filter.kelurahanCodes),
    among('l.size_class', filter.sizeClasses),
    filter.isOutsideCity == null
      ? null
      : { condition: `l.regency_place IS ${filter.isOutsideCity ? 'NOT ' : ''}NULL`, values: [] },
    filter.isVerified == null
      ? null
      : { condition: 'l.is_verified = ?', values: [Number(filter.isVerified)] },
    ...textParts(filter.text),
  ].filter((part) => part !== null);
  return {
    condition: ['1 = 1', ...parts.map(({ condition }) => `(${condition})`)].join(' AND '),
    values: parts.flatMap(({ values }) => [...values]),
  };
}

function among(column: string, values: readonly string[] | null | undefined): Condition | null {
  return values == null || values.length === 0
    ? null
    : { condition: `${column} IN (${placeholders(values)})`, values };
}

/** Conditions for every word of the search text, in any of its spellings. */
function textParts(text: string | null | undefined): Condition[] {
  return readQuestion(text ?? '', MOST_WORDS).map((spellings) => ({
    condition: spellings.map(() => 'l.search_text LIKE ?').join(' OR '),
    values: spellings.map((word) => `% ${word}%`),
  }));
}
