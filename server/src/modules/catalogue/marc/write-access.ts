import type {
  BibliographicRecord,
  RecordContribution,
  RecordCopy,
  RecordIdentifier,
} from '../shared/bibliographic-record';
import { readIdentifier } from '../shared/identifiers';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { endWith } from './isbd';
import { findRelator } from './relators';
import { dataField, withoutNothing } from './write-fields';

const KIND_DIGITS = { PERSON: '00', CORPORATE: '10', MEETING: '11' } as const;

/**
 * Writes 020, 022 and 024: numbers in their normalised form where the check digit is right, else as printed.
 */
export function writeIdentifiers({ identifiers }: BibliographicRecord): readonly MarcDataField[] {
  return withoutNothing(identifiers.map(writeIdentifier));
}

function writeIdentifier({ kind, printed, qualifier }: RecordIdentifier): MarcDataField | null {
  if (kind === 'ISBN')
    return dataField('020', '  ', [
      ['a', printed],
      ['q', qualifier === null ? null : `(${qualifier})`],
    ]);
  if (kind === 'ISSN') {
    const { normalised } = readIdentifier(printed);
    return dataField('022', '  ', [
      ['a', normalised === null ? printed : `${normalised.slice(0, 4)}-${normalised.slice(4)}`],
    ]);
  }
  return dataField('024', qualifier === null ? '8 ' : '7 ', [
    ['a', printed],
    ['2', qualifier],
  ]);
}

/** Writes 082 and 084. */
export function writeClassifications({ classifications }: BibliographicRecord): readonly MarcDataField[] {
  return withoutNothing(
    classifications.map(({ scheme, number, edition }) =>
      scheme === 'DDC'
        ? dataField('082', '04', [
            ['a', number],
            ['2', edition],
          ])
        : dataField('084', '  ', [
            ['a', number],
            ['2', edition ?? (scheme === 'ISLAM_2X' ? '2x' : null)],
          ]),
    ),
  );
}

/** Writes 090. */
export function writeCallNumber({ callNumber }: BibliographicRecord): readonly MarcDataField[] {
  if (callNumber === null) return [];
  const { prefix, classNumber, entryMark, titleMark } = callNumber;
  const marks = [entryMark, titleMark].filter((mark) => mark !== null).join(' ');
  return withoutNothing([
    dataField('090', '  ', [
      ['a', [prefix, classNumber].filter((part) => part !== null).join(' ')],
      ['b', marks],
    ]),
  ]);
}

/** Writes an entry of a person, body or meeting: 1XX for the main one, 7XX for the others. */
export function writeContribution(contribution: RecordContribution): MarcDataField | null {
  const { name, kind, role, isMain, birthYear, deathYear } = contribution;
  const relator = findRelator(role);
  const years = birthYear === null && deathYear === null ? null : `${birthYear ?? ''}-${deathYear ?? ''}`;
  const afterName = relator === null && years === null ? '.' : ',';
  const entry = kind === 'PERSON' && name.includes(',') ? '1 ' : kind === 'PERSON' ? '0 ' : '2 ';
  return dataField((isMain ? '1' : '7') + KIND_DIGITS[kind], entry, [
    ['a', endWith(name, afterName)],
    ['d', years === null ? null : years + (relator === null ? '.' : ',')],
    [kind === 'MEETING' ? 'j' : 'e', relator === null ? null : endWith(relator.term, '.')],
    ['4', relator?.code ?? null],
  ]);
}

/** Writes a subject heading, its subdivisions as topical ones. */
export function writeSubject(heading: string): MarcDataField | null {
  const [main = '', ...subdivisions] = heading.split(' -- ');
  const last = subdivisions.pop();
  if (last === undefined) return dataField('650', ' 4', [['a', endWith(main, '.')]]);
  return dataField('650', ' 4', [
    ['a', main],
    ...subdivisions.map((text) => ['x', text] as const),
    ['x', endWith(last, '.')],
  ]);
}

/** Writes a note that no field of the record holds yet. */
export function writeNote(note: string): MarcDataField | null {
  return dataField('500', '  ', [['a', note]]);
}

/** Writes 520 and 505. */
export function writeSummaries({ summary, tableOfContents }: BibliographicRecord): readonly MarcDataField[] {
  return withoutNothing([
    dataField('505', '0 ', [['a', tableOfContents]]),
    dataField('520', '  ', [['a', summary]]),
  ]);
}

/** Writes a copy as a holding (852). */
export function writeCopy(copy: RecordCopy): MarcDataField | null {
  const { callNumber } = copy;
  const marks =
    callNumber === null
      ? null
      : [callNumber.entryMark, callNumber.titleMark].filter((mark) => mark !== null).join(' ');
  return dataField('852', callNumber === null ? '  ' : '1 ', [
    ['b', copy.branchCode],
    ['c', copy.shelvingLocation],
    ['k', callNumber?.prefix ?? null],
    ['h', callNumber?.classNumber ?? null],
    ['i', marks],
    ['p', copy.barcode],
  ]);
}
