import type { CitedTitle } from './cited-names';
import { citedPeople, direct, initialsFirst, inverted, withInitials } from './cited-names';
import { ending, fullTitle, joinNames, wordsFor } from './citation-words';

/** APA lists up to twenty names; of more, the first nineteen and the last. */
const MOST_APA_NAMES = 20;
/** Chicago lists up to ten names; of more, the first seven. */
const MOST_CHICAGO_NAMES = 10;
const FIRST_CHICAGO_NAMES = 7;

/** Cites in the style of the American Psychological Association, 7th edition. */
export function citeApa(title: CitedTitle): string {
  const { names, areEditors, translators } = citedPeople(title);
  const words = wordsFor(title);
  const listed = names.map(withInitials);
  const shown =
    listed.length > MOST_APA_NAMES
      ? [...listed.slice(0, MOST_APA_NAMES - 1), '…', ...listed.slice(-1)]
      : listed;
  const authors =
    shown.length > MOST_APA_NAMES ? shown.join(', ').replace(', …,', ', …') : joinNames(shown, ', &', ',');
  const people = areEditors ? `${authors} (${names.length > 1 ? words.editors : words.editor})` : authors;
  const additions = [
    translators.length === 0
      ? null
      : `${joinNames(translators.map(initialsFirst), ' &', ',')}, ${words.translator}`,
    title.edition?.replace(/\.$/, '') ?? null,
  ]
    .filter((part) => part !== null)
    .join('; ');
  const year = `(${title.publicationYear ?? words.noDate}).`;
  const named = ending(additions === '' ? fullTitle(title) : `${fullTitle(title)} (${additions})`);
  const head = people === '' ? [named, year] : [ending(people), year, named];
  return [...head, title.publisher === null ? '' : ending(title.publisher)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Cites in the style of the Modern Language Association, 9th edition. */
export function citeMla(title: CitedTitle): string {
  const { names, areEditors, translators } = citedPeople(title);
  const words = wordsFor(title);
  const [first, second] = names;
  const isLong = names.length > 2;
  const listed =
    first === undefined
      ? ''
      : isLong
        ? `${inverted(first)}, ${words.others}`
        : [inverted(first), second === undefined ? null : `${words.and} ${direct(second)}`]
            .filter((part) => part !== null)
            .join(', ');
  const people = areEditors
    ? `${listed}, ${names.length > 1 ? words.longEditors : words.longEditor}`
    : listed;
  const translated =
    translators.length === 0
      ? null
      : `${words.translatedBy} ${joinNames(translators.map(direct), ` ${words.and}`, ',')}`;
  const imprint = [
    translated,
    title.edition?.replace(/\.$/, '') ?? null,
    title.publisher,
    String(title.publicationYear ?? words.noDate),
  ]
    .filter((part) => part !== null)
    .join(', ');
  return [
    people === '' ? '' : ending(people),
    ending(fullTitle(title)),
    ending(imprint.charAt(0).toUpperCase() + imprint.slice(1)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Cites in the style of the Chicago Manual, 17th edition, bibliography entry. */
export function citeChicago(title: CitedTitle): string {
  const { names, areEditors, translators } = citedPeople(title);
  const words = wordsFor(title);
  const listed = names.map((name, place) => (place === 0 ? inverted(name) : direct(name)));
  const isLong = listed.length > MOST_CHICAGO_NAMES;
  const authors = isLong
    ? `${listed.slice(0, FIRST_CHICAGO_NAMES).join(', ')}, ${words.others}`
    : joinNames(listed, `, ${words.and}`, ',');
  const people = areEditors
    ? `${authors}, ${names.length > 1 ? words.shortEditors : words.shortEditor}`
    : authors;
  const translated =
    translators.length === 0
      ? ''
      : `${words.capitalTranslatedBy} ${joinNames(translators.map(direct), ` ${words.and}`, ',')}.`;
  const place = [title.publicationPlace, title.publisher].filter((part) => part !== null).join(': ');
  const imprint = [place, String(title.publicationYear ?? words.noDate)]
    .filter((part) => part !== '')
    .join(', ');
  const edition = title.edition === null ? '' : ending(title.edition);
  return [people === '' ? '' : ending(people), ending(fullTitle(title)), translated, edition, ending(imprint)]
    .filter((part) => part !== '')
    .join(' ');
}
