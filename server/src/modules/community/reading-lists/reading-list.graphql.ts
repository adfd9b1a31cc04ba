import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import type { Title } from '../../catalogue';
import { titleById, TitleConnectionType, TitleType } from '../../catalogue';
import { memberById, signedInMember } from '../../members';
import type { ReadingList } from './reading-list.entity';
import {
  isListed,
  newestTitlesByList,
  publicListsByTitle,
  publicListsIn,
  readingListById,
  listReadingListsByMember,
  titleCountByList,
  titlesOfList,
} from './reading-lists.queries';
import { isListVisible } from './reading-list.rules';
import type { ReviewStatus } from '../reviews/review.rules';
import { toPublicName } from '../public-name';
import {
  ReadingListConnectionType,
  ReadingListFilter,
  ReadingListOrder,
  ReadingListType,
} from './reading-list.type';
import { ReviewStatusEnum } from '../reviews/review.type';

/** Reads lists of titles. */
@Resolver(() => ReadingListType)
export class ReadingListsResolver {
  @Access({ public: true })
  @Query(() => ReadingListType, {
    nullable: true,
    description:
      'A list by its id; null if there is none, or it is private or refused by staff and not your own.',
  })
  async readingList(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db, actor }: Context,
  ): Promise<ReadingList | null> {
    const list = await readingListById(db, id);
    return list && isListVisible(list, actor.kind === 'member' ? actor.memberId : null) ? list : null;
  }

  @Access({ member: 'own' })
  @Query(() => [ReadingListType], { description: 'The lists of the caller, newest first, at most 100.' })
  ownReadingLists(@Ctx() { db, actor }: Context): Promise<ReadingList[]> {
    return listReadingListsByMember(db, signedInMember(actor).memberId);
  }

  @Access({ public: true })
  @Query(() => ReadingListConnectionType, {
    description:
      'Lists that members share with everybody and staff have read, newest first unless ordered. `first` or `last` is required, 1 to 100.',
  })
  publicReadingLists(
    @Arg('filter', () => ReadingListFilter, { nullable: true, description: 'Which of them; all if absent.' })
    filter: ReadingListFilter | null | undefined,
    @Arg('orderBy', () => ReadingListOrder, { nullable: true, description: 'In which order.' })
    orderBy: ReadingListOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<ReadingList>> {
    return publicListsIn(db, {
      status: 'PUBLISHED',
      titleId: filter?.titleId,
      direction: orderBy?.direction,
      page: pageRequest(page),
    });
  }

  @Access({ staff: 'community.moderate' })
  @Query(() => ReadingListConnectionType, {
    description:
      'Public lists in a state; what waits the longest first, what is decided newest first. `first` or `last` is required, 1 to 100.',
  })
  readingLists(
    @Arg('status', () => ReviewStatusEnum, {
      nullable: true,
      description: 'The state; absent means `PENDING`.',
    })
    status: ReviewStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<ReadingList>> {
    return publicListsIn(db, { status: status ?? 'PENDING', page: pageRequest(page) });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The first word of the name of an adult who wants it there; null for others, and always for who is under 18 today or of unknown age.',
  })
  async owner(@Root() list: ReadingList, @Ctx() { loader, clock }: Context): Promise<string | null> {
    const member = list.isNamed ? await loader(memberById).load(list.memberId) : null;
    return member && toPublicName(member, list.isNamed, toCivilDate(clock.now()));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is your own.' })
  isOwn(@Root() { memberId }: ReadingList, @Ctx() { actor }: Context): boolean {
    return actor.kind === 'member' && actor.memberId === memberId;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why staff refused its words; null unless refused, and to anybody but the owner and staff.',
  })
  refusalReason(@Root() { memberId, refusalReason }: ReadingList, @Ctx() { actor }: Context): string | null {
    return (actor.kind === 'member' && actor.memberId === memberId) ||
      isAllowed(actor, { staff: 'community.moderate' })
      ? refusalReason
      : null;
  }

  @FieldResolver(() => Int, { description: 'How many titles stand in it.' })
  async titleCount(@Root() { id }: ReadingList, @Ctx() { loader }: Context): Promise<number> {
    return (await loader(titleCountByList).load(id))?.count ?? 0;
  }

  @FieldResolver(() => [TitleType], {
    description: 'The titles that were added last, at most four, to show what it is like.',
  })
  async newestTitles(@Root() { id }: ReadingList, @Ctx() { loader }: Context): Promise<Title[]> {
    const titleIds = (await loader(newestTitlesByList).load(id))?.titleIds ?? [];
    const titles = await Promise.all(titleIds.map((titleId) => loader(titleById).load(titleId)));
    return titles.filter((title) => title !== null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a title stands in it.' })
  hasTitle(
    @Root() { id }: ReadingList,
    @Arg('titleId', () => ID, { description: 'The title.' }) titleId: string,
    @Ctx() { loader }: Context,
  ): Promise<boolean> {
    return loader(isListed).load(`${id} ${titleId}`);
  }

  @FieldResolver(() => TitleConnectionType, {
    description: 'Its titles, the one added last first. `first` or `last` is required, 1 to 100.',
  })
  async titles(
    @Root() { id }: ReadingList,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db, loader }: Context,
  ): Promise<Page<Title>> {
    const page = await titlesOfList(db, id, pageRequest(args));
    const titles = await Promise.all(
      page.edges.map(async ({ cursor, node }) => ({ cursor, node: await loader(titleById).load(node) })),
    );
    return buildPage(
      titles.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }])),
      page.pageInfo,
      page.totalCount,
    );
  }
}

/** Leads from a title to lists that readers share with everybody. */
@Resolver(() => TitleType)
export class TitleReadingListsResolver {
  @FieldResolver(() => [ReadingListType], {
    description: 'Public lists in which it stands, newest first, at most five.',
  })
  readingLists(@Root() title: { readonly id: string }, @Ctx() { loader }: Context): Promise<ReadingList[]> {
    return loader(publicListsByTitle).load(title.id);
  }
}
