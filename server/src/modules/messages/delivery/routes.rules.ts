import { hasWhatsApp } from '../whatsapp/wa-me-link.rules';
import type { MessageChannel, MessageFailure, MessageTemplate } from '../templates.terms';

/** Ways to a person, in the order in which they are tried for those who chose none. */
export const MESSAGE_WAYS = ['WHATSAPP', 'PUSH', 'EMAIL', 'SMS', 'PRINT'] as const;
/** One of the ways. By hand or through a gateway, WhatsApp is one way. */
export type MessageWay = (typeof MESSAGE_WAYS)[number];

/**
 * How the library can send by WhatsApp: through a gateway, by the hand of staff because there is none, or
 * through a gateway whose provider has not approved the template.
 */
export type WhatsAppMeans = 'GATEWAY' | 'BY_HAND' | 'NOT_APPROVED';

/** Where somebody can be reached: `hasDevice` says that one of their devices takes notes. */
export type Contacts = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly hasDevice: boolean;
  readonly hasAddress: boolean;
  readonly whatsApp: WhatsAppMeans;
  readonly hasSms: boolean;
};

/** The way a message takes, or why there is none. */
export type Route = { readonly channel: MessageChannel } | { readonly failure: MessageFailure };

/**
 * What decides the way of one message: the ways that are wanted, in their order, where its reader can be
 * reached, and the ways that failed before.
 */
export type Reach = {
  readonly ways: readonly MessageWay[];
  readonly contacts: Contacts;
  readonly failed: readonly MessageWay[];
};

/** What is not worth a letter on paper: invitations and questions, and what changes before a letter arrives. */
const NOT_PRINTED: ReadonlySet<MessageTemplate> = new Set([
  'EVENT_NEW',
  'EVENT_FEEDBACK',
  'SATISFACTION_INVITATION',
  'OUTCOME_SURVEY',
  'CONSULTATION_FOLLOW_UP',
  'BOOKING_CONFIRMED',
  'SHIFT_CONFIRMED',
  'SHIFT_THANKS',
  'SHIFT_OFFERED',
  'SHIFT_PASSED_ON',
  'BOOKING_RELEASED',
  'BOOKING_OFFERED',
  'BOOKING_CODE',
  'NEWSLETTER_CONFIRM',
  'PROPOSAL_CONFIRM',
  'PROPOSAL_ANSWERED',
  'MONTH_PAGE',
  'AGREEMENT_ENDING',
  'FEEDBACK_RECEIVED',
  'FEEDBACK_ANSWERED',
  'FEEDBACK_OVERDUE',
  'FEEDBACK_PRAISE',
  'CERTIFICATE_ENDING',
]);

/** Tells whether a template may leave on paper. */
export function isPrinted(template: MessageTemplate): boolean {
  return !NOT_PRINTED.has(template);
}

/**
 * Completes an order that somebody chose: the ways it does not name come before paper, in the usual order.
 */
export function completeOrder(chosen: readonly MessageWay[]): MessageWay[] {
  const missing = MESSAGE_WAYS.filter((way) => !chosen.includes(way));
  const paper = chosen.indexOf('PRINT');
  return paper === -1
    ? [...chosen, ...missing]
    : [...chosen.slice(0, paper), ...missing, ...chosen.slice(paper)];
}

/** Reads ways that are kept as text, parted by commas. */
export function readWays(text: string): MessageWay[] {
  return text.split(',').flatMap((name) => MESSAGE_WAYS.filter((way) => way === name));
}

/** Returns the way that a channel belongs to. */
export function toWay(channel: MessageChannel): MessageWay {
  return channel === 'WHATSAPP_MANUAL' ? 'WHATSAPP' : channel;
}

/**
 * Picks the next way of a message: the first that is wanted, leads somewhere and has not failed. Where only
 * WhatsApp would be left and its template is not approved, staff send it by hand.
 */
export function pickRoute({ ways, contacts, failed }: Reach): Route {
  if (ways.length === 0) return { failure: 'NOT_WANTED' };
  const open = ways.filter((way) => !failed.includes(way));
  for (const way of open) {
    const channel = findChannel(way, contacts);
    if (channel !== null) return { channel };
  }
  if (open.includes('WHATSAPP') && hasWhatsApp(contacts.phone)) return { channel: 'WHATSAPP_MANUAL' };
  return { failure: failed.length > 0 ? 'REJECTED' : 'NO_CONTACT' };
}

function findChannel(
  way: MessageWay,
  { email, phone, hasDevice, hasAddress, whatsApp, hasSms }: Contacts,
): MessageChannel | null {
  switch (way) {
    case 'WHATSAPP':
      return hasWhatsApp(phone) && whatsApp !== 'NOT_APPROVED'
        ? whatsApp === 'GATEWAY'
          ? 'WHATSAPP'
          : 'WHATSAPP_MANUAL'
        : null;
    case 'PUSH':
      return hasDevice ? 'PUSH' : null;
    case 'EMAIL':
      return email !== null ? 'EMAIL' : null;
    case 'SMS':
      return hasSms && hasWhatsApp(phone) ? 'SMS' : null;
    case 'PRINT':
      return hasAddress ? 'PRINT' : null;
  }
}
