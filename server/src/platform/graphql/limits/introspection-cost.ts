import type {
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  GraphQLType,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getIntrospectionQuery,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
  Kind,
  parse,
} from 'graphql';

/**
 * This many values of an answer about the schema cost a point: no row is read for them, but each is resolved
 * and written. Measured, so that a point is at most three times the work of one in the catalogue.
 */
const VALUES_PER_POINT = 20;

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/** What a question about the schema reaches: every type at once, one that it names, one that another mentions. */
type Reach = 'EVERY' | 'NAMED' | 'MENTIONED';

/** How long the lists below a type are, by the name of the field; others are no lists. */
type Lengths = Readonly<Record<string, number>>;

/** How far a question has come: what it reached, and how often it looked into `ofType` since. */
type Place = { readonly reach: Reach; readonly unwrapped: number };

/** What is counted of a schema. */
type Measures = {
  readonly lengths: Readonly<Record<Reach, Lengths>>;
  /** How likely it is that `ofType` leads on, by how often it has. */
  readonly wrapped: readonly number[];
};

/** The fragments of a document by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Tells whether an operation asks for the schema and nothing else, written out at the root. */
export function asksForSchemaAlone({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const names = selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''));
  return names.every((name) => INTROSPECTION.has(name)) && names.some((name) => name !== '__typename');
}

/** Collects the fragments of a document. */
export function fragmentsOf(definitions: readonly { readonly kind: Kind }[]): Fragments {
  const isFragment = (one: { readonly kind: Kind }): one is FragmentDefinitionNode =>
    one.kind === Kind.FRAGMENT_DEFINITION;
  return new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
}

/**
 * Computes the points of what is selected below `__schema` or `__type`: by how many types, fields, arguments and
 * values this schema has, each text as often as it is asked for.
 */
export function introspectionPoints(
  schema: GraphQLSchema,
  selections: SelectionSetNode,
  fragments: Fragments,
): number {
  const { lengths, wrapped } = measuresOf(schema);
  const count = (set: SelectionSetNode, place: Place): number =>
    set.selections.reduce((total, selection) => total + countOne(selection, place), 0);
  const countOne = (selection: SelectionNode, place: Place): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return count(selection.selectionSet, place);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return fragment ? count(fragment.selectionSet, place) : 0;
    }
    const name = selection.name.value;
    // A sentence takes longer to write than a name.
    if (!selection.selectionSet) return name === 'description' ? 2 : 1;
    const below = count(selection.selectionSet, placeBelow(name, place));
    if (name === 'ofType') return 1 + (wrapped[place.unwrapped] ?? 0) * below;
    // What is no list, or none of this type, is a value as well.
    return 1 + (lengths[place.reach][name] ?? 1) * (1 + below);
  };
  return 1 + Math.ceil(count(selections, { reach: 'NAMED', unwrapped: 0 }) / VALUES_PER_POINT);
}

/** The schema with everything that a tool may ask for of it. */
const WHOLE = parse(
  getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);
const wholePoints = new WeakMap<GraphQLSchema, number>();

/** Computes the points of the whole schema, as the most curious tool asks for it; once for each schema. */
export function wholeSchemaPoints(schema: GraphQLSchema): number {
  const known = wholePoints.get(schema);
  if (known !== undefined) return known;
  const fragments = fragmentsOf(WHOLE.definitions);
  const points = WHOLE.definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : []))
    .flatMap((field) => (field.kind === Kind.FIELD && field.selectionSet ? [field.selectionSet] : []))
    .reduce((total, selections) => total + introspectionPoints(schema, selections, fragments), 0);
  wholePoints.set(schema, points);
  return points;
}

const MENTIONS: ReadonlySet<string> = new Set(['type', 'ofType', 'possibleTypes', 'interfaces']);

function placeBelow(field: string, { reach, unwrapped }: Place): Place {
  if (field === 'types') return { reach: 'EVERY', unwrapped: 0 };
  if (!MENTIONS.has(field)) return { reach, unwrapped: 0 };
  return { reach: 'MENTIONED', unwrapped: field === 'ofType' ? unwrapped + 1 : 0 };
}

const measuredSchemas = new WeakMap<GraphQLSchema, Measures>();

/**
 * Measures a schema once. The lengths of its lists are the mean where every type is asked for, so that the sum is
 * right; else the longest, without the roots of operations, which nothing mentions, unless a type is named.
 */
function measuresOf(schema: GraphQLSchema): Measures {
  const known = measuredSchemas.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap());
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const all = types.map((type) => countType(schema, type));
  const others = types
    .filter((type) => type !== query && type !== mutation)
    .map((type) => countType(schema, type));
  const shared = { types: types.length, directives: schema.getDirectives().length };
  const lengths = {
    EVERY: { ...shared, ...lengthsBy(all, (counts) => sum(counts) / types.length) },
    NAMED: { ...shared, ...lengthsBy(all, longest) },
    MENTIONED: { ...shared, ...lengthsBy(others, longest) },
  };
  const measures = { lengths, wrapped: chancesOf(types.flatMap(mentionedBy)) };
  measuredSchemas.set(schema, measures);
  return measures;
}

/** How likely a mentioned type is wrapped once, once more where it is, and so on. */
function chancesOf(mentioned: readonly GraphQLType[]): number[] {
  const depths = mentioned.map(wrappersOf);
  const chances: number[] = [];
  for (let [depth, left] = [1, depths.length]; left > 0; depth++) {
    const deeper = depths.filter((one) => one >= depth).length;
    chances.push(deeper / left);
    left = deeper;
  }
  return chances;
}

function wrappersOf(type: GraphQLType): number {
  return isWrappingType(type) ? 1 + wrappersOf(type.ofType) : 0;
}

/** The types of the fields and arguments of a type. */
function mentionedBy(type: GraphQLNamedType): readonly GraphQLType[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field.type,
    ...field.args.map((argument) => argument.type),
  ]);
}

type TypeCounts = Readonly<
  Record<'fields' | 'args' | 'inputFields' | 'enumValues' | 'possibleTypes' | 'interfaces', number>
>;

function lengthsBy(types: readonly TypeCounts[], by: (counts: readonly number[]) => number): Lengths {
  const of = (key: keyof TypeCounts): number => by(types.map((type) => type[key]));
  return {
    fields: of('fields'),
    // For each field, so that all arguments of a type are as many as counted.
    args: of('args') / Math.max(1, of('fields')),
    inputFields: of('inputFields'),
    enumValues: of('enumValues'),
    possibleTypes: of('possibleTypes'),
    interfaces: of('interfaces'),
  };
}

function countType(schema: GraphQLSchema, type: GraphQLNamedType): TypeCounts {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return {
    fields: fields.length,
    args: sum(fields.map(({ args }) => args.length)),
    inputFields: isInputObjectType(type) ? Object.keys(type.getFields()).length : 0,
    enumValues: isEnumType(type) ? type.getValues().length : 0,
    possibleTypes: isAbstractType(type) ? schema.getPossibleTypes(type).length : 0,
    interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function longest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
