import type { AccountTemplate, MessageTopic } from '../templates.terms';
import { MESSAGE_TOPICS } from '../templates.terms';
import type { MessageWay } from '../delivery/routes.rules';

/**
 * How a member wants to hear about a topic. An SMS goes where WhatsApp is wanted: both reach the telephone.
 */
export type MessageChoice = {
  readonly topic: MessageTopic;
  readonly email: boolean;
  readonly push: boolean;
  readonly whatsapp: boolean;
  readonly print: boolean;
};

/** Receipts are on paper already: who wants them another way says so. */
const UNLESS_SAID: ReadonlySet<MessageTopic> = new Set(['DUE', 'HOLD', 'MEMBERSHIP', 'EVENT', 'SURVEY']);

/**
 * Completes what a member chose with what holds for those who chose nothing, in the order of the topics: news
 * about one's own loans, holds and registrations is part of the service and comes by every way.
 */
export function completeChoices(chosen: readonly MessageChoice[]): MessageChoice[] {
  return MESSAGE_TOPICS.map((topic) => {
    const isTold = UNLESS_SAID.has(topic);
    return (
      chosen.find((choice) => choice.topic === topic) ?? {
        topic,
        email: isTold,
        push: isTold,
        whatsapp: isTold,
        print: isTold,
      }
    );
  });
}

/** Tells whether a way is wanted. */
export function isWanted(
  { email, push, whatsapp, print }: Omit<MessageChoice, 'topic'>,
  way: MessageWay,
): boolean {
  return { EMAIL: email, PUSH: push, WHATSAPP: whatsapp, SMS: whatsapp, PRINT: print }[way];
}

/**
 * Returns the ways of what is about an account, whatever was chosen: the contact that the code was made for;
 * that a password changed is told by telephone where no e-mail address is known; that staff had a hand in it
 * is told by both.
 */
export function listAccountWays(template: AccountTemplate): readonly MessageWay[] {
  if (template === 'PHONE_CODE' || template === 'STAFF_PASSWORD_PHONE') return ['WHATSAPP', 'SMS'];
  return template === 'PASSWORD_CHANGED' ? ['EMAIL', 'WHATSAPP', 'SMS'] : ['EMAIL'];
}
