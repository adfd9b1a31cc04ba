import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import type { Result } from '../../../../shared/result';
import { caseLink } from '../case-link';
import { STAFF_CHANNELS } from '../case.terms';
import {
  AnswerFeedbackCaseInput,
  CloseFeedbackCaseInput,
  HideReportedContentInput,
  NoteFeedbackCaseInput,
  PassOnPraiseInput,
  RecordFeedbackCaseInput,
  RevealFeedbackSenderInput,
  UnpublishFeedbackAnswerInput,
  UpdateFeedbackCaseInput,
} from './case-inputs.type';
import {
  AnswerFeedbackCasePayload,
  CloseFeedbackCasePayload,
  HideReportedContentPayload,
  NoteFeedbackCasePayload,
  PassOnPraisePayload,
  RecordFeedbackCasePayload,
  RevealFeedbackSenderPayload,
  UnpublishFeedbackAnswerPayload,
  UpdateFeedbackCasePayload,
} from './case-payloads.type';
import { caseById } from '../cases.queries';
import { closeCase, hideContent, passOnPraise } from './close-case';
import { toSender } from './cases.graphql';
import type { CaseDeps } from '../deps';
import { answerCase, noteCase, unpublishAnswer, updateCase } from './handle-case';
import { revealSender } from './reveal-sender';
import { sendCase } from '../sending/send-case';

/** Lets staff handle cases. */
@Resolver()
export class CaseMutations {
  constructor(private readonly deps: CaseDeps & { readonly publicOrigin: string }) {}

  @Access({ staff: 'cases.handle', at: 'case.branchId?' })
  @Mutation(() => RecordFeedbackCasePayload, {
    description: 'Writes down a case that came at the desk, on paper or by WhatsApp.',
  })
  async recordFeedbackCase(
    @Arg('input', () => RecordFeedbackCaseInput, { description: 'The case.' }) input: RecordFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordFeedbackCasePayload>> {
    const { case: entry, idempotencyKey = null } = input;
    const channel = STAFF_CHANNELS.find((one) => one === input.channel) ?? 'DESK';
    const result = await sendCase(this.deps, context.actor, { entry, channel, idempotencyKey }, context);
    if (!result.ok)
      return { case: null, link: null, url: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { caseId } = result.value;
    const [found, link] = [await caseById(context.db, caseId), caseLink(this.deps, caseId)];
    const url = found && `${this.deps.publicOrigin}/aduan/${found.number}#${link}`;
    return { case: found, link, url, userErrors: [] };
  }

  @Access({ staff: 'cases.handle', at: 'id, changes.branchId?' })
  @Mutation(() => UpdateFeedbackCasePayload, {
    description: 'Sorts a case: what it is about, who handles it, by when, its number in SP4N-LAPOR!.',
  })
  async updateFeedbackCase(
    @Arg('input', () => UpdateFeedbackCaseInput, { description: 'The changes.' })
    input: UpdateFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateFeedbackCasePayload>> {
    return payload(context, await updateCase(this.deps, context.actor, input));
  }

  @Access({ staff: 'cases.handle', at: 'id' })
  @Mutation(() => NoteFeedbackCasePayload, { description: 'Writes a note that only staff read.' })
  async noteFeedbackCase(
    @Arg('input', () => NoteFeedbackCaseInput, { description: 'The note.' }) input: NoteFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof NoteFeedbackCasePayload>> {
    return payload(context, await noteCase(this.deps, context.actor, input));
  }

  @Access({ staff: 'cases.handle', at: 'id' })
  @Mutation(() => AnswerFeedbackCasePayload, {
    description:
      'Answers a case; whoever sent it is told by the way they gave. With a question and an answer in public words everybody may read those.',
  })
  async answerFeedbackCase(
    @Arg('input', () => AnswerFeedbackCaseInput, { description: 'The answer.' })
    input: AnswerFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AnswerFeedbackCasePayload>> {
    return payload(context, await answerCase(this.deps, context.actor, input));
  }

  @Access({ staff: 'cases.handle', at: 'id' })
  @Mutation(() => CloseFeedbackCasePayload, {
    description: 'Closes a case that needs no answer, such as spam, with a reason that only staff read.',
  })
  async closeFeedbackCase(
    @Arg('input', () => CloseFeedbackCaseInput, { description: 'Which one, and why.' })
    input: CloseFeedbackCaseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseFeedbackCasePayload>> {
    return payload(context, await closeCase(this.deps, context.actor, input));
  }

  @Access({ staff: 'community.moderate' })
  @Mutation(() => HideReportedContentPayload, {
    description:
      'Takes a reported review or reading list off the portal, with a reason that its writer reads, and closes the case. Who reported it is not told.',
  })
  async hideReportedContent(
    @Arg('input', () => HideReportedContentInput, { description: 'Which case, and why.' })
    input: HideReportedContentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof HideReportedContentPayload>> {
    return payload(context, await hideContent(this.deps, context.actor, input));
  }

  @Access({ staff: 'cases.handle', at: 'id' })
  @Mutation(() => UnpublishFeedbackAnswerPayload, {
    description: 'Takes an answer out of what everybody may read.',
  })
  async unpublishFeedbackAnswer(
    @Arg('input', () => UnpublishFeedbackAnswerInput, { description: 'Which one.' })
    input: UnpublishFeedbackAnswerInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UnpublishFeedbackAnswerPayload>> {
    return payload(context, await unpublishAnswer(this.deps, context.actor, input));
  }

  @Access({ staff: 'cases.handle', at: 'id' })
  @Mutation(() => PassOnPraisePayload, {
    description: 'Passes praise on to the colleague it is for, who gets a letter; it is closed then.',
  })
  async passOnPraise(
    @Arg('input', () => PassOnPraiseInput, { description: 'To whom.' }) input: PassOnPraiseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PassOnPraisePayload>> {
    return payload(context, await passOnPraise(this.deps, context.actor, input));
  }

  @Access({ staff: 'cases.lead', at: 'id' })
  @Mutation(() => RevealFeedbackSenderPayload, {
    description: 'Shows who sent a case that is kept secret; that somebody looked stands in the audit log.',
  })
  async revealFeedbackSender(
    @Arg('input', () => RevealFeedbackSenderInput, { description: 'Of which case.' })
    { id }: RevealFeedbackSenderInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RevealFeedbackSenderPayload>> {
    context.setNoStore();
    const result = await revealSender(this.deps, id);
    return result.ok
      ? { sender: await toSender(context, result.value), userErrors: [] }
      : { sender: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }
}

async function payload(context: Context, result: Result<{ caseId: string }, Refusal>) {
  if (!result.ok) return { case: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { case: await caseById(context.db, result.value.caseId), userErrors: [] };
}
