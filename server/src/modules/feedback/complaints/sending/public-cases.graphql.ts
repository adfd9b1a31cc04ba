import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { toNeighbourhood } from '../../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../../platform/auth/sign-in/throttle';
import { Access } from '../../../../platform/graphql/access';
import type { Term } from '../../../../platform/graphql/coded-term';
import type { Page } from '../../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../../platform/graphql/connection';
import type { Context } from '../../../../platform/graphql/context';
import { fault } from '../../../../platform/graphql/errors/faults';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import { MOST_UPLOAD_BYTES, uploadPutPath } from '../../../../platform/uploads/create-upload';
import { toCivilDate } from '../../../../shared/civil-date';
import type { FeedbackCase, FeedbackEntry } from '../case.entity';
import { caseLink, findCaseIdByLink } from '../case-link';
import { isOverdue, isReopenable, readCaseNumber } from '../case.rules';
import { SHOWN_ENTRIES } from '../case.terms';
import { FeedbackCategories } from '../case-terms.graphql';
import {
  FeedbackAnswerConnectionType,
  FeedbackAnswerType,
  FeedbackCaseStateType,
  FeedbackEntryType,
  SentFeedbackCaseType,
} from '../case.type';
import {
  AnnounceFeedbackPhotoInput,
  FeedbackAnswerFilter,
  FeedbackAnswerOrder,
  ReopenFeedbackCaseInput,
  ReportContentInput,
  SendFeedbackCaseInput,
} from '../handling/case-inputs.type';
import {
  AnnounceFeedbackPhotoPayload,
  ReopenFeedbackCasePayload,
  ReportContentPayload,
  SendFeedbackCasePayload,
} from '../handling/case-payloads.type';
import { caseById, caseByNumber, entriesByCase } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { announceCasePhoto } from './photo';
import type { PublishedAnswer } from '../answers/published-answers.queries';
import { listPublishedAnswers } from '../answers/published-answers.queries';
import { reopenCase } from './reopen-case';
import { reportContent } from './report-content';
import { sendCase } from './send-case';

/** Who mistypes a number or follows a link that was cut off tries a few times; who guesses waits. */
const WRONG_LINKS = { free: 20, windowMs: 3_600_000, longestWaitMs: 900_000 };
const LONGEST_SEARCH = 100;

/** Takes cases from everybody and shows them behind their secret link. */
@Resolver(() => SentFeedbackCaseType)
export class SentCaseResolver {
  constructor(private readonly deps: CaseDeps) {}

  @Access({ public: true })
  @Query(() => SentFeedbackCaseType, {
    nullable: true,
    description: 'A case by its secret link; null if the link was not made here.',
  })
  async feedbackCaseByLink(
    @Arg('link', () => String, { description: 'The link.' }) link: string,
    @Ctx() context: Context,
  ): Promise<FeedbackCase | null> {
    context.setNoStore();
    const id = findCaseIdByLink(this.deps, link);
    const found = id === null ? null : await caseById(context.db, id);
    if (!found) await this.countMiss(context);
    return found;
  }

