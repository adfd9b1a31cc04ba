import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import { cardHolderByNumber, findCardHolder, isCardLost } from '../cards/card-numbers.queries';
import { allMemberCategories } from '../registration/member-categories.queries';
import { MemberListArgs } from './member-list.type';
import { listMembers } from './member-lists.queries';
import type { Member } from './member.entity';
import { memberById } from './members.queries';
import type { Kelurahan } from '../shared/kelurahan.rules';
import { KELURAHAN } from '../shared/kelurahan.rules';
import type { MemberCategory } from '../registration/member-category.rules';
import { canSeeMember } from '../members.policy';
import type { MemberDeps } from '../deps';
import { recordMemberView } from '../data-rights/record-member-view';
import { KelurahanType, MemberCategoryType, MemberConnectionType, MemberType } from './member.type';

/** Reads members. */
@Resolver()
export class MembersResolver {
  constructor(private readonly deps: MemberDeps) {}

  @Access({ staff: 'members.read', member: 'own' })
  @Query(() => MemberType, {
    nullable: true,
    description: 'A member by id; null if there is none, or you may not see them.',
  })
  member(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Member | null> {
    return visibleMember(this.deps, context, id);
  }

  @Access({ staff: 'members.read' })
  @Query(() => MemberType, {
    nullable: true,
    description:
      'A member by the number on a card, also an old one: compare `cardNumber` to tell a replaced card. Null if nobody has or had it.',
  })
  async memberByCard(
    @Arg('cardNumber', () => String, { description: 'The number as scanned or typed.' }) cardNumber: string,
    @Ctx() context: Context,
  ): Promise<Member | null> {
    const holder = await findCardHolder(context.db, cardNumber);
    return holder && visibleMember(this.deps, context, holder.memberId);
  }

  @Access({ staff: 'members.read' })
  @Query(() => Boolean, {
    description:
      'Whether a number is that of a card which was reported lost, replaced since or not yet: whoever brings it is not served before they are known.',
  })
  async isLostCard(
    @Arg('code', () => String, { description: 'As scanned or typed.' }) code: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    const holder = await context.loader(cardHolderByNumber).load(code);
    return holder !== null && isCardLost(context.db, holder, context.clock.now());
  }

  @Access({ staff: 'members.read' })
  @Query(() => MemberConnectionType, {
    description: 'Members, by name unless ordered. `first` or `last` is required, 1 to 100.',
  })
  members(
    @Args(() => MemberListArgs) { text, filter, orderBy, ...page }: MemberListArgs,
    @Ctx() context: Context,
  ): Promise<Page<Member>> {
    return listMembers(context.db, {
      filter: { ...filter, text: filter?.text ?? text ?? null },
      today: toCivilDate(context.clock.now()),
      order: orderBy ?? { field: 'NAME', direction: 'ASC' },
      page: pageRequest(page),
    });
  }

  @Access({ public: true })
  @Query(() => [MemberCategoryType], { description: 'Kinds of membership, in their order.' })
  memberCategories(@Ctx() context: Context): Promise<MemberCategory[]> {
    return allMemberCategories(context.db);
  }

  @Access({ public: true })
  @Query(() => [KelurahanType], { description: 'The 34 wards of the city, by district.' })
  kelurahan(): readonly Kelurahan[] {
    return KELURAHAN;
  }
}

/** Loads a member that the caller may see, and notes it when staff look; null otherwise. */
export async function visibleMember(
  deps: Pick<MemberDeps, 'db' | 'clock' | 'log'>,
  context: Context,
  id: string,
): Promise<Member | null> {
  if (!(await canSeeMember(context, id))) return null;
  const member = await context.loader(memberById).load(id);
  if (member) recordMemberView(deps, context.actor, id);
  return member;
}
