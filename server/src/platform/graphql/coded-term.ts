import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Field, ObjectType } from 'type-graphql';

import type { LocalizedText } from '../../shared/locale';
import { LocalizedTextType } from './localized-text';

/** An entry of a list that a library may extend. */
export type Term = { readonly code: string; readonly name: LocalizedText };

/** A list of the schema that may grow: its object type, the scalar of its codes, and its entries. */
export type CodedTerms<Code extends string> = {
  /** The class that stands for the object type in decorators. */
  readonly Type: new () => Term;
  /** What inputs take; an unknown code is refused with the known ones. */
  readonly Code: GraphQLScalarType<Code, string>;
  /** Every entry, in the order of the list. */
  readonly all: readonly Term[];
  /** The entry of a code that the database holds. */
  readonly toTerm: (code: Code) => Term;
};

/**
 * Declares a list of the schema as a type `{ code name }` instead of an enum: a library that adds an entry
 * breaks no caller.
 */
export function codedTerms<Code extends string>(
  name: string,
  {
    description,
    names,
  }: { readonly description: string; readonly names: Readonly<Record<Code, LocalizedText>> },
): CodedTerms<Code> {
  const codes = Object.keys(names) as Code[];
  const scalar = codeScalar(name, codes);
  class TermType implements Term {
    code: string;
    name: LocalizedText;
  }
  Field(() => scalar, { description: 'What inputs and filters call it.' })(TermType.prototype, 'code');
  Field(() => LocalizedTextType, { description: 'What people call it.' })(TermType.prototype, 'name');
  ObjectType(name, { simpleResolvers: true, description })(TermType);
  const toTerm = (code: Code): Term => ({ code, name: names[code] });
  return { Type: TermType, Code: scalar, all: codes.map(toTerm), toTerm };
}

function codeScalar<Code extends string>(
  name: string,
  codes: readonly Code[],
): GraphQLScalarType<Code, string> {
  const read = (value: unknown): Code => {
    const code = codes.find((known) => known === value);
    if (code !== undefined) return code;
    throw new GraphQLError(
      `There is no ${name} with the code ${JSON.stringify(value)}. The codes are ${codes.join(', ')}.`,
    );
  };
  return new GraphQLScalarType<Code, string>({
    name: `${name}Code`,
    description: `The code of a \`${name}\`, such as \`${codes[0]}\`. New ones may appear.`,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : null),
  });
}
