import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { CHANGE_MEANINGS } from '../../../platform/changes/change.terms';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import { ChangeKindEnum } from '../../../platform/changes/change.type';
import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import type { DeliveryFailure, DeliveryState, WebhookPause, WebhookState } from './webhook.terms';

/** States of webhooks in the schema. */
export const WebhookStateEnum = registered<WebhookState>(
  'WebhookState',
  'Whether a webhook is told of changes.',
  {
    ACTIVE: 'It is.',
    PAUSED: 'It is not, until it is resumed; what happened meanwhile is sent then.',
    DISABLED: 'It is not: its receiver answered 410, that it is gone for good. It can be resumed.',
  },
);

/** Why webhooks are paused, in the schema. */
export const WebhookPauseEnum = registered<WebhookPause>(
  'WebhookPauseReason',
  'Why a webhook is not told of changes. New values may appear.',
  {
    BY_HAND: 'Somebody paused it.',
    FAILING: 'Nothing could be delivered for a week.',
    GONE: 'Its receiver answered 410.',
  },
);

/** States of deliveries in the schema. */
export const DeliveryStateEnum = registered<DeliveryState>(
  'WebhookDeliveryState',
  'How far a delivery has come.',
  {
    WAITING: 'It is tried, or tried again, at `nextTryAt`, after what is earlier about the same object.',
    DELIVERED: 'The receiver answered 2xx.',
    FAILED: 'It was given up after three days. It can be replayed.',
  },
);

/** Why attempts fail, in the schema. */
export const DeliveryFailureEnum = registered<DeliveryFailure>(
  'WebhookDeliveryFailure',
  'Why the last attempt failed. New values may appear.',
  {
    ADDRESS_REFUSED: 'The address is not a public one, or its name leads to one that is not.',
    UNKNOWN_HOST: 'Its name leads nowhere.',
    UNREACHABLE: 'Nobody took the connection, or it broke.',
    TLS: 'The certificate of the receiver is not valid.',
    TIMEOUT: 'The receiver did not answer completely within ten seconds.',
    REDIRECT: 'The receiver sent us elsewhere; redirects are not followed.',
    REFUSED: 'The receiver answered with another status than 2xx.',
    OPERATION: 'The library could not make the message.',
    TOO_LARGE: 'The answer of the operation is too large to be sent.',
  },
);

@ObjectType('WebhookEndpoint', {
  implements: [NodeType],
  simpleResolvers: true,
  description:
    'An address of a partner that is told what changes: signed messages as Standard Webhooks has them, each with the answer to a stored operation.',
})
export class WebhookEndpointType extends NodeType {
  @Field(() => String, { description: 'The address: https, and reachable from the internet.' })
  url: string;

  @Field(() => String, { description: 'The GraphQL query whose answer is sent; `$id` is what changed.' })
  operation: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its other variables as JSON; null if there are none.',
  })
  variables: string | null;

  @Field(() => WebhookStateEnum, { description: 'Whether it is told of changes.' })
  state: WebhookState;

  @Field(() => WebhookPauseEnum, { nullable: true, description: 'Why not; null while it is.' })
  pausedBecause: WebhookPause | null;

  @Field(() => Date, { nullable: true, description: 'Since when not; null while it is.' })
  pausedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when nothing could be delivered; null if the last attempt succeeded.',
  })
  failingSince: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Send it back with a change.' })
  version: number;
}

@ObjectType('WebhookDelivery', {
  implements: [NodeType],
  simpleResolvers: true,
  description: 'A message to a webhook, kept for 30 days. Its id is the `webhook-id` that is sent along.',
})
export class WebhookDeliveryType extends NodeType {
  @Field(() => ID, { description: 'What changed; messages about one object are sent in their order.' })
  objectId: string;

  @Field(() => Date, { description: 'When it changed.' })
  occurredAt: Date;

  @Field(() => DeliveryStateEnum, { description: 'How far it has come.' })
  state: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried since it was written or replayed.' })
  attempts: number;

  @Field(() => Date, { nullable: true, description: 'When it was last tried; null if never.' })
  lastTriedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What is sent; null before the first attempt.' })
  requestBody: string | null;

