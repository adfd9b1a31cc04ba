import type { GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLScalarType } from 'graphql';
import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import type { Completion, PlannedRun } from './planned-run';
import { NotPlanned } from './planned-run';

/** Plans how objects of a type are finished, from the fields that are selected of them. */
export type PlanObject = (type: GraphQLObjectType) => Completion;

/**
 * Plans how values of a type are finished. Interfaces and unions are not planned: their type is known only
 * with each value.
 */
export function planValue(type: GraphQLOutputType, planObject: PlanObject): Completion {
  if (isNonNullType(type)) return required(planPresent(type.ofType, planObject));
  const finish = planPresent(type, planObject);
  return (value, run) => (value == null ? null : finish(value, run));
}

/** Tells whether a value is still to come. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { readonly then?: unknown }).then === 'function'
  );
}

function required(finish: Completion): Completion {
  return (value, run) => {
    if (value == null) throw new NotPlanned('A value is missing that must not be.');
    return finish(value, run);
  };
}

function planPresent(type: GraphQLOutputType, planObject: PlanObject): Completion {
  if (isLeafType(type)) return planLeaf(type);
  if (isListType(type)) return planList(planValue(type.ofType, planObject));
  if (isObjectType(type)) return planObject(type);
  throw new NotPlanned('Only graphql-js finds out the type of such a value.');
}

/** Values of the built-in scalars that their `serialize` would return as they are. */
const AS_THEY_ARE: ReadonlyMap<GraphQLScalarType, (value: unknown) => boolean> = new Map<
  GraphQLScalarType,
  (value: unknown) => boolean
>([
  [GraphQLString, isText],
  [GraphQLID, isText],
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
]);

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function planLeaf(type: GraphQLLeafType): Completion {
  const isAsItIs = AS_THEY_ARE.get(type as GraphQLScalarType) ?? (() => false);
  return (value) => {
    if (isAsItIs(value)) return value;
    const serialized = value instanceof Error ? null : type.serialize(value);
    if (serialized == null) throw new NotPlanned('A value does not fit its type.');
    return serialized;
  };
}

function planList(complete: Completion): Completion {
  return (values, run) => {
    if (!Array.isArray(values)) throw new NotPlanned('Only plain lists are planned.');
    const items: unknown[] = [];
    for (const [index, value] of values.entries())
      items.push(completeItem({ value, index, items }, complete, run));
    return items;
  };
}

type Item = { readonly value: unknown; readonly index: number; readonly items: unknown[] };

function completeItem({ value, index, items }: Item, complete: Completion, run: PlannedRun): unknown {
  if (!isPromise(value)) return complete(value, run);
  run.later(value, complete, (completed) => {
    items[index] = completed;
  });
  return null;
}
