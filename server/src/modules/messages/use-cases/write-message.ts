import { civilDateOf } from '../../../shared/civil-date';
import type { Message } from '../data/messages';
import { readWording } from '../data/wordings';
import type { WrittenLetter } from '../domain/letters/letter';
import { writeOut } from '../domain/letters/letter';
import type { Occasion } from '../domain/letters/letter';
import { letterFrom } from '../domain/letters/letters';
import { FRESH_MS } from '../domain/retry';
import type { MessageChannel, MessageFailure } from '../domain/templates';
import { currentFacts } from './current-facts';
import type { MessageDeps } from './message-deps';
import { guestRecipients, recipientsOf } from './recipients';

/** A message ready to leave for its reader. */
export type ReadyMessage = { readonly letter: WrittenLetter; readonly readerId: string; readonly email: string | null; readonly phone: string | null };

/** A message ready to leave, why it must not, or the other way that it takes now. */
export type WrittenMessage = ReadyMessage | { readonly failure: MessageFailure } | { readonly channel: MessageChannel };

/** Looks again at everything when a message leaves: whether it is still true, still wanted, where it goes now; and only then writes it. */
export async function writeMessage(deps: Pick<MessageDeps, 'db' | 'clock' | 'dataKey' | 'publicOrigin' | 'whatsApp'>, message: Message): Promise<WrittenMessage> {
  const now = deps.clock.now();
  const today = civilDateOf(now);
  const { memberId, template, locale } = message;
  if (now.getTime() - message.createdAt.getTime() > FRESH_MS) return { failure: 'TOO_LATE' };
  const recipient = memberId === null ? (await guestRecipients(deps, [message.aboutId ?? ''])).get(message.aboutId ?? '') : (await recipientsOf(deps, [{ memberId, template }], today)).get(memberId);
  if (!recipient) return { failure: 'MEMBER_LEFT' };
  const route = recipient.route(template);
  if ('failure' in route) return route;
  if (route.channel !== message.channel) return route;
  const facts = await currentFacts(deps, template, { message, recipient, today });
  if (!facts) return { failure: 'NO_LONGER_TRUE' };
  const { id: readerId, name, email, phone } = recipient.member;
  const wording = (await readWording(deps.db.read, template, locale))?.wording ?? null;
  return { letter: writeOut(letterFrom(template, facts, { locale, wording }), { name, locale, origin: deps.publicOrigin, ...(memberId === null ? { occasion: occasionOf(message) } : {}) }), readerId, email, phone };
}

/** Somebody without a card is written to about a registration or about a proposal. */
function occasionOf({ template }: Message): Occasion {
  return template === 'PROPOSAL_CONFIRM' || template === 'PROPOSAL_ANSWERED' ? 'PROPOSAL' : 'REGISTRATION';
}
