import type { Title } from '../data/titles';
import type { BibliographicRecord } from '../domain/bibliographic-record';
import { isDataField } from '../domain/marc-record';
import { marcOf } from '../http/title-marc';
import type { MarcRecordType } from './marc.types';

/** Shows a title as a MARC record with the paths to its files. */
export function marcView(title: Title, record: BibliographicRecord): MarcRecordType {
  const { leader, fields } = marcOf(title, record);
  return {
    leader,
    fields: fields.map((field) =>
      isDataField(field)
        ? { tag: field.tag, indicators: field.indicators, value: null, subfields: [...field.subfields] }
        : { tag: field.tag, indicators: null, value: field.value, subfields: [] },
    ),
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
