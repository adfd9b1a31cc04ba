import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, isCompositeType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { Directive, Extensions } from 'type-graphql';

/** The extension that holds a field's price. */
const COST_EXTENSION = 'cost';

type Price = { readonly weight: number; readonly isFlat: boolean };

/** Stands on methods and on plain fields alike. */
type PricedDecorator = <Value>(target: object, key: string | symbol, descriptor?: TypedPropertyDescriptor<Value>) => void;

/**
 * Prices a field and prints the price into the SDL: `weight` points on top of what its selection costs.
 * A flat price replaces the cost of the selection: for aggregates whose work does not grow with what is selected.
 */
export function Priced(weight: number, options: { isFlat?: boolean } = {}): PricedDecorator {
  const price: Price = { weight, isFlat: options.isFlat ?? false };
  return (target, key, descriptor) => {
    const args = [target, key, descriptor] as unknown as [object, string, TypedPropertyDescriptor<unknown>];
    Extensions({ [COST_EXTENSION]: price })(...args);
    Directive(`@cost(weight: ${weight})`)(...args);
  };
}

/**
 * Works out what an operation may cost before it runs. Scalars cost nothing, an object 1, a list by page 1 + n × what one
 * item costs. Introspection is free: it has its own gate.
 */
export function costOf(schema: GraphQLSchema, query: DocumentNode, operationName: string | null | undefined, variables: Record<string, unknown>): number {
  return getComplexity({ schema, query, operationName: operationName ?? undefined, variables, estimators: [estimate] });
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
  const price = field.extensions[COST_EXTENSION] as Price | undefined;
  const weight = price?.weight ?? 0;
  if (!isCompositeType(getNamedType(field.type))) return weight;
  if (price?.isFlat) return weight;
  return weight + 1 + pageSize(args) * childComplexity;
};

function pageSize(args: Record<string, unknown>): number {
  const asked = args['first'] ?? args['last'] ?? args['beside'];
  return typeof asked === 'number' && asked > 0 ? asked : 1;
}
