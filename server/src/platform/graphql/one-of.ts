import type { GraphQLSchema } from 'graphql';
import { isInputObjectType } from 'graphql';

const names = new Set<string>();

/** Declares an input of which exactly one field is given (`@oneOf`); its fields are nullable. */
export function OneOf(): ClassDecorator {
  return ({ name }) => {
    names.add(name);
  };
}

/** Marks the inputs that were declared so: type-graphql has no word for them. */
export function markOneOfs(schema: GraphQLSchema): void {
  for (const name of names) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
}
