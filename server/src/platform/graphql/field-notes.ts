import type { GraphQLField, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Note = Readonly<Record<string, unknown>>;

/** What decorators say of fields, by the class that has the method or property and by its name. */
const notes = new Map<object, Map<string, Note>>();

/**
 * Keeps what a decorator says of a field, to be read as an extension of the built schema. `Extensions` of
 * type-graphql does the same, but looks through all of them for each field, which took most of the time in
 * which a schema is built.
 */
export function noteField(prototype: object, key: string | symbol, note: Note): void {
  const ofClass = notes.get(prototype.constructor) ?? new Map<string, Note>();
  notes.set(prototype.constructor, ofClass);
  ofClass.set(String(key), { ...ofClass.get(String(key)), ...note });
}

/** Hangs all that was kept on the fields of a schema, on those of types that implement an interface too. */
export function attachFieldNotes(schema: GraphQLSchema): void {
  const { queries, mutations, objectTypes, interfaceTypes } = getMetadataStorage();
  for (const { target, methodName, schemaName } of queries)
    attach(schema.getQueryType()?.getFields()[schemaName], noteOf(target, methodName));
  for (const { target, methodName, schemaName } of mutations)
    attach(schema.getMutationType()?.getFields()[schemaName], noteOf(target, methodName));
  const byClass = notesByTypeClass();
  const interfacesOf = new Map(
    [...objectTypes, ...interfaceTypes].map((type) => [type.target, type.interfaceClasses ?? []]),
  );
  for (const { target, name } of [...objectTypes, ...interfaceTypes]) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = type.getFields();
    for (const ancestor of ancestorsOf(target, interfacesOf))
      for (const [schemaName, note] of byClass.get(ancestor) ?? []) attach(fields[schemaName], note);
  }
}

/** Sorts what was kept by the class of the type and the name in the schema; a resolver names its type itself. */
function notesByTypeClass(): Map<object, [string, Note][]> {
  const { fields, fieldResolvers } = getMetadataStorage();
  const byClass = new Map<object, [string, Note][]>();
  const keep = (typeClass: object | undefined, schemaName: string, note: Note | undefined): void => {
    if (typeClass === undefined || note === undefined) return;
    byClass.set(typeClass, [...(byClass.get(typeClass) ?? []), [schemaName, note]]);
  };
  for (const { target, name, schemaName } of fields) keep(target, schemaName, noteOf(target, name));
  for (const { target, methodName, schemaName, getObjectType } of fieldResolvers)
    keep(getObjectType?.(), schemaName, noteOf(target, methodName));
  return byClass;
}

/** A class, what it extends and what it implements. */
function ancestorsOf(
  typeClass: object,
  interfacesOf: ReadonlyMap<object, readonly object[]>,
): ReadonlySet<object> {
  const found = new Set<object>();
  const add = (one: unknown): void => {
    if (typeof one !== 'function' || one === Function.prototype || found.has(one)) return;
    found.add(one);
    for (const implemented of interfacesOf.get(one) ?? []) add(implemented);
    add(Object.getPrototypeOf(one));
  };
  add(typeClass);
  return found;
}

function noteOf(owner: object, key: string): Note | undefined {
  for (let one: unknown = owner; typeof one === 'function'; one = Object.getPrototypeOf(one)) {
    const note = notes.get(one)?.get(key);
    if (note) return note;
  }
  return undefined;
}

function attach(field: GraphQLField<unknown, unknown> | undefined, note: Note | undefined): void {
  if (field && note) field.extensions = { ...field.extensions, ...note };
}
