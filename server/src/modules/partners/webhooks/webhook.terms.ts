/** Whether a webhook is sent anything. */
export const WEBHOOK_STATES = ['ACTIVE', 'PAUSED', 'DISABLED'] as const;
/** One of the states. */
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** Why a webhook is paused or disabled. */
export const WEBHOOK_PAUSES = ['BY_HAND', 'FAILING', 'GONE'] as const;
/** One of the reasons. */
export type WebhookPause = (typeof WEBHOOK_PAUSES)[number];

/** How far a delivery has come. */
export const DELIVERY_STATES = ['WAITING', 'DELIVERED', 'FAILED'] as const;
/** One of the states. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why the last attempt of a delivery failed. */
export const DELIVERY_FAILURES = [
  'ADDRESS_REFUSED',
  'UNKNOWN_HOST',
  'UNREACHABLE',
  'TLS',
  'TIMEOUT',
  'REDIRECT',
  'REFUSED',
  'OPERATION',
  'TOO_LARGE',
] as const;
/** One of the reasons. */
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** What a delivery is about that only tries a webhook out; it stands in no feed. */
export const TEST_KIND = 'TEST';
/** The object of such a delivery. */
export const TEST_OBJECT = 'test';

/** What a webhook asks when nobody wrote an operation: what changed, by its kind of object. */
export const USUAL_OPERATION =
  'query WhatChanged($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n  }\n}\n';
