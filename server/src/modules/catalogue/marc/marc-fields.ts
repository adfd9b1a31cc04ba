import type { MarcControlField, MarcDataField, MarcRecord } from '../../../libs/marc/marc-record';
import { isDataField } from '../../../libs/marc/marc-record';

/** The fields of a record by tag, in their order. */
export type MarcFields = {
  readonly leader: string;
  readonly control: ReadonlyMap<string, readonly MarcControlField[]>;
  readonly data: ReadonlyMap<string, readonly MarcDataField[]>;
};

/** Sorts the fields of a record by tag. */
export function indexFields(marc: MarcRecord): MarcFields {
  const control = new Map<string, MarcControlField[]>();
  const data = new Map<string, MarcDataField[]>();
  for (const field of marc.fields) {
    if (isDataField(field)) append(data, field);
    else append(control, field);
  }
  return { leader: marc.leader, control, data };
}

function append<Field extends { tag: string }>(fields: Map<string, Field[]>, field: Field): void {
  const known = fields.get(field.tag);
  if (known) known.push(field);
  else fields.set(field.tag, [field]);
}

/** Gives the text of the first control field with a tag, or an empty text. */
export function controlText(fields: MarcFields, tag: string): string {
  return fields.control.get(tag)?.[0]?.value ?? '';
}

/** Gives the data fields with any of some tags, tag by tag. */
export function dataFields(fields: MarcFields, ...tags: readonly string[]): readonly MarcDataField[] {
  if (tags.length === 1) return fields.data.get(tags[0] ?? '') ?? [];
  return tags.flatMap((tag) => fields.data.get(tag) ?? []);
}

/** Gives the first subfield with a code that has text, trimmed; null when there is none. */
export function subfield(field: MarcDataField | undefined, code: string): string | null {
  for (const part of field?.subfields ?? []) {
    if (part.code === code && part.value.trim() !== '') return part.value.trim();
  }
  return null;
}

/** Gives the texts of all subfields with any of some codes, in their order. */
export function subfields(field: MarcDataField, codes: string): readonly string[] {
  return field.subfields
    .filter((part) => codes.includes(part.code) && part.value.trim() !== '')
    .map((part) => part.value.trim());
}
