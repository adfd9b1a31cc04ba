import type { BibliographicRecord, RecordSeries } from '../shared/bibliographic-record';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { parsePrintedYear } from '../shared/printed-values';
import { elementText, suppliedText, withoutIsbd } from './isbd';
import type { MarcFields } from './marc-fields';
import { controlText, dataFields, subfield, subfields } from './marc-fields';

type Titles = Pick<
  BibliographicRecord,
  'titleProper' | 'subtitle' | 'parallelTitle' | 'originalTitle' | 'variantTitles' | 'responsibility'
>;
type Publication = Pick<
  BibliographicRecord,
  'edition' | 'publicationPlace' | 'publisher' | 'publicationYear' | 'publicationDate'
>;

/** Reads 245 with its parts, 240/130 and 765 (original title), 246 and titles in other scripts from 880. */
export function readTitles(fields: MarcFields): Titles {
  const field = dataFields(fields, '245')[0];
  const statement =
    field === undefined
      ? { titleProper: '', subtitle: null, parallelTitle: null, responsibility: null }
      : readTitleStatement(field);
  const uniform = dataFields(fields, '240', '130')[0];
  const original =
    elementText(subfield(uniform, 'a')) ?? elementText(subfield(dataFields(fields, '765')[0], 't'));
  const variants = dataFields(fields, '246').map((variant) =>
    subfields(variant, 'abnp').map(withoutIsbd).join(' : '),
  );
  const scripts = dataFields(fields, '880')
    .filter((linked) => subfield(linked, '6')?.startsWith('245'))
    .map((linked) => readTitleStatement(linked).titleProper);
  return {
    ...statement,
    originalTitle: original === null ? null : original.replace(/^\[(.*)\]$/, '$1'),
    variantTitles: distinct([...variants, ...scripts]).filter((title) => title !== statement.titleProper),
  };
}

function readTitleStatement(
  field: MarcDataField,
): Pick<Titles, 'titleProper' | 'subtitle' | 'parallelTitle' | 'responsibility'> {
  const isParallel =
    /=\s*$/.test(subfields(field, 'anph').at(-1) ?? '') || /=\s*$/.test(subfield(field, 'a') ?? '');
  const [remainder = '', parallel] = splitParallel(subfields(field, 'b').join(' '), isParallel);
  return {
    titleProper: titleWithParts(field),
    subtitle: elementText(remainder),
    parallelTitle: parallel === undefined ? null : elementText(parallel),
    responsibility: elementText(subfields(field, 'c').join(' ')),
  };
}

/** Number and name of a part belong to the title proper: *Detektif Conan. 104*. */
function titleWithParts(field: MarcDataField): string {
  let title = '';
  for (const { code, value } of field.subfields) {
    const text = withoutIsbd(value);
    if (text === '' || !'anp'.includes(code)) continue;
    if (title === '') title = text;
    else title += (code === 'p' && /,$/.test(value) ? ', ' : '. ') + text;
  }
  return title === '' ? withoutIsbd(subfields(field, 'bk').join(' ')) : title;
}

function splitParallel(remainder: string, isParallel: boolean): readonly [string, string?] {
  if (isParallel) return ['', remainder];
  const place = remainder.indexOf(' = ');
  return place === -1 ? [remainder] : [remainder.slice(0, place), remainder.slice(place + 3)];
}

/**
 * Reads 250 and the imprint: 264 of publication, else 260; the year also from 008 when the printed date has
 * none.
 */
export function readPublication(fields: MarcFields): Publication {
  const statements = dataFields(fields, '264');
  const field =
    statements.find((statement) => statement.indicators[1] === '1') ??
    dataFields(fields, '260')[0] ??
    statements[0];
  const date =
    elementText(field === undefined ? null : subfields(field, 'c').join(' ')) ??
    elementText(
      subfield(
        statements.find((statement) => statement.indicators[1] === '4'),
        'c',
      ),
    );
  const edition = dataFields(fields, '250')[0];
  return {
    edition: edition === undefined ? null : elementText(subfields(edition, 'ab').join(' ')),
    publicationPlace: joined(field, 'a'),
    publisher: joined(field, 'b'),
    publicationYear: (date === null ? null : parsePrintedYear(date)) ?? fixedYear(controlText(fields, '008')),
    publicationDate: date,
  };
}

function joined(field: MarcDataField | undefined, code: string): string | null {
  if (field === undefined) return null;
  const texts = subfields(field, code)
    .map(suppliedText)
    .filter((text): text is string => text !== null);
  return texts.length === 0 ? null : texts.join(' ; ');
}

/** 008 holds for reprints and continuing resources two dates: the first is that of the item. */
function fixedYear(fixed: string): number | null {
  const [first, second] = [fixed.slice(7, 11), fixed.slice(11, 15)];
  return (
    (/^\d{4}$/.test(first) ? parsePrintedYear(first) : null) ??
    (/^\d{4}$/.test(second) && second !== '9999' ? parsePrintedYear(second) : null)
  );
}

/** Reads 300: extent with other details and accompanying material, and dimensions. */
export function readPhysical(
  fields: MarcFields,
): Pick<BibliographicRecord, 'extent' | 'dimensions' | 'contentType' | 'carrierType'> {
  const field = dataFields(fields, '300')[0];
  const extent = field === undefined ? '' : subfields(field, 'af').map(withoutIsbd).join(' ');
  const details = field === undefined ? '' : subfields(field, 'b').map(withoutIsbd).join(' ; ');
  const accompanying = field === undefined ? [] : subfields(field, 'e').map(withoutIsbd);
  const physical = [[extent, details].filter((part) => part !== '').join(' : '), ...accompanying]
    .filter((part) => part !== '')
    .join(' + ');
  return {
    extent: physical === '' ? null : physical,
    dimensions: field === undefined ? null : elementText(subfields(field, 'c').join(' ')),
    contentType: elementText(subfield(dataFields(fields, '336')[0], 'a')),
    carrierType: elementText(subfield(dataFields(fields, '338')[0], 'a')),
  };
}

/** Reads the series as transcribed (490, 440); traced forms (830) only where none is transcribed. */
export function readSeries(fields: MarcFields): readonly RecordSeries[] {
  const transcribed = dataFields(fields, '490', '440');
  const chosen = transcribed.length > 0 ? transcribed : dataFields(fields, '830');
  return chosen.flatMap((field) => {
    const title = subfields(field, 'anp').map(withoutIsbd).join('. ');
    return title === '' ? [] : [{ title, number: elementText(subfield(field, 'v')) }];
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.filter((text) => text !== '')));
}
