import { Arg, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, orNull } from '../../../platform/graphql/payload';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { signedInMember } from '../../members';
import { followedProgrammeIds, isFollowedBy } from './follows.queries';
import type { Programme } from './programme.entity';
import { programmeById } from './programmes.queries';
import { followProgramme, unfollowProgramme } from './follow-programme';
import type { ProgrammesDeps } from '../deps';
import { ProgrammeType } from './programme.type';

@MutationInput()
class FollowProgrammeInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;
}

@MutationInput()
class UnfollowProgrammeInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;
}

const FollowProgrammePayload = definePayload(
  'FollowProgramme',
  { programme: ProgrammeType },
  { description: 'What `followProgramme` did.' },
);

const UnfollowProgrammePayload = definePayload(
  'UnfollowProgramme',
  { programme: orNull(ProgrammeType, 'The programme, unless it is gone.') },
  { description: 'What `unfollowProgramme` did.' },
);

/** Lets members follow programmes, and tells them which they follow. */
@Resolver(() => ProgrammeType)
export class FollowResolver {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ member: 'own' })
  @Query(() => [ProgrammeType], { description: 'Programmes the caller follows, newest first, at most 200.' })
  async followedProgrammes(@Ctx() { db, actor, loader }: Context): Promise<Programme[]> {
    const ids = await followedProgrammeIds(db, signedInMember(actor).memberId);
    return (await Promise.all(ids.map((id) => loader(programmeById).load(id)))).filter(
      (programme) => programme !== null,
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => FollowProgrammePayload, {
    description:
      'Follows a programme: a letter comes when a new event of it is published, as the topic `EVENT` is chosen.',
  })
  async followProgramme(
    @Arg('input', () => FollowProgrammeInput, { description: 'Which one.' })
    { programmeId }: FollowProgrammeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof FollowProgrammePayload>> {
    return payload(
      context,
      await followProgramme(this.deps, { memberId: signedInMember(context.actor).memberId, programmeId }),
    );
  }

  @Access({ member: 'own' })
  @Mutation(() => UnfollowProgrammePayload, { description: 'Follows a programme no longer.' })
  async unfollowProgramme(
    @Arg('input', () => UnfollowProgrammeInput, { description: 'Which one.' })
    { programmeId }: UnfollowProgrammeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UnfollowProgrammePayload>> {
    return payload(
      context,
      await unfollowProgramme(this.deps, { memberId: signedInMember(context.actor).memberId, programmeId }),
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the member who is signed in follows it; false to anybody else.',
  })
  async isFollowed(@Root() programme: Programme, @Ctx() { actor, loader }: Context): Promise<boolean> {
    return (
      actor.kind === 'member' &&
      (await loader(isFollowedBy).load(JSON.stringify([actor.memberId, programme.id]))) !== null
    );
  }
}

async function payload(context: Context, result: Result<{ programmeId: string }, Refusal>) {
  if (!result.ok) return { programme: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { programme: await context.loader(programmeById).load(result.value.programmeId), userErrors: [] };
}
