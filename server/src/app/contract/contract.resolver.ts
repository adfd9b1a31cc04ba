import fs from 'node:fs';
import path from 'node:path';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { Config } from '../../platform/config';
import { Access } from '../../platform/graphql/access';
import { registered } from '../../platform/graphql/enum';
import { badInput } from '../../platform/graphql/errors/faults';
import { Priced } from '../../platform/graphql/limits/cost';
import { DateScalar } from '../../platform/graphql/scalars';
import { readChanges } from '../pages/site/changes-feed';
import type { DescribedArgument, DescribedField, DescribedType, TypeKind } from './describe-type';
import { outsideContract } from './describe-type';

/** `ContractTypeKind` of the schema. */
export const ContractTypeKindEnum = registered<TypeKind>('ContractTypeKind', 'What a type is.', {
  OBJECT: 'An object with fields.',
  INTERFACE: 'What several objects have in common.',
  UNION: 'One of several objects.',
  ENUM: 'One of several words.',
  INPUT: 'What is sent.',
  SCALAR: 'A single value.',
});

@ObjectType('ContractArgument', { simpleResolvers: true, description: 'An argument of a field.' })
export class ContractArgumentType implements DescribedArgument {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'Its type as it is written, such as `[ID!]`.' })
  type: string;

  @Field(() => String, { description: 'The type without brackets and marks.' })
  typeName: string;

  @Field(() => String, { description: 'What it is.' })
  description: string;
}

@ObjectType('ContractField', { simpleResolvers: true, description: 'A field of a type, or of an input.' })
export class ContractFieldType extends ContractArgumentType implements DescribedField {
  @Field(() => [ContractArgumentType], { description: 'Its arguments.' })
  arguments: readonly ContractArgumentType[];

  @Field(() => String, {
    nullable: true,
    description:
      'The scope that a key, or the right that a personal token needs for it; null where anybody may ask.',
  })
  scope: string | null;
}

@ObjectType('ContractValue', { simpleResolvers: true, description: 'A word of an enum.' })
export class ContractValueType {
  @Field(() => String, { description: 'The word.' })
  name: string;

  @Field(() => String, { description: 'What it means.' })
  description: string;
}

@ObjectType('ContractType', {
  simpleResolvers: true,
  description: 'A type of the contract, as far as everybody or a key can meet it.',
})
export class ContractTypeType implements DescribedType {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ContractTypeKindEnum, { description: 'What it is.' })
  kind: TypeKind;

  @Field(() => String, { description: 'What it stands for.' })
  description: string;

  @Field(() => [ContractFieldType], { description: 'Its fields, by name; those of an input in its order.' })
  fields: readonly ContractFieldType[];

  @Field(() => [ContractValueType], { description: 'The words of an enum.' })
  values: readonly ContractValueType[];

  @Field(() => [String], { description: 'The objects of a union.' })
  members: readonly string[];
}

@ObjectType('ContractChange', {
  simpleResolvers: true,
  description: 'A line of the change log of the contract.',
})
export class ContractChangeType {
  @Field(() => DateScalar, { description: 'Its day.' })
  day: string;

  @Field(() => String, { description: 'What changed, in English, with names in backticks.' })
  text: string;

  @Field(() => Boolean, { description: 'Whether it breaks callers.' })
  isBreaking: boolean;
}

const MOST_CHANGES = 100;

/** Tells what the contract holds for people without a staff account, and how it changed; nothing is read from the database. */
@Resolver()
export class ContractResolver {
  constructor(private readonly config: Pick<Config, 'webRoot'>) {}

  @Access({ public: true })
  @Priced(10, { isFlat: true })
  @Query(() => ContractTypeType, {
    nullable: true,
    description:
      'A type of the contract by name, such as `Query` or `Title`, as far as everybody or a key can meet it; null if there is none.',
  })
  contractType(
    @Arg('name', () => String, { description: 'Its name.' }) name: string,
    @Info() { schema }: GraphQLResolveInfo,
  ): DescribedType | null {
    return outsideContract(schema).describe(name);
  }

  @Access({ public: true })
  @Query(() => [String], {
    description: 'The names of all types that everybody or a key can meet, by the alphabet.',
  })
  contractTypeNames(@Info() { schema }: GraphQLResolveInfo): readonly string[] {
    return outsideContract(schema).typeNames;
  }

  @Access({ public: true })
  @Query(() => [ContractChangeType], { description: 'The newest lines of the change log of the contract.' })
  async contractChanges(
    @Arg('first', () => Int, { description: `How many at most, 1 to ${MOST_CHANGES}.` }) first: number,
  ): Promise<ContractChangeType[]> {
    if (first < 1 || first > MOST_CHANGES) throw badInput(`\`first\` must be from 1 to ${MOST_CHANGES}.`);
    const file = path.join(this.config.webRoot, 'schema/CHANGELOG.md');
    const changes = readChanges(await fs.promises.readFile(file, 'utf8'));
    return changes
      .slice(0, first)
      .map((change) => ({ ...change, isBreaking: change.text.includes('Breaking:') }));
  }
}
