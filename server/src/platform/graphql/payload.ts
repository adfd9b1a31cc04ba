import type { GraphQLScalarType } from 'graphql';
import { Field, ObjectType } from 'type-graphql';

import { UserErrorType } from './errors/user-error';

/** A type of the schema as decorators take it: a class, a scalar, a registered enum, or one of them as a list. */
type SchemaType = OneType | OneType[];
type OneType = (abstract new () => object) | GraphQLScalarType | Readonly<Record<string, string>>;

/**
 * A field of a payload with more than a type: its own description, or that it is set even after a refusal.
 */
type PayloadField<Type extends SchemaType = SchemaType, Nullable extends boolean = boolean> = {
  readonly type: Type;
  readonly nullable: Nullable;
  readonly description: string;
};

type PayloadFields = Readonly<Record<string, PayloadField | OneType>>;

/** What a resolver returns for a type of the schema. */
type ValueOf<Type> = Type extends (infer One)[]
  ? readonly ValueOf<One>[]
  : Type extends StringConstructor
    ? string
    : Type extends BooleanConstructor
      ? boolean
      : Type extends DateConstructor
        ? Date
        : Type extends GraphQLScalarType<infer Internal, infer _External>
          ? Internal
          : Type extends abstract new () => infer Row
            ? Row
            : Type[keyof Type];

type ValueOfField<Given> =
  Given extends PayloadField<infer Type, infer Nullable>
    ? ValueOf<Type> | (true extends Nullable ? null : never)
    : ValueOf<Given> | null;

/** What a resolver returns for a payload. */
export type PayloadOf<Payload extends { readonly fields: PayloadFields }> = {
  readonly [Name in keyof Payload['fields']]: ValueOfField<Payload['fields'][Name]>;
} & { readonly userErrors: readonly UserErrorType[] };

/** Declares a field that is null if the mutation was refused; its description ends by saying so. */
export function unlessRefused<Type extends SchemaType>(type: Type, words: string): PayloadField<Type, true> {
  return { type, nullable: true, description: `${words}, unless refused.` };
}

/** Declares a field that can be null, as its description says. */
export function orNull<Type extends SchemaType>(type: Type, description: string): PayloadField<Type, true> {
  return { type, nullable: true, description };
}

/** Declares a field that is set even after a refusal. */
export function always<Type extends SchemaType>(type: Type, description: string): PayloadField<Type, false> {
  return { type, nullable: false, description };
}

/**
 * Defines what a mutation answers: its fields and `userErrors`. A field of which only the type is given is
 * null if the mutation was refused. Descriptions follow from the names unless they are given.
 */
export function definePayload<const Fields extends PayloadFields>(
  name: string,
  fields: Fields,
  words: { readonly description?: string; readonly userErrors?: string } = {},
) {
  class Payload {
    static readonly fields = fields;
  }
  const { prototype } = Payload;
  const complete = Object.entries<PayloadField | OneType>(fields).map(
    ([key, given]) => [key, isField(given) ? given : unlessRefused(given, `The ${key}`)] as const,
  );
  for (const [key, { type, nullable, description }] of complete)
    Field(() => type, { nullable, description })(prototype, key);
  Field(() => [UserErrorType], { description: words.userErrors ?? 'Why it was refused.' })(
    prototype,
    'userErrors',
  );
  const leading = complete.find(([, { nullable }]) => nullable)?.[0];
  const description = words.description ?? describePayload(name, leading);
  ObjectType(`${name}Payload`, { simpleResolvers: true, description })(Payload);
  return Payload;
}

function isField(given: PayloadField | OneType): given is PayloadField {
  return 'nullable' in given;
}

function describePayload(name: string, leading: string | undefined): string {
  const did = `What \`${name.charAt(0).toLowerCase()}${name.slice(1)}\` did.`;
  return leading === undefined ? did : `${did} Either \`${leading}\` is set or \`userErrors\` is not empty.`;
}
