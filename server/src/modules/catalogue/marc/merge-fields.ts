import type { MarcField, MarcRecord } from '../../../libs/marc/marc-record';
import type { MarcFields } from './marc-fields';
import { indexFields } from './marc-fields';

/** Puts fields into others at the place of their tags; the others keep their order, whatever it is. */
export function insertFields(
  others: readonly MarcField[],
  added: readonly MarcField[],
): readonly MarcField[] {
  const fields = [...others];
  for (const field of added) {
    const place = fields.findIndex(({ tag }) => tag > field.tag);
    if (place === -1) fields.push(field);
    else fields.splice(place, 0, field);
  }
  return fields;
}

/**
 * Finds for each item of a list the field that holds just it, so that an edit of one item leaves the fields
 * of the others alone.
 */
export function reusableFields(
  base: MarcRecord | null,
  tags: readonly string[],
  read: (fields: MarcFields) => readonly unknown[],
): ReadonlyMap<string, MarcField> {
  const reusable = new Map<string, MarcField>();
  if (base === null) return reusable;
  const linked = base.fields.filter(({ tag }) => tag === '880');
  for (const field of base.fields) {
    if (!tags.includes(field.tag)) continue;
    const [item, ...more] = read(indexFields({ leader: base.leader, fields: [field, ...linked] }));
    if (item !== undefined && more.length === 0) reusable.set(JSON.stringify(item), field);
  }
  return reusable;
}
