import type { GraphQLFieldResolver, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, getNamedType, isAbstractType } from 'graphql';

import { idPrefix } from '../../shared/id';
import type { Context } from './context';
import { fault } from './errors/faults';
import type { NodeSource } from './node';

/**
 * Makes lookups (`title(id:)`) refuse with BAD_USER_INPUT what cannot be the id of such an object, so that a
 * caller who mixed ids up is not told that the object is gone. An id of the right kind that nothing has
 * answers null as before.
 */
export function refuseForeignIds(schema: GraphQLSchema, sources: readonly NodeSource[]): void {
  const typeOfPrefix = new Map(sources.map(({ prefix, type }) => [prefix, type]));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    const prefix = prefixOf(schema, type, sources);
    if (prefix === undefined || !field.args.some(({ name }) => name === 'id')) continue;
    field.resolve = checked(field.resolve ?? defaultFieldResolver, (id) => {
      if (idPrefix(id) === prefix) return;
      const sent = typeOfPrefix.get(idPrefix(id) ?? '');
      throw fault(
        'BAD_USER_INPUT',
        `\`id\` must be the id of a ${type.name}, such as ${prefix}_01JDQ…; ${sent === undefined ? 'what you sent is no such id' : `you sent the id of a ${sent}`}.`,
        { reason: 'FOREIGN_ID' },
      );
    });
  }
}

/** Finds the prefix that ids of a type have; all types of an interface share one. */
function prefixOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  sources: readonly NodeSource[],
): string | undefined {
  const names = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
  const prefixes = new Set(
    sources.filter((source) => [type.name, ...names].includes(source.type)).map(({ prefix }) => prefix),
  );
  return prefixes.size === 1 ? [...prefixes][0] : undefined;
}

/** Checks the id only where nothing was found: whoever may not ask is told that first. */
function checked(
  resolve: GraphQLFieldResolver<unknown, Context>,
  check: (id: string) => void,
): GraphQLFieldResolver<unknown, Context> {
  return async (source, args: Record<string, unknown>, context, info) => {
    const found: unknown = await resolve(source, args, context, info);
    const { id } = args;
    if (found === null && typeof id === 'string') check(id);
    return found;
  };
}
