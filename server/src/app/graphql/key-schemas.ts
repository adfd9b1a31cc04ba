import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLFieldConfigMap,
  GraphQLNamedType,
  GraphQLOutputType,
} from 'graphql';
import {
  getNamedType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

import type { Actor } from '../../platform/auth/actor';
import type { Access } from '../../platform/graphql/access';
import { ACCESS_EXTENSION, isAllowedTo } from '../../platform/graphql/access';

type ProgramActor = Extract<Actor, { kind: 'partner' | 'app' }>;
type Fields = readonly GraphQLField<unknown, unknown>[];

/** Every object with an id is a `Node`: which of them a key meets is told by the fields that lead to them. */
const NODE = 'Node';
const MOST_SCHEMAS = 64;

/** Makes the schema as a program may use it, once for each set of scopes or rights. */
export class KeySchemas {
  private readonly made = new Map<string, GraphQLSchema>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Returns the part of the schema that a key with these scopes, or a token with these rights, may use. */
  schemaFor(actor: ProgramActor): GraphQLSchema {
    const name = `${actor.kind} ${[...(actor.kind === 'app' ? actor.rights : actor.scopes)].sort().join(' ')}`;
    const known = this.made.get(name);
    if (known) return known;
    const schema = narrowSchema(this.schema, (field, isMutation) => {
      const access = field.extensions[ACCESS_EXTENSION] as Access | undefined;
      return access === undefined || isAllowedTo(actor, access, isMutation);
    });
    const [oldest] = this.made.keys();
    if (this.made.size >= MOST_SCHEMAS && oldest !== undefined) this.made.delete(oldest);
    this.made.set(name, schema);
    return schema;
  }
}

/** Leaves out fields, and types to which no field leads any more. */
export function narrowSchema(
  schema: GraphQLSchema,
  isKept: (field: GraphQLField<unknown, unknown>, isMutation: boolean) => boolean,
): GraphQLSchema {
  const mutation = schema.getMutationType();
  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType): Fields =>
    Object.values(type.getFields()).filter((field) => isKept(field, type === mutation));
  const reached = reachTypes(schema, fieldsOf);
  const copies = new Map<string, GraphQLNamedType>();
  const copyOf = <Type extends GraphQLNamedType>(type: Type): Type => {
    const known = copies.get(type.name);
    if (known) return known as Type;
    const copy = copyType(type, { fieldsOf, copyOf, reached });
    copies.set(type.name, copy);
    return copy as Type;
  };
  const query = schema.getQueryType();
  return new GraphQLSchema({
    ...schema.toConfig(),
    query: query ? copyOf(query) : null,
    mutation: mutation && fieldsOf(mutation).length > 0 ? copyOf(mutation) : null,
    types: [...reached]
      .filter(isObjectType)
      .filter((type) => type !== mutation)
      .map(copyOf),
    assumeValid: true,
  });
}

type Copying = {
  readonly fieldsOf: (type: GraphQLObjectType | GraphQLInterfaceType) => Fields;
  readonly copyOf: <Type extends GraphQLNamedType>(type: Type) => Type;
  readonly reached: ReadonlySet<GraphQLNamedType>;
};

function copyType(type: GraphQLNamedType, { fieldsOf, copyOf, reached }: Copying): GraphQLNamedType {
  if (isObjectType(type) || isInterfaceType(type)) {
    const config = {
      name: type.name,
      description: type.description,
      interfaces: () => type.getInterfaces().map(copyOf),
      fields: () => copyFields(fieldsOf(type), copyOf),
    };
    return isObjectType(type) ? new GraphQLObjectType(config) : new GraphQLInterfaceType(config);
  }
  if (isUnionType(type))
    return new GraphQLUnionType({
      ...type.toConfig(),
      types: () =>
        type
          .getTypes()
          .filter((member) => reached.has(member))
          .map(copyOf),
      resolveType: null,
    });
  return type;
}

function copyFields(fields: Fields, copyOf: Copying['copyOf']): GraphQLFieldConfigMap<unknown, unknown> {
  return Object.fromEntries(
    fields.map(({ name, description, type, args, deprecationReason }) => [
      name,
      {
        description,
        deprecationReason,
        type: copyOutput(type, copyOf),
        args: Object.fromEntries(args.map((argument) => [argument.name, copyArgument(argument)])),
      },
    ]),
  );
}

function copyArgument({ description, type, defaultValue, deprecationReason }: GraphQLArgument) {
  return { description, type, defaultValue, deprecationReason };
}

function copyOutput(type: GraphQLOutputType, copyOf: Copying['copyOf']): GraphQLOutputType {
  if (isNonNullType(type)) return new GraphQLNonNull(copyOutput(type.ofType, copyOf) as never);
  if (isListType(type)) return new GraphQLList(copyOutput(type.ofType as GraphQLOutputType, copyOf));
  return copyOf(type);
}

/** Follows fields from the roots; what only `Node` would lead to is not reached. */
function reachTypes(schema: GraphQLSchema, fieldsOf: Copying['fieldsOf']): ReadonlySet<GraphQLNamedType> {
  const reached = new Set<GraphQLNamedType>();
  const open: (GraphQLNamedType | null | undefined)[] = [schema.getQueryType(), schema.getMutationType()];
  while (open.length > 0) {
    const type = open.pop();
    if (!type || reached.has(type)) continue;
    reached.add(type);
    open.push(...namedBy(type, schema, fieldsOf));
  }
  return reached;
}

function namedBy(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  fieldsOf: Copying['fieldsOf'],
): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes();
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const byFields = fieldsOf(type).flatMap((field) => [
    getNamedType(field.type),
    ...field.args.map((argument) => getNamedType(argument.type)),
  ]);
  const kinds = isInterfaceType(type) && type.name !== NODE ? schema.getPossibleTypes(type) : [];
  return [...byFields, ...type.getInterfaces(), ...kinds];
}
