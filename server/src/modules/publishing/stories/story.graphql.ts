import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage, PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocaleEnum, LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { parseStoredRichText, richTextWords } from '../../../platform/rich-text';
import { uploadPath } from '../../../platform/uploads/upload-files';
import { uploadById } from '../../../platform/uploads/uploads.queries';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { Contributor, Title } from '../../catalogue';
import { contributorById, ContributorType, titleById, TitleType } from '../../catalogue';
import type { SitePageDraft } from '../../feedback';
import { draftById, SitePageDraftType, wordsAtStart } from '../../feedback';
import type { Guide } from '../../guides';
import { GuideType, visibleGuides } from '../../guides';
import type { Event } from '../../programmes';
import { EventType, visibleEvents } from '../../programmes';
import type { PublishingDeps } from '../deps';
import { saveStory } from './save-story';
import {
  findStory,
  listStories,
  listStoryDraftIds,
  mentionsByStory,
  storyFactsByPage,
  tagsByStory,
} from './stories.queries';
import type { Story, StoryFacts, StoryTag } from './story.entity';
import type { StorySection } from './story.terms';
import {
  SaveStoryInput,
  SaveStoryPayload,
  SitePageDraftConnectionType,
  StoryConnectionType,
  StoryCoverType,
  StoryFactsType,
  StorySectionEnum,
  StoryTagType,
  StoryType,
} from './story.type';

/** What an adult reads in a minute, roughly. */
const WORDS_A_MINUTE = 200;

/** Shows everybody the stories of the library. */
@Resolver(() => StoryType)
export class StoryResolver {
  @Access({ public: true })
  @Query(() => StoryConnectionType, {
    description: 'Published stories, the newest first. `first` or `last` is required, 1 to 100.',
  })
  stories(
    @Arg('section', () => StorySectionEnum, { nullable: true, description: 'Which of them; all if absent.' })
    section: StorySection | null,
    @Arg('tag', () => String, { nullable: true, description: 'Those with a tag, as it stands in addresses.' })
    tag: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db, locale }: Context,
  ): Promise<Page<Story>> {
    return listStories({ db, locale }, { section, tag, page: pageRequest(page) });
  }

  @Access({ public: true })
  @Query(() => StoryType, {
    nullable: true,
    description: 'A published story by the word in its address; null if there is none.',
  })
  @Priced(2)
  story(
    @Arg('slug', () => String, { description: 'The word in its address.' }) slug: string,
    @Ctx() { db }: Context,
  ): Promise<Story | null> {
    return findStory(db, slug);
  }

  @FieldResolver(() => StorySectionEnum, { description: 'What it is.' })
  async section(@Root() { id }: Story, @Ctx() context: Context): Promise<StorySection> {
    return (await context.loader(storyFactsByPage).load(id))?.section ?? 'NEWS';
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who signs it, in words; null for the library.',
  })
  async author(@Root() { id }: Story, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(storyFactsByPage).load(id))?.author ?? null;
  }

  @FieldResolver(() => LocalizedTextType, { description: 'Its first words.' })
  summary(@Root() { page: { document } }: Story): LocalizedText {
    const english = document?.english ?? null;
    return {
      indonesian: document === undefined ? '' : wordsAtStart(document.indonesian),
      english: english === null ? null : wordsAtStart(english),
    };
  }

  @FieldResolver(() => Int, { description: 'How many minutes it takes to read, at least 1.' })
  readingMinutes(
    @Root() { page: { document } }: Story,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: 'The language; that of the request if absent.',
    })
    locale: Locale | null,
    @Ctx() context: Context,
  ): number {
    if (document === undefined) return 1;
    const words = richTextWords(parseStoredRichText(textIn(document, locale ?? context.locale))).split(/\s+/);
    return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
  }

  @FieldResolver(() => StoryCoverType, { nullable: true, description: 'Its picture; null if it has none.' })
  cover(@Root() { id }: Story, @Ctx() context: Context): Promise<StoryCoverType | null> {
    return coverOf(context, id);
  }

  @FieldResolver(() => [StoryTagType], { description: 'Words by which it is found.' })
  tags(@Root() { id }: Story, @Ctx() context: Context): Promise<StoryTag[]> {
    return context.loader(tagsByStory).load(id);
  }

  @FieldResolver(() => [TitleType], { description: 'Titles that it names, as they are now.' })
  titles(@Root() { id }: Story, @Ctx() context: Context): Promise<Title[]> {
    return titlesOf(context, id);
  }

  @FieldResolver(() => [ContributorType], {
    description: 'Authors, artists and other people of the catalogue that it names.',
  })
  people(@Root() { id }: Story, @Ctx() context: Context): Promise<Contributor[]> {
    return peopleOf(context, id);
  }

  @FieldResolver(() => [EventType], {
    description: 'Events that it names, as they are now; one that was cancelled says so.',
  })
  async events(@Root() { id }: Story, @Ctx() context: Context): Promise<Event[]> {
    return visibleEvents(context, await mentioned(context, id, 'evt'));
  }

  @FieldResolver(() => [GuideType], { description: 'Guides that it names, as they are now.' })
  async guides(@Root() { id }: Story, @Ctx() context: Context): Promise<Guide[]> {
    return visibleGuides(context, await mentioned(context, id, 'gui'));
  }
}

