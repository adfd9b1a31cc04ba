import { isObjectType, printType } from 'graphql';
import { buildSchemaSync, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import type { PayloadOf } from './payload';
import { always, definePayload, orNull, unlessRefused } from './payload';

@ObjectType('LentThing', { description: 'Something that is lent.' })
class LentThingType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
}

const LendPayload = definePayload('LendThing', {
  thing: LentThingType,
  others: always([LentThingType], 'What else went out.'),
  oldThing: unlessRefused(LentThingType, 'The thing as it was'),
  note: orNull(String, 'A note; null if none.'),
});

@Resolver()
class LendResolver {
  @Query(() => String, { description: 'Nothing.' })
  nothing(): string {
    return '';
  }

  @Mutation(() => LendPayload, { description: 'Lends.' })
  lendThing(): PayloadOf<typeof LendPayload> {
    return { thing: { id: 'thg_1' }, others: [], oldThing: null, note: null, userErrors: [] };
  }
}

describe('payloads', () => {
  test('print the fields they are given, and say what follows from their names', () => {
    const type = buildSchemaSync({ resolvers: [LendResolver], validate: false }).getType('LendThingPayload');
    if (!isObjectType(type)) throw new Error('The payload is an object of the schema.');

    expect(printType(type)).toBe(`"""
What \`lendThing\` did. Either \`thing\` is set or \`userErrors\` is not empty.
"""
type LendThingPayload {
  """The thing, unless refused."""
  thing: LentThing

  """What else went out."""
  others: [LentThing!]!

  """The thing as it was, unless refused."""
  oldThing: LentThing

  """A note; null if none."""
  note: String

  """Why it was refused."""
  userErrors: [UserError!]!
}`);
  });

  test('a resolver returns what its payload declares', () => {
    // @ts-expect-error A field that is missing does not compile.
    const lacking: PayloadOf<typeof LendPayload> = {
      thing: null,
      oldThing: null,
      note: null,
      userErrors: [],
    };
    const thing = { thing: { id: 1 }, others: [], oldThing: null, note: null, userErrors: [] };
    // @ts-expect-error Nor does one of another type.
    const wrong: PayloadOf<typeof LendPayload> = thing;

    expect([lacking, wrong]).toHaveLength(2);
  });
});
