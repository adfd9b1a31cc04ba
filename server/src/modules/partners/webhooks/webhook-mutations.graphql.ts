import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import type { Access as Rule } from '../../../platform/graphql/access';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail } from '../../../shared/result';
import { PARTNER_NOUNS } from '../deps';
import { deliveryById } from './deliveries.queries';
import { endpointById, endpointsByPartner } from './endpoints.queries';
import { replayOne, replaySince, sendTest } from './replay-webhook';
import {
  createWebhook,
  deleteWebhook,
  pauseWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  updateWebhook,
} from './save-webhook';
import type { WebhookCourier } from './webhook-courier';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { WebhookDeps } from './webhook-deps';
import type { WebhookEndpoint } from './webhook-endpoint.entity';
import {
  CreateWebhookInput,
  CreateWebhookPayload,
  DeleteWebhookInput,
  DeleteWebhookPayload,
  PauseWebhookInput,
  PauseWebhookPayload,
  ReplayWebhookDeliveryInput,
  ReplayWebhookDeliveryPayload,
  ReplayWebhookInput,
  ReplayWebhookPayload,
  ResumeWebhookInput,
  ResumeWebhookPayload,
  RotateWebhookSecretInput,
  RotateWebhookSecretPayload,
  TestWebhookInput,
  TestWebhookPayload,
  UpdateWebhookInput,
  UpdateWebhookPayload,
} from './webhook.type';
import { findWriteRefusal } from './webhooks.policy';

const RULE: Rule = {
  member: 'own',
  staff: 'partners.keys',
  partner: 'webhooks:write',
  at: EVERYWHERE,
  recorded: true,
};
/** Where a secret is told, staff have proved who they are. */
const SECRET_RULE: Rule = { ...RULE, fresh: true };

/** Makes and changes webhooks, tries them out, and sends again what they missed. */
@Resolver()
export class WebhookMutations {
  constructor(
    private readonly deps: WebhookDeps,
    private readonly courier: WebhookCourier,
  ) {}