/** Shows staff what is noted of a story as they write it, and notes it. */
@Resolver(() => SitePageDraftType)
export class StoryDraftResolver {
  constructor(private readonly deps: PublishingDeps) {}

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Query(() => SitePageDraftConnectionType, {
    description: 'Stories as staff write them, the newest first. `first` or `last` is required, 1 to 100.',
  })
  async storyDrafts(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<SitePageDraft>> {
    const ids = await listStoryDraftIds(context.db, pageRequest(page));
    const drafts = await Promise.all(
      ids.edges.map(async ({ cursor, node: { id } }) => ({
        cursor,
        node: await context.loader(draftById).load(id),
      })),
    );
    const edges = drafts.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }]));
    return buildPage(edges, ids.pageInfo, ids.totalCount);
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => SaveStoryPayload, {
    description: 'Notes where a story stands, who signs it, its tags, its picture and what it names.',
  })
  async saveStory(
    @Arg('input', () => SaveStoryInput, { description: 'All of it.' }) input: SaveStoryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveStoryPayload>> {
    const result = await saveStory(this.deps, context.actor, input);
    if (!result.ok) return { page: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.loader(storyFactsByPage).clear(input.pageId);
    return { page: await context.loader(draftById).load(input.pageId), userErrors: [] };
  }

  @FieldResolver(() => StoryFactsType, {
    nullable: true,
    description: 'What is noted of it as a story; null while nothing is.',
  })
  story(@Root() { id }: SitePageDraft, @Ctx() context: Context): Promise<StoryFacts | null> {
    return context.loader(storyFactsByPage).load(id);
  }
}

/** Shows staff the parts of what is noted of a story. */
@Resolver(() => StoryFactsType)
export class StoryFactsResolver {
  @FieldResolver(() => StoryCoverType, { nullable: true, description: 'Its picture; null if it has none.' })
  cover(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<StoryCoverType | null> {
    return coverOf(context, pageId);
  }

  @FieldResolver(() => [StoryTagType], { description: 'Words by which it is found.' })
  tags(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<StoryTag[]> {
    return context.loader(tagsByStory).load(pageId);
  }

  @FieldResolver(() => [ID], { description: 'What it names, also what is there no more, in their order.' })
  async mentionIds(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<string[]> {
    return (await context.loader(mentionsByStory).load(pageId)).map(({ targetId }) => targetId);
  }

  @FieldResolver(() => [TitleType], { description: 'Titles that it names, as they are now.' })
  titles(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<Title[]> {
    return titlesOf(context, pageId);
  }

  @FieldResolver(() => [ContributorType], { description: 'People of the catalogue that it names.' })
  people(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<Contributor[]> {
    return peopleOf(context, pageId);
  }

  @FieldResolver(() => [EventType], { description: 'Events that it names, as they are now.' })
  async events(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<Event[]> {
    return visibleEvents(context, await mentioned(context, pageId, 'evt'));
  }

  @FieldResolver(() => [GuideType], { description: 'Guides that it names, as they are now.' })
  async guides(@Root() { pageId }: StoryFacts, @Ctx() context: Context): Promise<Guide[]> {
    return visibleGuides(context, await mentioned(context, pageId, 'gui'));
  }
}

async function mentioned(context: Context, pageId: string, prefix: string): Promise<string[]> {
  const mentions = await context.loader(mentionsByStory).load(pageId);
  return mentions.flatMap(({ targetId }) => (targetId.startsWith(`${prefix}_`) ? [targetId] : []));
}

async function titlesOf(context: Context, pageId: string): Promise<Title[]> {
  const titles = await context.loader(titleById).loadMany(await mentioned(context, pageId, 'ttl'));
  return titles.flatMap((title) => (title === null || title instanceof Error ? [] : [title]));
}

async function peopleOf(context: Context, pageId: string): Promise<Contributor[]> {
  const people = await context.loader(contributorById).loadMany(await mentioned(context, pageId, 'ctb'));
  return people.flatMap((person) => (person === null || person instanceof Error ? [] : [person]));
}

async function coverOf(context: Context, pageId: string): Promise<StoryCoverType | null> {
  const facts = await context.loader(storyFactsByPage).load(pageId);
  if (facts?.coverUploadId == null || facts.coverAlt === null || facts.coverConsent === null) return null;
  const upload = await context.loader(uploadById).load(facts.coverUploadId);
  if (upload?.storedName == null) return null;
  return {
    uploadId: upload.id,
    url: uploadPath(upload.storedName),
    width: upload.width ?? 0,
    height: upload.height ?? 0,
    alt: facts.coverAlt,
    credit: facts.coverCredit,
    consent: facts.coverConsent,
  };
}
