import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getNamedType, isCompositeType, Kind, visit } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { Directive, Extensions } from 'type-graphql';

/** The extension that holds a field's price. */
const COST_EXTENSION = 'cost';

/** Arguments that say how many items a page has. */
const PAGE_SIZES = ['first', 'last', 'beside'];

/** How many items the lists of the schema's description have, about. */
const INTROSPECTION_SIZES: Readonly<Record<string, number>> = {
  types: 900,
  fields: 3,
  inputFields: 2,
  directives: 8,
};

/**
 * So many objects of the schema's description cost a point, for nothing is read for them. The description as
 * a whole, as tools ask for it, must stay below what anybody may spend on one operation.
 */
const INTROSPECTION_OBJECTS_PER_POINT = 250;

/** Arguments that move a price: page sizes, and `if` of `@include` and `@skip`. */
const PRICING_ARGUMENTS = new Set([...PAGE_SIZES, 'if']);

type Price = { readonly weight: number; readonly isFlat: boolean };

/** Stands on methods and on plain fields alike. */
type PricedDecorator = <Value>(
  target: object,
  key: string | symbol,
  descriptor?: TypedPropertyDescriptor<Value>,
) => void;

/**
 * Prices a field and prints the price into the SDL: `weight` points on top of what its selection costs.
 * A flat price replaces the cost of the selection: for aggregates whose work does not grow with what is
 * selected.
 */
export function Priced(weight: number, options: { isFlat?: boolean } = {}): PricedDecorator {
  const price: Price = { weight, isFlat: options.isFlat ?? false };
  return (target, key, descriptor) => {
    const args = [target, key, descriptor] as unknown as [object, string, TypedPropertyDescriptor<unknown>];
    Extensions({ [COST_EXTENSION]: price })(...args);
    Directive(`@cost(weight: ${weight})`)(...args);
  };
}

/** An operation with the values it is sent with. */
export type PricedOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
};

/** What is known about the price of an operation: the variables it depends on, and prices by their values. */
type PriceList = { readonly variables: readonly string[]; readonly prices: Map<string, number> };

/** A caller who varies the size of a page must not fill the memory. */
const MOST_PRICES = 50;

const priceLists = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, PriceList>>();

/**
 * Works out what an operation may cost before it runs. Scalars cost nothing, an object 1, a list by page 1 +
 * n × what one item costs. Only page sizes and conditions move a price, so it is worked out once for each of
 * their values.
 */
export function calculateCost(schema: GraphQLSchema, priced: PricedOperation): number {
  const { document, operation, variables } = priced;
  const list = priceListOf(schema, priced);
  const key = list.variables.map((name) => `${typeof variables[name]}:${String(variables[name])}`).join(' ');
  const known = list.prices.get(key);
  if (known !== undefined) return known;
  const cost = getComplexity({
    schema,
    query: document,
    operationName: operation.name?.value,
    variables,
    estimators: [estimate],
  });
  if (list.prices.size < MOST_PRICES) list.prices.set(key, cost);
  return cost;
}

function priceListOf(schema: GraphQLSchema, { document, operation }: PricedOperation): PriceList {
  const bySchema = priceLists.get(schema) ?? new WeakMap<OperationDefinitionNode, PriceList>();
  priceLists.set(schema, bySchema);
  const known = bySchema.get(operation);
  if (known) return known;
  const list = { variables: pricingVariables(document), prices: new Map<string, number>() };
  bySchema.set(operation, list);
  return list;
}

/** The variables that stand for a page size or a condition anywhere in the document. */
function pricingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && PRICING_ARGUMENTS.has(name.value)) names.add(value.name.value);
    },
  });
  return [...names];
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  const price = field.extensions[COST_EXTENSION] as Price | undefined;
  const weight = price?.weight ?? 0;
  if (!isCompositeType(getNamedType(field.type))) return weight;
  if (type.name.startsWith('__')) return (INTROSPECTION_SIZES[field.name] ?? 1) * (1 + childComplexity);
  if (field.name.startsWith('__')) return 1 + Math.ceil(childComplexity / INTROSPECTION_OBJECTS_PER_POINT);
  if (price?.isFlat) return weight;
  return weight + 1 + pageSize(args) * childComplexity;
};

function pageSize(args: Record<string, unknown>): number {
  const asked = PAGE_SIZES.map((name) => args[name]).find((size) => size != null);
  return typeof asked === 'number' && asked > 0 ? asked : 1;
}
