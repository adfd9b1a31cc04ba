import type { MessageChannel, MessageFailure, MessageTopic } from './templates';
import { MESSAGE_TOPICS } from './templates';
import { hasWhatsApp } from './wa-link';

/** How a member wants to hear about a topic. */
export type MessageChoice = { readonly topic: MessageTopic; readonly email: boolean; readonly whatsapp: boolean };

/** Where somebody can be reached. */
export type Contacts = { readonly email: string | null; readonly phone: string | null };

/** Receipts are on paper already: who wants them by e-mail says so. */
const BY_EMAIL_UNLESS_SAID: ReadonlySet<MessageTopic> = new Set(['DUE', 'HOLD', 'MEMBERSHIP', 'EVENT']);

/** Completes what a member chose with what holds for those who chose nothing, in the order of the topics. */
export function completeChoices(chosen: readonly MessageChoice[]): MessageChoice[] {
  return MESSAGE_TOPICS.map((topic) => chosen.find((choice) => choice.topic === topic) ?? { topic, email: BY_EMAIL_UNLESS_SAID.has(topic), whatsapp: false });
}

/** Picks the one way a message takes: e-mail first, because it needs nobody's hands. A message never takes two ways. */
export function channelFor({ email, whatsapp }: MessageChoice, contacts: Contacts): { readonly channel: MessageChannel } | { readonly failure: MessageFailure } {
  if (!email && !whatsapp) return { failure: 'NOT_WANTED' };
  if (email && contacts.email !== null) return { channel: 'EMAIL' };
  return whatsapp && hasWhatsApp(contacts.phone) ? { channel: 'WHATSAPP_MANUAL' } : { failure: 'NO_CONTACT' };
}
