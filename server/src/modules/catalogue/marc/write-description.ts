import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { endWith } from './isbd';
import { dataField, withoutNothing } from './write-fields';

/** Articles that are skipped in filing, by language of the title; Indonesian has none. */
const ARTICLES = /^(?:the|an?|l[ae]s?|l'|un[ae]?|der|die|das|el|los|het|de) ?/i;

/** Writes 240, 245 and 246 with their ISBD marks. */
export function writeTitles(record: BibliographicRecord): readonly MarcDataField[] {
  const { titleProper, subtitle, parallelTitle, responsibility } = record;
  const next = responsibility !== null ? ' /' : '';
  const afterTitle = subtitle !== null ? ' :' : parallelTitle !== null ? ' =' : next;
  const remainder = [subtitle, parallelTitle].filter((part) => part !== null).join(' = ');
  const hasMain = record.contributions.some(({ isMain }) => isMain);
  const statement = dataField('245', (hasMain ? '1' : '0') + filingSkip(record), [
    ['a', endOrStop(titleProper, afterTitle)],
    ['b', remainder === '' ? null : endOrStop(remainder, next)],
    ['c', responsibility === null ? null : endWith(responsibility, '.')],
  ]);
  return withoutNothing([
    record.originalTitle === null
      ? null
      : dataField('240', '10', [['a', endWith(record.originalTitle, '.')]]),
    statement,
    ...record.variantTitles.map((title) => dataField('246', '3 ', [['a', title]])),
  ]);
}

function endOrStop(text: string, mark: string): string {
  return mark === '' ? endWith(text, '.') : text + mark;
}

function filingSkip(record: BibliographicRecord): string {
  if (record.languages[0] === undefined || record.languages[0] === 'ind') return '0';
  return String(ARTICLES.exec(record.titleProper)?.[0].length ?? 0);
}

/** Writes 250 and 264. */
export function writePublication(record: BibliographicRecord): readonly MarcDataField[] {
  const { edition, publicationPlace, publisher } = record;
  const date =
    record.publicationDate ?? (record.publicationYear === null ? null : String(record.publicationYear));
  const afterPlace = publisher !== null ? ' :' : date !== null ? ',' : '';
  return withoutNothing([
    edition === null ? null : dataField('250', '  ', [['a', endWith(edition, '.')]]),
    dataField('264', ' 1', [
      ['a', publicationPlace === null ? null : publicationPlace + afterPlace],
      ['b', publisher === null ? null : publisher + (date !== null ? ',' : '')],
      ['c', date === null ? null : endWith(date, '.')],
    ]),
  ]);
}

/** Writes 300. */
export function writePhysical({ extent, dimensions }: BibliographicRecord): readonly MarcDataField[] {
  const [main = '', ...accompanying] = (extent ?? '').split(' + ');
  const [pages = '', ...parts] = main.split(' : ');
  const details = parts.length === 0 ? undefined : parts.join(' : ');
  const extra = accompanying.length === 0 ? null : accompanying.join(' + ');
  const afterDetails = dimensions !== null ? ' ;' : extra !== null ? ' +' : '';
  const field = dataField('300', '  ', [
    ['a', pages === '' ? null : pages + (details !== undefined ? ' :' : afterDetails)],
    ['b', details === undefined ? null : details + afterDetails],
    ['c', dimensions === null ? null : dimensions + (extra !== null ? ' +' : '')],
    ['e', extra],
  ]);
  return withoutNothing([field]);
}

/** Writes 336 and 338. */
export function writeCarriers({ contentType, carrierType }: BibliographicRecord): readonly MarcDataField[] {
  return withoutNothing([
    dataField('336', '  ', [
      ['a', contentType],
      ['2', contentType === null ? null : 'rdacontent'],
    ]),
    dataField('338', '  ', [
      ['a', carrierType],
      ['2', carrierType === null ? null : 'rdacarrier'],
    ]),
  ]);
}

/** Writes 490. */
export function writeSeries({ series }: BibliographicRecord): readonly MarcDataField[] {
  return withoutNothing(
    series.map(({ title, number }) =>
      dataField('490', '0 ', [
        ['a', number === null ? title : `${title} ;`],
        ['v', number],
      ]),
    ),
  );
}
