/** One subfield: a one-character code and its text. */
export type MarcSubfield = { readonly code: string; readonly value: string };

/** A control field (001–009): a tag and one text. */
export type MarcControlField = { readonly tag: string; readonly value: string };

/** A data field: a tag, two indicators, subfields in their order. */
export type MarcDataField = {
  readonly tag: string;
  readonly indicators: string;
  readonly subfields: readonly MarcSubfield[];
};

/** A field of a MARC record; the presence of `subfields` tells data fields from control fields. */
export type MarcField = MarcControlField | MarcDataField;

/** A MARC record as it was read: 24 characters of leader and the fields in their order, nothing lost. */
export type MarcRecord = { readonly leader: string; readonly fields: readonly MarcField[] };

/** Tells whether a field is a data field. */
export function isDataField(field: MarcField): field is MarcDataField {
  return 'subfields' in field;
}
