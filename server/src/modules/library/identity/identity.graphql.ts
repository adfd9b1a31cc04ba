import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { LocalizedText } from '../../../shared/locale';
import type { LibraryIdentity } from './identity.queries';
import { readLibraryIdentity } from './identity.queries';
import type { LibraryDeps } from '../branches/save-branch';
import { saveLibraryIdentity } from './save-identity';

@ObjectType('LibraryIdentity', { simpleResolvers: true, description: 'What the library is called.' })
export class LibraryIdentityType {
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedText;

  @Field(() => String, { description: 'The letters with which the numbers of its cards begin.' })
  cardPrefix: string;
}

@MutationInput()
export class SaveLibraryIdentityInput {
  @Field(() => LocalizedTextInput, { description: 'The name of the library, at most 60 characters.' })
  name: LocalizedTextInput;

  @Field(() => String, { description: 'The letters with which the numbers of new cards begin: 2 to 5.' })
  cardPrefix: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveLibraryIdentityPayload = definePayload(
  'SaveLibraryIdentity',
  { identity: unlessRefused(LibraryIdentityType, 'What the library is called now') },
  { description: 'What `saveLibraryIdentity` did. Unless it was refused, `userErrors` is empty.' },
);

/** Reads and writes what the library is called. */
@Resolver()
export class IdentityResolver {
  constructor(private readonly deps: LibraryDeps) {}

  @Access({ public: true })
  @Query(() => LibraryIdentityType, { description: 'What the library is called.' })
  libraryIdentity(@Ctx() { db }: Context): Promise<LibraryIdentity> {
    return readLibraryIdentity(db);
  }

  @Access({ staff: 'library.edit', at: EVERYWHERE })
  @Mutation(() => SaveLibraryIdentityPayload, {
    description:
      'Says what the library is called and how the numbers of new cards begin. Numbers that were given stay.',
  })
  async saveLibraryIdentity(
    @Arg('input', () => SaveLibraryIdentityInput, { description: 'Name and letters.' })
    input: SaveLibraryIdentityInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveLibraryIdentityPayload>> {
    const result = await saveLibraryIdentity(this.deps, context.actor, input);
    return result.ok
      ? { identity: result.value, userErrors: [] }
      : { identity: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}
