import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import type { Locale } from '../../../shared/locale';
import type { NewsletterDeps } from '../deps';
import { archivePath } from '../newsletter-paths';
import { readersByNewsletter } from '../subscribers/subscribers.queries';
import type { FilledBlock } from './content';
import { readContent } from './content';
import type { LetterCounts } from './issues.queries';
import {
  blocksByIssue,
  findSentIssue,
  issueById,
  letterCounts,
  listAllIssues,
  listSentIssues,
} from './issues.queries';
import type { Newsletter, NewsletterBlock, NewsletterIssue } from './newsletter.entity';
import {
  NewsletterArchiveConnectionType,
  NewsletterArchiveType,
  NewsletterBlockType,
  NewsletterIssueConnectionType,
  NewsletterIssueType,
  NewsletterLettersType,
  NewsletterPartType,
  NewsletterPreviewType,
  NewsletterType,
} from './newsletter.type';
import { listNewsletters, newsletterById } from './newsletters.queries';
import { previewIssue } from './preview-issue';

/** Shows newsletters, to staff with how many read them. */
@Resolver(() => NewsletterType)
export class NewsletterResolver {
  @Access({ public: true })
  @Query(() => [NewsletterType], {
    description: 'Newsletters that take new readers, in their order; at most 20.',
  })
  newsletters(@Ctx() { db }: Context): Promise<Newsletter[]> {
    return listNewsletters(db, { isOpen: true });
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => [NewsletterType], { description: 'All newsletters in their order, for staff; at most 20.' })
  allNewsletters(@Ctx() { db }: Context): Promise<Newsletter[]> {
    return listNewsletters(db, { isOpen: false });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many readers it has, for staff; null to anyone else.',
  })
  async readerCount(@Root() { id }: Newsletter, @Ctx() context: Context): Promise<number | null> {
    return isAllowed(context.actor, { staff: 'pages.write' })
      ? context.loader(readersByNewsletter).load(id)
      : null;
  }
}

/** Shows everybody what was sent. */
@Resolver(() => NewsletterArchiveType)
export class NewsletterArchiveResolver {
  @Access({ public: true })
  @Query(() => NewsletterArchiveConnectionType, {
    description: 'Issues that were sent, the last one first. `first` or `last` is required, 1 to 100.',
  })
  newsletterArchive(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<NewsletterIssue>> {
    return listSentIssues(db, pageRequest(page));
  }

  @Access({ public: true })
  @Query(() => NewsletterArchiveType, {
    nullable: true,
    description: 'An issue that was sent, by the word in its address; null if there is none.',
  })
  sentNewsletter(
    @Arg('slug', () => String, { description: 'The word in its address.' }) slug: string,
    @Ctx() { db }: Context,
  ): Promise<NewsletterIssue | null> {
    return findSentIssue(db, slug);
  }

  @FieldResolver(() => String, { description: 'Path of its page on the portal, without language prefix.' })
  path(@Root() { slug, id }: NewsletterArchiveType): string {
    return archivePath(slug ?? id, 'ID');
  }

  @FieldResolver(() => NewsletterType, { nullable: true, description: 'Of which newsletter.' })
  newsletter(
    @Root() { newsletterId }: NewsletterArchiveType,
    @Ctx() context: Context,
  ): Promise<Newsletter | null> {
    return context.loader(newsletterById).load(newsletterId);
  }

  @FieldResolver(() => [NewsletterPartType], { description: 'Its parts, as they were when it left.' })
  parts(@Root() { content }: NewsletterArchiveType): readonly FilledBlock[] {
    return content === null ? [] : readContent(content);
  }
}

/** Shows staff issues as they write them. */
@Resolver(() => NewsletterIssueType)
export class NewsletterIssueResolver {
  constructor(private readonly deps: NewsletterDeps) {}

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => NewsletterIssueConnectionType, {
    description: 'All issues, the newest first. `first` or `last` is required, 1 to 100.',
  })
  newsletterIssues(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<NewsletterIssue>> {
    return listAllIssues(db, pageRequest(page));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => NewsletterIssueType, { nullable: true, description: 'An issue by id; null if there is none.' })
  newsletterIssue(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<NewsletterIssue | null> {
    return context.loader(issueById).load(id);
  }

  @FieldResolver(() => NewsletterType, { nullable: true, description: 'Of which newsletter.' })
  newsletter(@Root() { newsletterId }: NewsletterIssue, @Ctx() context: Context): Promise<Newsletter | null> {
    return context.loader(newsletterById).load(newsletterId);
  }

  @FieldResolver(() => [NewsletterBlockType], { description: 'Its parts in their order.' })
  blocks(@Root() { id }: NewsletterIssue, @Ctx() context: Context): Promise<NewsletterBlock[]> {
    return context.loader(blocksByIssue).load(id);
  }

  @FieldResolver(() => NewsletterLettersType, { description: 'How its letters stand.' })
  letters(@Root() { id }: NewsletterIssue, @Ctx() context: Context): Promise<LetterCounts> {
    return context.loader(letterCounts).load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of its page in the archive, without language prefix; null until its letters leave.',
  })
  path(@Root() { slug, state }: NewsletterIssue): string | null {
    return slug !== null && (state === 'SENDING' || state === 'SENT') ? archivePath(slug, 'ID') : null;
  }

  @FieldResolver(() => NewsletterPreviewType, { description: 'The letter that would leave now.' })
  preview(
    @Root() issue: NewsletterIssue,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
    @Ctx() { db }: Context,
  ): Promise<NewsletterPreviewType> {
    return previewIssue(
      { db, publicOrigin: this.deps.publicOrigin, now: this.deps.clock.now() },
      issue,
      locale,
    );
  }
}
