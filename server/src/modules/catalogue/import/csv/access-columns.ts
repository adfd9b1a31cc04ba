import { withoutTitles } from '../../names/academic-titles';
import { isCorporateName } from '../../names/name-lists';
import { readIdentifier } from '../../shared/identifiers';
import { parseCallNumber } from '../../classification/call-number';
import { detectScheme } from '../../classification/class-notation';
import { splitNames } from '../../names/name-lists';
import { withoutIsbd } from '../../marc/isbd';
import type { RecordDraft } from './record-draft';
import { addContribution } from './record-draft';

/**
 * Reads a printed list of authors in direct order; it also is the statement of responsibility if there is
 * none.
 */
export function readAuthors(draft: RecordDraft, text: string): void {
  const list = splitNames(text.replace(/\([^)]*\)/g, ' '));
  for (const name of list.names) addAuthor(draft, name);
  if (list.names.length > 0) draft.record.responsibility ??= text.replace(/[\s,]+$/, '').replace(/\s+/g, ' ');
}

/** Reads names that come one by one, as headings. */
export function readAuthorHeadings(draft: RecordDraft, names: readonly string[]): void {
  for (const name of names) addAuthor(draft, name);
}

function addAuthor(draft: RecordDraft, name: string): void {
  addContribution(draft, name, {
    kind: isCorporateName(withoutTitles(name)) ? 'CORPORATE' : 'PERSON',
    role: 'AUTHOR',
    isMain: true,
  });
}

/**
 * Reads an ISBN column. Shops put their own numbers there: what is no ISBN becomes an identifier of another
 * kind, still findable; dashes and other fillers are dropped, and so are numbers that a spreadsheet has
 * rounded.
 */
export function readIsbn(draft: RecordDraft, text: string): void {
  if (!/\d{3}/.test(text) || /\de\+\d/i.test(text)) {
    if (/\d/.test(text))
      draft.warnings.push(`"${text}" is a number damaged by a spreadsheet; it was left out.`);
    return;
  }
  const { kind, normalised, isCheckDigitValid } = readIdentifier(text);
  const isShort = normalised !== null && text.replace(/\D/g, '').length < 13;
  // Ten bare digits with a wrong check digit are a shop's number far more often than a misprinted ISBN.
  const isIsbn = kind === 'ISBN' && (!isShort || isCheckDigitValid === true || text.includes('-'));
  const isIssn = kind === 'ISSN' && isCheckDigitValid === true && text.includes('-');
  const { identifiers } = draft.record;
  if (
    normalised !== null &&
    identifiers.some(({ printed }) => readIdentifier(printed).normalised === normalised)
  )
    return;
  if (isIsbn || isIssn) identifiers.push({ kind: isIsbn ? 'ISBN' : 'ISSN', printed: text, qualifier: null });
  else identifiers.push({ kind: 'OTHER', printed: text, qualifier: 'bukan ISBN' });
  if (isIsbn && isCheckDigitValid === false)
    draft.warnings.push(`The ISBN ${text} has a wrong check digit; it was kept as printed.`);
}

/** Reads a class number; SLiMS writes the edition of Dewey behind a blank: `005.13/3 22`. */
export function readClassification(draft: RecordDraft, text: string): void {
  const found = /^(\S+)\s+(\d{2})$/.exec(text);
  const number = found?.[1] ?? text;
  draft.record.classifications.push({ scheme: detectScheme(number), number, edition: found?.[2] ?? null });
}

/** Reads the call number of the title. */
export function readTitleCallNumber(draft: RecordDraft, text: string): void {
  draft.record.callNumber = parseCallNumber(text);
}

/** Reads subject headings; subdivisions may be written with single or double hyphens. */
export function readSubjectHeadings(draft: RecordDraft, headings: readonly string[]): void {
  for (const heading of headings) {
    const text = withoutIsbd(heading.replace(/\s*(?:--|—|–)\s*|\s+-\s+/g, ' -- '));
    if (text !== '' && !draft.record.subjects.includes(text)) draft.record.subjects.push(text);
  }
}
