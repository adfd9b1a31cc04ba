import type { Module } from '../../../platform/module';
import { deliveryById } from './deliveries.queries';
import { endpointById } from './endpoints.queries';
import { deliveryListener } from './enqueue-deliveries';
import { sweepDeliveriesJob } from './sweep-deliveries.job';
import { WebhookCourier } from './webhook-courier';
import type { WebhookDeps } from './webhook-deps';
import { WebhookMutations } from './webhook-mutations.graphql';
import { WebhookDeliveryResolver, WebhookResolver } from './webhook.graphql';
import { canSeeWebhooks } from './webhooks.policy';

/** Creates what tells programs of partners that something changed. Its tables belong to the module of partners. */
export function createWebhooks(deps: WebhookDeps): Module {
  const courier = new WebhookCourier(deps);
  return {
    name: 'webhooks',
    resolvers: [new WebhookResolver(), new WebhookDeliveryResolver(), new WebhookMutations(deps, courier)],
    jobs: [sweepDeliveriesJob(deps)],
    changeListener: deliveryListener(deps),
    followers: [courier.follower()],
    nodes: [
      {
        prefix: 'whk',
        type: 'WebhookEndpoint',
        load: async (context, id) => {
          const endpoint = await context.loader(endpointById).load(id);
          return endpoint && (await canSeeWebhooks(context, endpoint.partnerId)) ? endpoint : null;
        },
      },
      {
        prefix: 'whd',
        type: 'WebhookDelivery',
        load: async (context, id) => {
          const delivery = await context.loader(deliveryById).load(id);
          const endpoint = delivery && (await context.loader(endpointById).load(delivery.endpointId));
          return endpoint && (await canSeeWebhooks(context, endpoint.partnerId)) ? delivery : null;
        },
      },
    ],
    resources: [
      {
        prefix: 'whk',
        table: 'webhook_endpoint',
        nameColumn: 'url',
        nameFor: 'partners.read',
        // An address, or what is sent along with a question, may carry a secret of the receiver.
        hidden: new Set(['url', 'variables']),
      },
    ],
  };
}
