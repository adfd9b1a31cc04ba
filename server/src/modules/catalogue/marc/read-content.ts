import type { BibliographicRecord } from '../shared/bibliographic-record';
import { foldHeading } from '../shared/folding';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { withoutIsbd } from './isbd';
import type { MarcFields } from './marc-fields';
import { dataFields, subfields } from './marc-fields';

/** Fields that are shown as notes, in this order. */
export const NOTE_TAGS = [
  '500',
  '501',
  '502',
  '504',
  '508',
  '511',
  '515',
  '518',
  '521',
  '525',
  '530',
  '533',
  '538',
  '546',
  '550',
  '586',
  '310',
  '362',
] as const;
const SUBJECT_TAGS = ['600', '610', '611', '630', '648', '650', '651', '653', '655'] as const;

/** Reads notes, summary (520) and table of contents (505). */
export function readNotes(
  fields: MarcFields,
): Pick<BibliographicRecord, 'notes' | 'summary' | 'tableOfContents'> {
  const notes = dataFields(fields, ...NOTE_TAGS)
    .map(noteText)
    .filter((note) => note !== '');
  return {
    notes: Array.from(new Set(notes)),
    summary: joinedText(dataFields(fields, '520'), '\n'),
    tableOfContents: joinedText(dataFields(fields, '505'), '\n'),
  };
}

/** Gives the text of a note field: its subfields one after the other, those of control left out. */
export function noteText(field: MarcDataField): string {
  return field.subfields
    .filter(({ code }) => /[a-z]/.test(code))
    .map(({ value }) => value.trim())
    .join(' ')
    .trim();
}

function joinedText(fields: readonly MarcDataField[], separator: string): string | null {
  const text = fields
    .map((field) => noteText(field))
    .filter((part) => part !== '')
    .join(separator);
  return text === '' ? null : text;
}

/** Reads subject and genre headings; the same heading from several vocabularies counts once. */
export function readSubjects(fields: MarcFields): readonly string[] {
  const headings = new Map<string, string>();
  for (const field of dataFields(fields, ...SUBJECT_TAGS)) {
    for (const heading of field.tag === '653'
      ? subfields(field, 'a').map(withoutIsbd)
      : [subjectHeading(field)]) {
      const key = foldHeading(heading);
      if (key !== '' && !headings.has(key)) headings.set(key, heading);
    }
  }
  return Array.from(headings.values());
}

function subjectHeading(field: MarcDataField): string {
  let heading = '';
  for (const { code, value } of field.subfields) {
    const text = withoutIsbd(value);
    if (text === '' || !/[a-z]/.test(code) || (code === 'e' && field.tag !== '611')) continue;
    if (heading === '') heading = text;
    else if ('vxyz'.includes(code)) heading += ` -- ${text}`;
    else heading += (code === 't' || code === 'b' ? '. ' : ', ') + text;
  }
  return heading;
}
