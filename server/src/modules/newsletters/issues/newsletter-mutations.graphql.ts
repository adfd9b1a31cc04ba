import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { SendingDeps } from '../deps';
import { issueById } from './issues.queries';
import {
  PlanNewsletterIssueInput,
  PlanNewsletterIssuePayload,
  SaveNewsletterInput,
  SaveNewsletterIssueInput,
  SaveNewsletterIssuePayload,
  SaveNewsletterPayload,
  SendTestNewsletterInput,
  SendTestNewsletterPayload,
} from './newsletter.type';
import { newsletterById } from './newsletters.queries';
import { planIssue } from './plan-issue';
import { saveIssue } from './save-issue';
import { saveNewsletter } from './save-newsletter';
import { sendTest } from './send-test';

/** Writes newsletters and lets their issues leave. */
@Resolver()
export class NewsletterMutations {
  constructor(private readonly deps: SendingDeps) {}

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => SaveNewsletterPayload, { description: 'Makes a newsletter, or changes it.' })
  async saveNewsletter(
    @Arg('input', () => SaveNewsletterInput, { description: 'All of it.' }) input: SaveNewsletterInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveNewsletterPayload>> {
    const result = await saveNewsletter(this.deps, context.actor, input);
    if (!result.ok) return { newsletter: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { newsletterId } = result.value;
    context.loader(newsletterById).clear(newsletterId);
    return { newsletter: await context.loader(newsletterById).load(newsletterId), userErrors: [] };
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE })
  @Mutation(() => SaveNewsletterIssuePayload, {
    description: 'Writes an issue, or changes it until it is sent; one that was planned is a draft again.',
  })
  async saveNewsletterIssue(
    @Arg('input', () => SaveNewsletterIssueInput, { description: 'All of it.' })
    input: SaveNewsletterIssueInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveNewsletterIssuePayload>> {
    return issuePayload(context, await saveIssue(this.deps, context.actor, input));
  }

  @Access({ staff: 'messages.send', at: EVERYWHERE })
  @Mutation(() => PlanNewsletterIssuePayload, {
    description:
      'Lets an issue leave at a moment, or takes that back while its letters have not begun to leave.',
  })
  async planNewsletterIssue(
    @Arg('input', () => PlanNewsletterIssueInput, { description: 'When.' }) input: PlanNewsletterIssueInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PlanNewsletterIssuePayload>> {
    const request = { ...input, at: input.at ?? null };
    return issuePayload(context, await planIssue(this.deps, context.actor, request));
  }

  @Access({ staff: 'pages.write', at: EVERYWHERE, alone: true })
  @Mutation(() => SendTestNewsletterPayload, {
    description: 'Sends the letter of an issue, as it would be now, to the address of your own account.',
  })
  async sendTestNewsletter(
    @Arg('input', () => SendTestNewsletterInput, { description: 'Which one.' })
    input: SendTestNewsletterInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SendTestNewsletterPayload>> {
    return issuePayload(context, await sendTest(this.deps, context.actor, input));
  }
}

async function issuePayload(
  context: Context,
  result: Result<{ readonly issueId: string }, Refusal>,
): Promise<PayloadOf<typeof SaveNewsletterIssuePayload>> {
  if (!result.ok) return { issue: null, userErrors: toUserErrors(result.refusals, context.locale) };
  context.loader(issueById).clear(result.value.issueId);
  return { issue: await context.loader(issueById).load(result.value.issueId), userErrors: [] };
}
