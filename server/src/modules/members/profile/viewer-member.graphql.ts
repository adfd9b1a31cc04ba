import { Ctx, FieldResolver, Resolver } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { ViewerType } from '../../../platform/graphql/viewer';
import type { Member } from './member.entity';
import { memberById } from './members.queries';
import { MemberType } from './member.type';

/** Resolves which member is asking. */
@Resolver(() => ViewerType)
export class ViewerMemberResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: 'Null unless a member is signed in.' })
  member(@Ctx() { actor, loader }: Context): Promise<Member | null> | null {
    return actor.kind === 'member' ? loader(memberById).load(actor.memberId) : null;
  }
}
