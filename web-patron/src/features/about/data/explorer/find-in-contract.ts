import type { GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** A line of the contract: where it stands, its type as written, and what it means. */
export type ContractLine = {
  readonly place: string;
  readonly type: string;
  readonly meaning: string;
};

const MOST_LINES = 60;

/** Finds fields, arguments and values whose name or meaning holds the words; the fields of queries first. */
export function findInContract(schema: GraphQLSchema, words: string): readonly ContractLine[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const lines = [...linesOf(schema, 'Query'), ...otherTypes(schema).flatMap((name) => linesOf(schema, name))];
  const found =
    wanted.length === 0
      ? linesOf(schema, 'Query')
      : lines.filter(({ place, meaning }) => {
          const text = `${place} ${meaning}`.toLowerCase();
          return wanted.every((word) => text.includes(word));
        });
  return found.slice(0, MOST_LINES);
}

function otherTypes(schema: GraphQLSchema): readonly string[] {
  return Object.keys(schema.getTypeMap())
    .filter((name) => name !== 'Query' && !name.startsWith('__'))
    .sort();
}

function linesOf(schema: GraphQLSchema, name: string): readonly ContractLine[] {
  const type = schema.getType(name);
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map((field) => ({
      place: `${name}.${field.name}${field.args.length === 0 ? '' : `(${field.args.map((one) => `${one.name}: ${String(one.type)}`).join(', ')})`}`,
      type: String(field.type),
      meaning: field.description ?? '',
    }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      place: `${name}.${field.name}`,
      type: String(field.type),
      meaning: field.description ?? '',
    }));
  if (isEnumType(type))
    return type.getValues().map((value) => ({
      place: `${name}.${value.name}`,
      type: name,
      meaning: value.description ?? '',
    }));
  return [];
}