  @Field(() => Int, { nullable: true, description: 'The status of the last answer; null if there was none.' })
  answerStatus: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The beginning of the last answer, at most 16 kB, or what went wrong.',
  })
  answerBody: string | null;

  @Field(() => DeliveryFailureEnum, {
    nullable: true,
    description: 'Why the last attempt failed; null if it did not.',
  })
  failure: DeliveryFailure | null;

  @Field(() => Int, { nullable: true, description: 'How many milliseconds the last attempt took.' })
  tookMs: number | null;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt: Date;
}

/** The page of deliveries in the schema. */
export const { ConnectionType: WebhookDeliveryConnectionType } = connectionTypes(
  'WebhookDelivery',
  () => WebhookDeliveryType,
  { one: 'A message', many: 'messages to a webhook' },
);

@InputType('WebhookDeliveryFilter', { description: 'Narrows messages to a webhook.' })
export class WebhookDeliveryFilterInput {
  @Field(() => [DeliveryStateEnum], { nullable: true, description: 'In any of these states.' })
  states?: DeliveryState[] | null;
}

@ArgsType()
export class WebhookDeliveryArgs extends PageArgs {
  @Field(() => WebhookDeliveryFilterInput, { nullable: true, description: 'Narrows them.' })
  filter?: WebhookDeliveryFilterInput | null;
}

@InputType('WebhookInput', { description: 'What a webhook is to be; what is absent stays, or is as usual.' })
export class WebhookDetailsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its address: https, port 443, reachable from the internet.',
  })
  url?: string | null;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: `What it is told of; at least one of ${Object.keys(CHANGE_MEANINGS).length} kinds.`,
  })
  kinds?: ChangeKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The GraphQL query whose answer is sent, with a variable `$id: ID!` for what changed; it may cost 200 points and tell nothing of people. By default the id and type of what changed.',
  })
  operation?: string | null;

  @Field(() => String, { nullable: true, description: 'Its other variables as a JSON object.' })
  variables?: string | null;
}

@MutationInput()
export class CreateWebhookInput {
  @Field(() => ID, { description: 'Whose webhook it is.' })
  partnerId: string;

  @Field(() => WebhookDetailsInput, { description: 'What it is to be.' })
  webhook: WebhookDetailsInput;
}

@MutationInput()
export class UpdateWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => WebhookDetailsInput, { description: 'What changes.' })
  changes: WebhookDetailsInput;
}

@MutationInput()
export class PauseWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;
}

@MutationInput()
export class ResumeWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;
}

@MutationInput()
export class DeleteWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;
}

@MutationInput()
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;
}

@MutationInput()
export class TestWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;
}

@MutationInput()
export class ReplayWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id: string;

  @Field(() => Date, { description: 'Everything since then is sent again, at most what 30 days hold.' })
  since: Date;
}

@MutationInput()
export class ReplayWebhookDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  id: string;
}

const SECRET = unlessRefused(
  String,
  'The secret that signs, told this once: `whsec_…` as libraries of Standard Webhooks take it',
);

/** What `createWebhook` answers. */
export const CreateWebhookPayload = definePayload('CreateWebhook', {
  webhook: WebhookEndpointType,
  secret: SECRET,
});
/** What `updateWebhook` answers. */
export const UpdateWebhookPayload = definePayload('UpdateWebhook', { webhook: WebhookEndpointType });
/** What `pauseWebhook` answers. */
export const PauseWebhookPayload = definePayload('PauseWebhook', { webhook: WebhookEndpointType });
/** What `resumeWebhook` answers. */
export const ResumeWebhookPayload = definePayload('ResumeWebhook', { webhook: WebhookEndpointType });
/** What `rotateWebhookSecret` answers. */
export const RotateWebhookSecretPayload = definePayload('RotateWebhookSecret', {
  webhook: WebhookEndpointType,
  secret: SECRET,
});
/** What `deleteWebhook` answers. */
export const DeleteWebhookPayload = definePayload('DeleteWebhook', {
  deletedId: unlessRefused(String, 'The id of the webhook that is gone'),
});
/** What `testWebhook` answers. */
export const TestWebhookPayload = definePayload('TestWebhook', { delivery: WebhookDeliveryType });
/** What `replayWebhook` answers. */
export const ReplayWebhookPayload = definePayload('ReplayWebhook', {
  webhook: WebhookEndpointType,
  count: unlessRefused(Int, 'How many messages are sent again'),
});
/** What `replayWebhookDelivery` answers. */
export const ReplayWebhookDeliveryPayload = definePayload('ReplayWebhookDelivery', {
  delivery: WebhookDeliveryType,
});
