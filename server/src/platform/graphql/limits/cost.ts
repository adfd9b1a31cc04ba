import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getNamedType, isCompositeType, Kind, visit } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { Directive } from 'type-graphql';

import { noteField } from '../field-notes';
import type { Fragments } from './introspection-cost';
import { fragmentsOf, introspectionPoints } from './introspection-cost';

/** The extension that holds a field's price. */
const COST_EXTENSION = 'cost';

/** Arguments that give the page size. */
const PAGE_SIZES = ['first', 'last', 'beside'];

/**
 * Objects that only hold what they wrap, such as a text in two languages, and cost no more than it. With them
 * a page of 100 hits and where their copies stand fits what anybody may ask.
 */
const WRAPPERS: ReadonlySet<string> = new Set([
  'LocalizedText',
  'CatalogueHit',
  'MaterialType',
  'Audience',
  'EventAudience',
]);

/** Arguments that change a price: page sizes, and `if` of `@include` and `@skip`. */
const PRICING_ARGUMENTS = new Set([...PAGE_SIZES, 'if']);

type Price = { readonly weight: number; readonly isFlat: boolean };

/** Stands on methods and on plain fields alike. */
type PricedDecorator = <Value>(
  target: object,
  key: string | symbol,
  descriptor?: TypedPropertyDescriptor<Value>,
) => void;

/**
 * Sets the price of a field and prints it into the SDL: `weight` points on top of its selection. A flat price
 * replaces that of the selection, for aggregates whose work does not grow with it.
 */
export function Priced(weight: number, options: { isFlat?: boolean } = {}): PricedDecorator {
  const price: Price = { weight, isFlat: options.isFlat ?? false };
  return (target, key, descriptor) => {
    const args = [target, key, descriptor] as unknown as [object, string, TypedPropertyDescriptor<unknown>];
    noteField(target, key, { [COST_EXTENSION]: price });
    Directive(`@cost(weight: ${weight})`)(...args);
  };
}

/** An operation with the values it is sent with. */
export type PricedOperation = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
};

/** The prices of an operation by the variables they depend on. */
type PriceList = { readonly variables: readonly string[]; readonly prices: Map<string, number> };

/** At most this many prices per operation, so that callers who vary the page size do not fill the memory. */
const MOST_PRICES = 50;

const priceLists = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, PriceList>>();

/**
 * Computes what an operation may cost before it runs. Scalars cost nothing, an object 1, a page 1 + n × its
 * item. Only page sizes and conditions change a price, so it is cached for each of their values.
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
    context: { schema, fragments: fragmentsOf(document.definitions) } satisfies Estimated,
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

/** The variables that give a page size or a condition anywhere in the document. */
function pricingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && PRICING_ARGUMENTS.has(name.value)) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What an estimate needs besides the field. */
type Estimated = { readonly schema: GraphQLSchema; readonly fragments: Fragments };

const estimate: ComplexityEstimator = ({ field, node, args, childComplexity, type, context }) => {
  // Below `__schema` and `__type` everything is counted at once.
  if (type.name.startsWith('__')) return 0;
  const price = field.extensions[COST_EXTENSION] as Price | undefined;
  const weight = price?.weight ?? 0;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return weight;
  if (field.name.startsWith('__')) {
    const { schema, fragments } = context as Estimated;
    return node.selectionSet ? introspectionPoints(schema, node.selectionSet, fragments) : 1;
  }
  if (price?.isFlat) return weight;
  const own = WRAPPERS.has(named.name) ? 0 : 1;
  return weight + own + pageSize(args) * childComplexity;
};

function pageSize(args: Record<string, unknown>): number {
  const asked = PAGE_SIZES.map((name) => args[name]).find((size) => size != null);
  return typeof asked === 'number' && asked > 0 ? asked : 1;
}
