import type { AccountTemplate, MessageChannel, MessageFailure, MessageTopic } from './templates';
import { MESSAGE_TOPICS } from './templates';
import { hasWhatsApp } from './wa-link';

/** How a member wants to hear about a topic. */
export type MessageChoice = { readonly topic: MessageTopic; readonly email: boolean; readonly push: boolean; readonly whatsapp: boolean };

/** Where somebody can be reached: `hasDevice` says that one of their devices takes notes, `hasGateway` that WhatsApp needs nobody's hands. */
export type Contacts = { readonly email: string | null; readonly phone: string | null; readonly hasDevice: boolean; readonly hasGateway: boolean };

/** The way a message takes, or why there is none. */
export type Route = { readonly channel: MessageChannel } | { readonly failure: MessageFailure };

/** Receipts are on paper already: who wants them by e-mail says so. */
const BY_EMAIL_UNLESS_SAID: ReadonlySet<MessageTopic> = new Set(['DUE', 'HOLD', 'MEMBERSHIP', 'EVENT']);

/** Completes what a member chose with what holds for those who chose nothing, in the order of the topics. */
export function completeChoices(chosen: readonly MessageChoice[]): MessageChoice[] {
  return MESSAGE_TOPICS.map((topic) => chosen.find((choice) => choice.topic === topic) ?? { topic, email: BY_EMAIL_UNLESS_SAID.has(topic), push: false, whatsapp: false });
}

/** Picks the one way a message takes: a note on a device first, because it was asked for on that very device, then e-mail, then WhatsApp. A message never takes two ways. */
export function channelFor({ email, push, whatsapp }: Omit<MessageChoice, 'topic'>, contacts: Contacts): Route {
  if (!email && !push && !whatsapp) return { failure: 'NOT_WANTED' };
  if (push && contacts.hasDevice) return { channel: 'PUSH' };
  if (email && contacts.email !== null) return { channel: 'EMAIL' };
  if (!whatsapp || !hasWhatsApp(contacts.phone)) return { failure: 'NO_CONTACT' };
  return { channel: contacts.hasGateway ? 'WHATSAPP' : 'WHATSAPP_MANUAL' };
}

/** Picks the way of what is about an account: by the contact that the code was made for, whatever was chosen; that a password changed is told by telephone where no e-mail address is known; that staff had a hand in it is told by both. */
export function accountChannel(template: AccountTemplate, { email, phone, hasGateway }: Contacts): Route {
  const goesByPhone = template === 'PHONE_CODE' || template === 'STAFF_PASSWORD_PHONE' || (template === 'PASSWORD_CHANGED' && email === null);
  if (!goesByPhone) return email === null ? { failure: 'NO_CONTACT' } : { channel: 'EMAIL' };
  if (!hasWhatsApp(phone)) return { failure: 'NO_CONTACT' };
  return { channel: hasGateway ? 'WHATSAPP' : 'WHATSAPP_MANUAL' };
}