  @Access(SECRET_RULE)
  @Mutation(() => CreateWebhookPayload, {
    description: 'Makes a webhook of a partner. A repeat makes another one: the secret is told once.',
  })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The webhook.' }) input: CreateWebhookInput,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<PayloadOf<typeof CreateWebhookPayload>> {
    const { partnerId, webhook } = input;
    const refusal = await findWriteRefusal(context, partnerId);
    if (refusal) return { webhook: null, secret: null, ...refused(context, [refusal]) };
    const result = await createWebhook(this.deps, context.actor, { partnerId, webhook, schema });
    if (!result.ok) return { webhook: null, secret: null, ...refused(context, result.refusals) };
    context.loader(endpointsByPartner).clear(partnerId);
    const { webhookId, secret } = result.value;
    return { webhook: await fresh(context, webhookId), secret, userErrors: [] };
  }

  @Access(RULE)
  @Mutation(() => UpdateWebhookPayload, {
    description: 'Changes a webhook. What waits is sent to its new address.',
  })
  async updateWebhook(
    @Arg('input', () => UpdateWebhookInput, { description: 'The change.' }) input: UpdateWebhookInput,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<PayloadOf<typeof UpdateWebhookPayload>> {
    const result = await this.onOwn(context, input.id, () => updateWebhook(this.deps, { ...input, schema }));
    return result.ok
      ? { webhook: await fresh(context, input.id), userErrors: [] }
      : { webhook: null, ...refused(context, result.refusals) };
  }

  @Access(RULE)
  @Mutation(() => PauseWebhookPayload, {
    description: 'Stops telling a webhook of changes. One that was paused stays as it is.',
  })
  async pauseWebhook(
    @Arg('input', () => PauseWebhookInput, { description: 'The webhook.' }) input: PauseWebhookInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PauseWebhookPayload>> {
    const result = await this.onOwn(context, input.id, () => pauseWebhook(this.deps, input));
    return result.ok
      ? { webhook: await fresh(context, input.id), userErrors: [] }
      : { webhook: null, ...refused(context, result.refusals) };
  }

  @Access(RULE)
  @Mutation(() => ResumeWebhookPayload, {
    description: 'Tells a webhook of changes again, first of those while it was paused, at most of 30 days.',
  })
  async resumeWebhook(
    @Arg('input', () => ResumeWebhookInput, { description: 'The webhook.' }) input: ResumeWebhookInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ResumeWebhookPayload>> {
    const result = await this.onOwn(context, input.id, () => resumeWebhook(this.deps, input));
    return result.ok
      ? { webhook: await fresh(context, input.id), userErrors: [] }
      : { webhook: null, ...refused(context, result.refusals) };
  }

  @Access(RULE)
  @Mutation(() => DeleteWebhookPayload, { description: 'Removes a webhook with what it was sent.' })
  async deleteWebhook(
    @Arg('input', () => DeleteWebhookInput, { description: 'The webhook.' }) input: DeleteWebhookInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeleteWebhookPayload>> {
    const result = await this.onOwn(context, input.id, () => deleteWebhook(this.deps, input));
    if (!result.ok) return { deletedId: null, ...refused(context, result.refusals) };
    context.loader(endpointById).clear(input.id);
    context.loader(endpointsByPartner).clear(result.value.partnerId);
    return { deletedId: input.id, userErrors: [] };
  }

  @Access(SECRET_RULE)
  @Mutation(() => RotateWebhookSecretPayload, {
    description:
      'Gives a webhook a new secret. For 24 hours the old one signs along, so that a receiver can change over.',
  })
  async rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, { description: 'The webhook.' })
    input: RotateWebhookSecretInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RotateWebhookSecretPayload>> {
    const result = await this.onOwn(context, input.id, () => rotateWebhookSecret(this.deps, input));
    return result.ok
      ? { webhook: await fresh(context, input.id), secret: result.value.secret, userErrors: [] }
      : { webhook: null, secret: null, ...refused(context, result.refusals) };
  }

  @Access(RULE)
  @Priced(50)
  @Mutation(() => TestWebhookPayload, {
    description: 'Sends a message of the type `webhook.test` at once, also to a webhook that is paused.',
  })
  async testWebhook(
    @Arg('input', () => TestWebhookInput, { description: 'The webhook.' }) input: TestWebhookInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TestWebhookPayload>> {
    const result = await this.onOwn(context, input.id, () => sendTest(this.deps, this.courier, input));
    return result.ok
      ? { delivery: await context.loader(deliveryById).load(result.value.deliveryId), userErrors: [] }
      : { delivery: null, ...refused(context, result.refusals) };
  }

  @Access(RULE)
  @Priced(50)
  @Mutation(() => ReplayWebhookPayload, {
    description: 'Sends everything since a moment again, also what the webhook was never told of.',
  })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInput, { description: 'Since when.' }) input: ReplayWebhookInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReplayWebhookPayload>> {
    const result = await this.onOwn(context, input.id, () => replaySince(this.deps, input));
    return result.ok
      ? { webhook: await fresh(context, input.id), count: result.value.count, userErrors: [] }
      : { webhook: null, count: null, ...refused(context, result.refusals) };
  }

  @Access(RULE)
  @Mutation(() => ReplayWebhookDeliveryPayload, {
    description: 'Sends a message again, as it was, under the same `webhook-id`.',
  })
  async replayWebhookDelivery(
    @Arg('input', () => ReplayWebhookDeliveryInput, { description: 'The delivery.' })
    input: ReplayWebhookDeliveryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReplayWebhookDeliveryPayload>> {
    const delivery = await context.loader(deliveryById).load(input.id);
    const result = await this.ownDelivery(context, delivery);
    if (!result.ok) return { delivery: null, ...refused(context, result.refusals) };
    return { delivery: await context.loader(deliveryById).clear(input.id).load(input.id), userErrors: [] };
  }

  private async ownDelivery(
    context: Context,
    delivery: WebhookDelivery | null,
  ): Promise<Result<object, Refusal>> {
    if (delivery === null) return fail(notFound(['id'], PARTNER_NOUNS.delivery));
    return this.onOwn(context, delivery.endpointId, () => replayOne(this.deps, delivery));
  }

  /** Runs an act on a webhook if it is the caller's; anybody else's is not there. */
  private async onOwn<T>(
    context: Context,
    id: string,
    act: () => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> {
    const endpoint = await context.loader(endpointById).load(id);
    if (endpoint === null) return fail(notFound(['id'], PARTNER_NOUNS.webhook));
    const refusal = await findWriteRefusal(context, endpoint.partnerId);
    if (refusal?.code === 'NOT_FOUND') return fail(notFound(['id'], PARTNER_NOUNS.webhook));
    return refusal ? fail({ ...refusal, field: ['id'] }) : act();
  }
}

function fresh(context: Context, id: string): Promise<WebhookEndpoint | null> {
  return context.loader(endpointById).clear(id).load(id);
}

function refused({ locale }: Context, refusals: readonly Refusal[]) {
  return { userErrors: toUserErrors(refusals, locale) };
}
