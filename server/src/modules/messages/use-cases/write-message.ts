import { civilDateOf } from '../../../shared/civil-date';
import type { Message } from '../data/messages';
import type { WrittenLetter } from '../domain/letters/letter';
import { writeOut } from '../domain/letters/letter';
import { letterFrom } from '../domain/letters/letters';
import { FRESH_MS } from '../domain/retry';
import type { MessageFailure } from '../domain/templates';
import { currentFacts } from './current-facts';
import type { MessageDeps } from './message-deps';
import { recipientsFor, routeFor } from './recipients';

/** A message ready to leave, or why it must not. */
export type WrittenMessage = { readonly letter: WrittenLetter; readonly email: string | null; readonly phone: string | null } | { readonly failure: MessageFailure };

/** Looks again at everything when a message leaves: whether it is still true, still wanted, where it goes now; and only then writes it. */
export async function writeMessage(deps: Pick<MessageDeps, 'db' | 'clock' | 'dataKey' | 'publicOrigin'>, message: Message): Promise<WrittenMessage> {
  const now = deps.clock.now();
  const today = civilDateOf(now);
  const { memberId, template, locale } = message;
  if (memberId === null) return { failure: 'MEMBER_LEFT' };
  if (now.getTime() - message.createdAt.getTime() > FRESH_MS) return { failure: 'TOO_LATE' };
  const recipient = (await recipientsFor(deps.db, [{ memberId, template }], today)).get(memberId);
  if (!recipient) return { failure: 'MEMBER_LEFT' };
  const route = routeFor(template, recipient);
  if ('failure' in route) return route;
  if (route.channel !== message.channel) return { failure: 'NOT_WANTED' };
  const facts = await currentFacts(deps, template, { message: { ...message, memberId }, recipient, today });
  if (!facts) return { failure: 'NO_LONGER_TRUE' };
  const { name, email, phone } = recipient.member;
  return { letter: writeOut(letterFrom(template, locale, facts), { name, locale, origin: deps.publicOrigin }), email, phone };
}
