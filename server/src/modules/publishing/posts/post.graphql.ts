import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { uploadPath } from '../../../platform/uploads/upload-files';
import { uploadById } from '../../../platform/uploads/uploads.queries';
import { anyStaffById, StaffMemberType } from '../../staff';
import { cardPath } from '../cards/draw-card';
import { CHANNEL_CODES } from '../channels/channel.terms';
import { countLetters, mostLetters } from '../channels/limits';
import { figuresOfPosts } from '../links/link-figures';
import { LinkDayType, LinkFiguresType } from '../links/link.type';
import { composeText } from './compose';
import { listPosts } from './post-lists.queries';
import type { PostDeps } from './post-deps';
import { addressOf } from './post-link';
import type { Post, PostDelivery, PostReach, PostText } from './post.entity';
import type { Fact } from './post.terms';
import {
  PostConnectionType,
  PostDeliveryType,
  PostFactType,
  PostListArgs,
  PostPictureType,
  PostPreviewType,
  PostReachType,
  PostTextType,
  PostType,
} from './post.type';
import { deliveriesByPost, postById, reachByDelivery, textsByPost } from './posts.queries';
import { loadSubjectFacts } from './subjects/subject-facts';
import { say } from './words/say';

/** Shows staff what the library tells on its channels. */
@Resolver(() => PostType)
export class PostResolver {
  constructor(private readonly deps: PostDeps) {}

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Query(() => PostConnectionType, {
    description: 'Posts, the latest first. `first` or `last` is required, 1 to 100.',
  })
  posts(
    @Args(() => PostListArgs) { filter, orderBy = null, ...page }: PostListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<Post>> {
    return listPosts(db, { filter: filter ?? {}, orderBy, page: pageRequest(page) });
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Query(() => PostType, { nullable: true, description: 'A post; null if there is none.' })
  post(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Post | null> {
    return context.loader(postById).load(id);
  }

  @FieldResolver(() => [PostTextType], { description: 'Its texts, by channel, Bahasa Indonesia first.' })
  async texts(@Root() { id }: Post, @Ctx() context: Context): Promise<PostText[]> {
    return inOrder(await context.loader(textsByPost).load(id));
  }

  @FieldResolver(() => [PostDeliveryType], { description: 'What became of it on each channel.' })
  async deliveries(@Root() { id }: Post, @Ctx() context: Context): Promise<PostDelivery[]> {
    return inOrder(await context.loader(deliveriesByPost).load(id));
  }

  @FieldResolver(() => [PostFactType], {
    description: 'What its facts say now; those that say nothing are left out.',
  })
  @Priced(5)
  async facts(@Root() post: Post): Promise<PostFactType[]> {
    const subject = await loadSubjectFacts(this.deps, post);
    if (subject === null) return [];
    const link = addressOf(this.deps, subject);
    const said = Object.entries(subject.facts).map(([name, value]) => ({ name: name as Fact, value }));
    return [...said, { name: 'tautan', value: { indonesian: link, english: link } }];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it would not be published now as its subject stands, and what to do; null if it would.',
  })
  @Priced(5)
  async obstacle(@Root() post: Post, @Ctx() { locale }: Context): Promise<string | null> {
    const subject = await loadSubjectFacts(this.deps, post);
    const reason = subject === null ? 'GONE' : subject.obstacle;
    return reason === null ? null : say(`reasons.${reason}`)[locale];
  }

  @FieldResolver(() => [PostPreviewType], {
    description:
      'How it would be published now on each channel; the link is a short one once it is published.',
  })
  @Priced(5)
  async previews(@Root() post: Post, @Ctx() context: Context): Promise<PostPreviewType[]> {
    const subject = await loadSubjectFacts(this.deps, post);
    if (subject === null) return [];
    const texts = await context.loader(textsByPost).load(post.id);
    const hasPicture = post.cardSize !== null || post.pictureUploadId !== null;
    return CHANNEL_CODES.filter((code) => texts.some(({ channel }) => channel === code)).map((channel) => {
      const text = composeText(texts, channel, { subject, link: addressOf(this.deps, subject) });
      return {
        channel,
        text,
        letters: countLetters(channel, text),
        mostLetters: mostLetters(channel, hasPicture),
      };
    });
  }

  @FieldResolver(() => PostPictureType, { nullable: true, description: 'Its picture; null if it has none.' })
  async picture(
    @Root() { subjectKind: kind, subjectId: id, cardSize, pictureUploadId, alt }: Post,
    @Ctx() context: Context,
  ): Promise<PostPictureType | null> {
    if (alt === null) return null;
    if (cardSize !== null)
      return { cardSize, uploadId: null, url: cardPath({ kind, id }, { locale: 'ID', size: cardSize }), alt };
    const upload = pictureUploadId === null ? null : await context.loader(uploadById).load(pictureUploadId);
    const url = upload?.storedName == null ? null : uploadPath(upload.storedName);
    return pictureUploadId === null ? null : { cardSize, uploadId: pictureUploadId, url, alt };
  }

  @FieldResolver(() => LinkFiguresType, { description: 'What came of its links on all channels.' })
  @Priced(2)
  async figures(@Root() { id }: Post, @Ctx() context: Context): Promise<LinkFiguresType> {
    return (await context.loader(figuresOfPosts).load(id)).total;
  }

  @FieldResolver(() => [LinkDayType], { description: 'The same by day, the earliest first.' })
  @Priced(2)
  async figureDays(@Root() { id }: Post, @Ctx() context: Context): Promise<readonly LinkDayType[]> {
    return (await context.loader(figuresOfPosts).load(id)).days;
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Who wrote its words last.' })
  writtenBy(@Root() { writtenBy }: Post, @Ctx() context: Context): unknown {
    return staffOf(context, writtenBy);
  }

  @FieldResolver(() => StaffMemberType, { nullable: true, description: 'Who approved it.' })
  approvedBy(@Root() { approvedBy }: Post, @Ctx() context: Context): unknown {
    return staffOf(context, approvedBy);
  }
}

/** Shows staff what stands against a post on a channel, and what was read of it there. */
@Resolver(() => PostDeliveryType)
export class PostDeliveryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What stands against it, and what to do; null if nothing does.',
  })
  trouble(@Root() { state, reason }: PostDelivery, @Ctx() { locale }: Context): string | null {
    if (reason === null) return null;
    const isTried = ['RATE_LIMITED', 'SERVER_FAULT', 'UNREACHABLE'].includes(reason);
    return (state === 'FAILED' && isTried ? say('gaveUp') : say(`reasons.${reason}`))[locale];
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it may be there already: a person looks before it is tried again.',
  })
  isUncertain(@Root() { state, reason }: PostDelivery): boolean {
    return state === 'HELD' && reason === 'UNCERTAIN';
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its text, as it is or was published there; null while it was never tried.',
  })
  text(@Root() { sentText }: PostDelivery): string | null {
    return sentText;
  }

  @FieldResolver(() => [PostReachType], {
    description: 'What the channel told of it, the latest day first, at most 60.',
  })
  reach(@Root() { id }: PostDelivery, @Ctx() context: Context): Promise<PostReach[]> {
    return context.loader(reachByDelivery).load(id);
  }
}

function inOrder<Row extends Pick<PostText, 'channel'>>(rows: readonly Row[]): Row[] {
  return CHANNEL_CODES.flatMap((code) => rows.filter(({ channel }) => channel === code));
}

function staffOf(context: Context, principal: string | null): unknown {
  return principal?.startsWith('stf_') === true ? context.loader(anyStaffById).load(principal) : null;
}
