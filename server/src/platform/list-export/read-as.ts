import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { coerceInputValue, isInputObjectType } from 'graphql';

import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';

/** As many values as a list in the variables of a query may have. */
const MOST_VALUES = 250;

/** Reads JSON as a value of an input type of the schema, as if it came as a variable. */
export function readAs(schema: GraphQLSchema, typeName: string, json: string): Result<object | null, null> {
  const type = findInputType(schema, typeName);
  const given = parse(json);
  if (given === undefined) return fail(null);
  if (given === null) return ok(null);
  const faults: unknown[] = [];
  if (isTooLong(given)) return fail(null);
  const value: unknown = coerceInputValue(given, type, (...fault) => void faults.push(fault));
  return faults.length === 0 && typeof value === 'object' ? ok(value) : fail(null);
}

/** Tells whether a list in a filter has more values than one of a query may have. */
function isTooLong(value: unknown): boolean {
  if (Array.isArray(value) && value.length > MOST_VALUES) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(isTooLong);
}

/** Finds an input type of the schema. */
export function findInputType(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input type ${name}.`);
  return type;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
