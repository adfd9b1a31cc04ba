import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

import type { Access } from '../../platform/graphql/access';
import { ACCESS_EXTENSION } from '../../platform/graphql/access';
import { narrowSchema } from '../graphql/key-schemas';

/** What a type is, as the reference says it. */
export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT' | 'SCALAR';

/** An argument or an input field: its type as written and by name. */
export type DescribedArgument = {
  readonly name: string;
  readonly type: string;
  readonly typeName: string;
  readonly description: string;
};

/** A field; `scope` is what a key or a personal token needs, null where anybody may ask. */
export type DescribedField = DescribedArgument & {
  readonly arguments: readonly DescribedArgument[];
  readonly scope: string | null;
};

/** A type with its parts. */
export type DescribedType = {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  readonly fields: readonly DescribedField[];
  readonly values: readonly { readonly name: string; readonly description: string }[];
  readonly members: readonly string[];
};

/** The contract as people without a staff account meet it: what is open to everybody, to keys and to tokens. */
export type OutsideContract = {
  readonly typeNames: readonly string[];
  /** Describes a type; null if no such type can be met. */
  readonly describe: (name: string) => DescribedType | null;
};

const contracts = new WeakMap<GraphQLSchema, OutsideContract>();

/** Returns the contract as outsiders meet it, made once for a schema. */
export function outsideContract(schema: GraphQLSchema): OutsideContract {
  const known = contracts.get(schema);
  if (known) return known;
  const scopes = scopesOf(schema);
  const types = narrowSchema(schema, isForOutsiders).getTypeMap();
  const contract = {
    typeNames: Object.values(types).filter(isShown).map(nameOf).sort(),
    describe: (name: string) => {
      const type = types[name];
      return type && isShown(type) ? describeType(type, scopes) : null;
    },
  };
  contracts.set(schema, contract);
  return contract;
}

function isForOutsiders({ extensions }: GraphQLField<unknown, unknown>): boolean {
  const access = extensions[ACCESS_EXTENSION] as Access | undefined;
  return (
    access === undefined ||
    access.public === true ||
    access.partner !== undefined ||
    access.token !== undefined
  );
}

/** Scopes by `Type.field`, where the field is not for everybody. */
function scopesOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return new Map(
    types.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, extensions }) => {
        const access = extensions[ACCESS_EXTENSION] as Access | undefined;
        const right = access?.partner ?? access?.token;
        return right === undefined || access?.public === true
          ? []
          : [[`${type.name}.${name}`, right] as const];
      }),
    ),
  );
}

function isShown(type: GraphQLNamedType): boolean {
  return !isIntrospectionType(type) && !isSpecifiedScalarType(type);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function describeType(type: GraphQLNamedType, scopes: ReadonlyMap<string, string>): DescribedType {
  return {
    name: type.name,
    kind: kindOf(type),
    description: type.description ?? '',
    fields: fieldsOf(type, scopes),
    values: isEnumType(type)
      ? type.getValues().map(({ name, description }) => ({ name, description: description ?? '' }))
      : [],
    members: isUnionType(type) ? type.getTypes().map(nameOf) : [],
  };
}

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'OBJECT';
  if (isInterfaceType(type)) return 'INTERFACE';
  if (isUnionType(type)) return 'UNION';
  if (isEnumType(type)) return 'ENUM';
  return isScalarType(type) ? 'SCALAR' : 'INPUT';
}

function fieldsOf(type: GraphQLNamedType, scopes: ReadonlyMap<string, string>): DescribedField[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      ...describeArgument(field),
      arguments: [],
      scope: null,
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .map((field) => ({
      ...describeArgument(field),
      arguments: field.args.map(describeArgument),
      scope: scopes.get(`${type.name}.${field.name}`) ?? null,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describeArgument({
  name,
  type,
  description,
}: Pick<GraphQLField<unknown, unknown>, 'name' | 'description'> & {
  readonly type: Parameters<typeof getNamedType>[0];
}): DescribedArgument {
  return {
    name,
    type: String(type),
    typeName: getNamedType(type)?.name ?? '',
    description: description ?? '',
  };
}
