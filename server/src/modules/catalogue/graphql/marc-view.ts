import type { Title } from '../data/titles';
import type { BibliographicRecord } from '../domain/bibliographic-record';
import type { MarcRecord } from '../domain/marc-record';
import { isDataField } from '../domain/marc-record';
import { toMarc } from '../formats/mapping/to-marc';
import type { MarcRecordType } from './marc.types';

/** Whose record numbers these are; the organisation code of the library is not assigned yet, so its name stands in. */
const AGENCY = 'ID-PustakaPasuruan';

/** Writes a title as MARC 21. Copies stay out: they hold what only staff may see. */
export function marcOf(title: Pick<Title, 'id' | 'updatedAt'>, record: BibliographicRecord): MarcRecord {
  return toMarc({ ...record, copies: [] }, { number: title.id, agency: AGENCY, changedAt: title.updatedAt });
}

/** Shows a title as a MARC record with the paths to its files. */
export function marcView(title: Title, record: BibliographicRecord): MarcRecordType {
  const { leader, fields } = marcOf(title, record);
  return {
    leader,
    fields: fields.map((field) => isDataField(field)
      ? { tag: field.tag, indicators: field.indicators, value: null, subfields: [...field.subfields] }
      : { tag: field.tag, indicators: null, value: field.value, subfields: [] }),
    marcXmlPath: marcXmlPath(title.id),
    iso2709Path: iso2709Path(title.id),
  };
}

/** Gives the path to a title as MARCXML. */
export function marcXmlPath(titleId: string): string {
  return `/marc/${titleId}.xml`;
}

/** Gives the path to a title as ISO 2709. */
export function iso2709Path(titleId: string): string {
  return `/marc/${titleId}.mrc`;
}
