import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { isChangeKind } from '../../../platform/changes/change.terms';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import { ChangeKindEnum } from '../../../platform/changes/change.type';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Partner } from '../institutions/partner.entity';
import { PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import { listDeliveries, waitingByEndpoint } from './deliveries.queries';
import { endpointById, endpointsByPartner } from './endpoints.queries';
import { kindsOf } from './enqueue-deliveries';
import type { WebhookDelivery } from './webhook-delivery.entity';
import type { WebhookEndpoint } from './webhook-endpoint.entity';
import {
  WebhookDeliveryArgs,
  WebhookDeliveryConnectionType,
  WebhookDeliveryType,
  WebhookEndpointType,
} from './webhook.type';
import { canSeeWebhooks } from './webhooks.policy';

/** Shows webhooks to their partner and to staff. */
@Resolver(() => WebhookEndpointType)
export class WebhookResolver {
  @Access({ member: 'own', staff: 'partners.read', partner: 'webhooks:write' })
  @Query(() => [WebhookEndpointType], {
    description: 'The webhooks of a partner, the oldest first; none if they are not yours.',
  })
  async webhooks(
    @Arg('partnerId', () => ID, { description: 'Whose webhooks.' }) partnerId: string,
    @Ctx() context: Context,
  ): Promise<WebhookEndpoint[]> {
    return (await canSeeWebhooks(context, partnerId))
      ? context.loader(endpointsByPartner).load(partnerId)
      : [];
  }

  @FieldResolver(() => [ChangeKindEnum], { description: 'What it is told of.' })
  kinds(@Root() endpoint: WebhookEndpoint): ChangeKind[] {
    return kindsOf(endpoint);
  }

  @FieldResolver(() => PartnerType, { nullable: true, description: 'Whose webhook it is.' })
  partner(@Root() { partnerId }: WebhookEndpoint, @Ctx() context: Context): Promise<Partner | null> {
    return context.loader(partnerById).load(partnerId);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Until when its old secret signs along; null if there is none.',
  })
  oldSecretUntil(@Root() { oldSecretUntil }: WebhookEndpoint, @Ctx() { clock }: Context): Date | null {
    return oldSecretUntil !== null && oldSecretUntil > clock.now() ? oldSecretUntil : null;
  }

  @Priced(1)
  @FieldResolver(() => Int, { description: 'How many messages wait to be sent.' })
  waitingCount(@Root() { id }: WebhookEndpoint, @Ctx() context: Context): Promise<number> {
    return context.loader(waitingByEndpoint).load(id);
  }

  @Priced(2)
  @FieldResolver(() => WebhookDeliveryConnectionType, {
    description: 'What it was sent and what waits, the newest first, kept for 30 days.',
  })
  deliveries(
    @Root() { id }: WebhookEndpoint,
    @Args(() => WebhookDeliveryArgs) { filter, ...page }: WebhookDeliveryArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<WebhookDelivery>> {
    const states = filter?.states ?? null;
    return listDeliveries(
      db,
      { endpointId: id, states: states?.length === 0 ? null : states },
      pageRequest(page),
    );
  }
}

/** Shows what webhooks were sent. */
@Resolver(() => WebhookDeliveryType)
export class WebhookDeliveryResolver {
  @FieldResolver(() => ChangeKindEnum, {
    nullable: true,
    description: 'What changed; null for a message that only tries the webhook out.',
  })
  kind(@Root() { kind }: WebhookDelivery): ChangeKind | null {
    return isChangeKind(kind) ? kind : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When it is tried again at the earliest; null once it is settled.',
  })
  nextTryAt(@Root() { state, nextTryAt }: WebhookDelivery): Date | null {
    return state === 'WAITING' ? nextTryAt : null;
  }

  @FieldResolver(() => WebhookEndpointType, { nullable: true, description: 'The webhook.' })
  webhook(@Root() { endpointId }: WebhookDelivery, @Ctx() context: Context): Promise<WebhookEndpoint | null> {
    return context.loader(endpointById).load(endpointId);
  }
}
