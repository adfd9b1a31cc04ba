import type { MarcDataField, MarcSubfield } from '../../../libs/marc/marc-record';

/** A subfield to write, or nothing. */
export type OptionalSubfield = readonly [code: string, value: string | null];

/** Builds a data field from the subfields that have text; null when none has. */
export function dataField(
  tag: string,
  indicators: string,
  subfields: readonly OptionalSubfield[],
): MarcDataField | null {
  const present: MarcSubfield[] = [];
  for (const [code, value] of subfields) {
    if (value !== null && value.trim() !== '') present.push({ code, value });
  }
  return present.length === 0 ? null : { tag, indicators, subfields: present };
}

/** Drops what is nothing. */
export function withoutNothing<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value): value is Value => value !== null);
}