  @Access({ public: true })
  @Query(() => FeedbackCaseStateType, {
    nullable: true,
    description:
      'How far a case is, by its number; nothing of what was written. Null if there is no such number.',
  })
  async feedbackCaseState(
    @Arg('number', () => String, { description: 'The number, such as `ADU-26-0143`.' }) number: string,
    @Ctx() context: Context,
  ): Promise<FeedbackCaseStateType | null> {
    context.setNoStore();
    const written = readCaseNumber(number);
    const found = written === null ? null : await caseByNumber(context.db, written);
    if (!found) await this.countMiss(context);
    return found;
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => SendFeedbackCasePayload, {
    description:
      'Sends a complaint, a suggestion, praise or a question. Without a contact it is anonymous, also for a member who is signed in.',
  })
  async sendFeedbackCase(
    @Arg('input', () => SendFeedbackCaseInput, { description: 'The case.' }) input: SendFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SendFeedbackCasePayload>> {
    context.setNoStore();
    const { case: entry, isFromRoom, idempotencyKey } = input;
    const channel = isFromRoom ? 'ROOM_CODE' : 'PORTAL';
    const result = await sendCase(this.deps, context.actor, { entry, channel, idempotencyKey }, context);
    if (!result.ok)
      return { case: null, link: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { caseId } = result.value;
    return {
      case: await caseById(context.db, caseId),
      link: caseLink(this.deps, caseId),
      userErrors: [],
    };
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => ReportContentPayload, {
    description:
      'Reports a review or a public reading list to the library, without a name. There is one open report of each; its writer is not told who reported it.',
  })
  async reportContent(
    @Arg('input', () => ReportContentInput, { description: 'What, and why.' }) input: ReportContentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReportContentPayload>> {
    context.setNoStore();
    const result = await reportContent(this.deps, input, context);
    if (!result.ok)
      return {
        case: null,
        link: null,
        isKnown: false,
        userErrors: toUserErrors(result.refusals, context.locale),
      };
    const { caseId } = result.value;
    if (caseId === null) return { case: null, link: null, isKnown: true, userErrors: [] };
    return {
      case: await caseById(context.db, caseId),
      link: caseLink(this.deps, caseId),
      isKnown: false,
      userErrors: [],
    };
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => AnnounceFeedbackPhotoPayload, {
    description:
      'Announces a photo that goes with a case: the answer says where to PUT its bytes, within ten minutes. Place and device are removed from it.',
  })
  async announceFeedbackPhoto(
    @Arg('input', () => AnnounceFeedbackPhotoInput, { description: 'The photo.' })
    input: AnnounceFeedbackPhotoInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AnnounceFeedbackPhotoPayload>> {
    const { fileName, size, contentType } = input;
    const photo = { fileName, size, contentType };
    const result = await announceCasePhoto(this.deps, context.actor, photo, context.remoteAddress);
    const maxBytes = MOST_UPLOAD_BYTES;
    if (!result.ok)
      return {
        uploadId: null,
        url: null,
        maxBytes,
        userErrors: toUserErrors(result.refusals, context.locale),
      };
    const { uploadId } = result.value;
    return { uploadId, url: uploadPutPath(uploadId), maxBytes, userErrors: [] };
  }

  @Access({ public: true, member: 'own' })
  @Mutation(() => ReopenFeedbackCasePayload, {
    description: 'Reopens a case by its secret link: once, within 30 days after the answer.',
  })
  async reopenFeedbackCase(
    @Arg('input', () => ReopenFeedbackCaseInput, { description: 'Which one, and why.' })
    input: ReopenFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReopenFeedbackCasePayload>> {
    context.setNoStore();
    const result = await reopenCase(this.deps, input);
    if (!result.ok) return { case: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { case: await caseById(context.db, result.value.caseId), userErrors: [] };
  }

  @FieldResolver(() => [FeedbackEntryType], {
    description: 'Answers, and why it was reopened, oldest first, at most 200.',
  })
  async entries(@Root() { id }: FeedbackCase, @Ctx() { loader }: Context): Promise<FeedbackEntry[]> {
    return (await loader(entriesByCase).load(id)).filter(({ kind }) => SHOWN_ENTRIES.includes(kind));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it may be reopened now.' })
  canReopen(@Root() found: FeedbackCase, @Ctx() { clock }: Context): boolean {
    return isReopenable(found, clock.now());
  }

  @FieldResolver(() => Boolean, { description: 'Whether it waits although its last day is over.' })
  isOverdue(@Root() found: FeedbackCase, @Ctx() { clock }: Context): boolean {
    return isOverdue(found, toCivilDate(clock.now()));
  }

  private async countMiss({ remoteAddress }: Context): Promise<void> {
    const { db, clock, dataKey } = this.deps;
    const wait = await countAttempt(
      db,
      `feedback-link:${dataKey.fingerprint('feedback from', toNeighbourhood(remoteAddress).address)}`,
      WRONG_LINKS,
      clock.now(),
    );
    if (wait > 0)
      throw fault('RATE_LIMITED', `Too many links that lead nowhere. Wait ${wait} seconds.`, {
        retryAfterSeconds: wait,
        http: { status: 429 },
      });
  }
}

/** Shows the answers that everybody may read. */
@Resolver(() => FeedbackAnswerType)
export class FeedbackAnswerResolver {
  @Access({ public: true })
  @Query(() => FeedbackAnswerConnectionType, {
    description:
      'Answers that everybody may read, newest first unless ordered. `first` or `last` is required, 1 to 100.',
  })
  feedbackAnswers(
    @Arg('filter', () => FeedbackAnswerFilter, { nullable: true, description: 'Which ones.' })
    filter: FeedbackAnswerFilter | null,
    @Arg('orderBy', () => FeedbackAnswerOrder, { nullable: true, description: 'In which order.' })
    orderBy: FeedbackAnswerOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<PublishedAnswer>> {
    context.setShortCache();
    return listPublishedAnswers(
      context.db,
      { ...filter, text: filter?.text?.slice(0, LONGEST_SEARCH) ?? null },
      { direction: orderBy?.direction ?? 'DESC', page: pageRequest(page) },
    );
  }

  @FieldResolver(() => FeedbackCategories.Type, { description: 'What it is about.' })
  category(@Root() { category }: PublishedAnswer): Term {
    return FeedbackCategories.toTerm(category);
  }

  @FieldResolver(() => String, { description: 'The question, without whoever asked.' })
  question(@Root() { publicQuestion }: PublishedAnswer): string {
    return publicQuestion ?? '';
  }

  @FieldResolver(() => String, { description: 'The answer.' })
  answer(@Root() { publicAnswer }: PublishedAnswer): string {
    return publicAnswer ?? '';
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt(@Root() { publishedAt }: PublishedAnswer): Date | null {
    return publishedAt;
  }
}
