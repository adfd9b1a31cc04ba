import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { ShortLink } from './link.entity';
import { linkPath } from './link.terms';
import {
  CreateShortLinkInput,
  CreateShortLinkPayload,
  LinkDayType,
  LinkFiguresType,
  ListedLinkType,
  ShortLinkConnectionType,
  ShortLinkListArgs,
  ShortLinkType,
  UpdateShortLinkInput,
  UpdateShortLinkPayload,
} from './link.type';
import { figuresOfLinks } from './link-figures';
import { findLink, listLinks, listListedLinks } from './links.queries';
import type { LinkDeps } from './save-short-link';
import { createShortLink, updateShortLink } from './save-short-link';

/** Lets staff make short links and see what came of them; everybody sees those that are listed. */
@Resolver(() => ShortLinkType)
export class LinkResolver {
  constructor(private readonly deps: LinkDeps) {}

  @Access({ public: true })
  @Query(() => [ListedLinkType], {
    description: 'What stands on the page of links now, the newest first, at most 50.',
  })
  @Priced(10)
  async listedLinks(@Ctx() { db, clock }: Context): Promise<ListedLinkType[]> {
    const listed = await listListedLinks(db, clock.now());
    return listed.map(({ id, code, label }) => ({ id, path: linkPath(code), label }));
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Query(() => ShortLinkConnectionType, {
    description: 'Short links of posts and of staff. `first` or `last` is required, 1 to 100.',
  })
  shortLinks(
    @Args(() => ShortLinkListArgs) { filter, orderBy = null, ...page }: ShortLinkListArgs,
    @Ctx() { db, clock }: Context,
  ): Promise<Page<ShortLink>> {
    return listLinks(db, { filter: filter ?? {}, orderBy, page: pageRequest(page), now: clock.now() });
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Query(() => ShortLinkType, { nullable: true, description: 'A short link; null if there is none.' })
  shortLink(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
  ): Promise<ShortLink | null> {
    return findLink(db, id);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => CreateShortLinkPayload, {
    description: 'Makes a short link to a page of the portal, for a poster, a card or a letter.',
  })
  async createShortLink(
    @Arg('input', () => CreateShortLinkInput, { description: 'Where it leads.' })
    input: CreateShortLinkInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateShortLinkPayload>> {
    return payload(context, await createShortLink(this.deps, context.actor, input));
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => UpdateShortLinkPayload, {
    description: 'Changes where a link leads, its name, and until when it is listed. Its code stays.',
  })
  async updateShortLink(
    @Arg('input', () => UpdateShortLinkInput, { description: 'The change.' }) input: UpdateShortLinkInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateShortLinkPayload>> {
    return payload(context, await updateShortLink(this.deps, context.actor, input));
  }

  @FieldResolver(() => String, { description: 'The whole short address, to copy and to print.' })
  url(@Root() { code }: ShortLink): string {
    return `${this.deps.publicOrigin}${linkPath(code)}`;
  }

  @FieldResolver(() => LinkFiguresType, { description: 'What came of it in all.' })
  async figures(@Root() { id }: ShortLink, @Ctx() context: Context): Promise<LinkFiguresType> {
    return (await context.loader(figuresOfLinks).load(id)).total;
  }

  @FieldResolver(() => [LinkDayType], { description: 'What came of it day by day, in the order of days.' })
  @Priced(20)
  async days(@Root() { id }: ShortLink, @Ctx() context: Context): Promise<LinkDayType[]> {
    return [...(await context.loader(figuresOfLinks).load(id)).days];
  }
}

async function payload(
  context: Context,
  result: Result<{ readonly linkId: string }, Refusal>,
): Promise<{ link: ShortLink | null; userErrors: ReturnType<typeof toUserErrors> }> {
  return result.ok
    ? { link: await findLink(context.db, result.value.linkId), userErrors: [] }
    : { link: null, userErrors: toUserErrors(result.refusals, context.locale) };
}
