import type { Message } from '../queue/message.entity';
import { dueMessages } from '../queue/messages.queries';
import { getHandDeadline, NO_SERVER_MS, REST_MS } from './retry.rules';
import type { TryOutcome } from './send-outcome.terms';
import type { MessageChannel } from '../templates.terms';
import { MESSAGE_TEMPLATES } from '../templates.terms';
import { toWay } from './routes.rules';
import type { MessageDeps } from '../deps';
import { postpone, settleOutcome, settleUnwritten } from './settle-message';
import type { ReadyMessage } from './write-message';
import { writeMessage } from './write-message';

/** How much of each way is looked through in one run. */
const MOST_AT_ONCE = 100;

/** Letters on paper are looked at again when they are printed. */
const REST_ON_PAPER_MS = 12 * REST_MS;

/**
 * Reviews messages that no channel sends automatically: sent by hand, printed, or without a configured
 * channel. Outdated ones are dropped; overdue ones move to the next channel.
 */
export async function reviewWaitingMessages(
  deps: MessageDeps,
  { goesOn }: { readonly goesOn: boolean },
): Promise<void> {
  const now = deps.clock.now();
  for (const channel of listUnattended(deps)) {
    for (const message of await dueMessages(deps.db, {
      now,
      templates: MESSAGE_TEMPLATES,
      channel,
      limit: MOST_AT_ONCE,
    }))
      await tend(deps, message, { now, goesOn });
  }
}

function listUnattended({ whatsApp, sms, openMailServer }: MessageDeps): MessageChannel[] {
  return [
    'WHATSAPP_MANUAL',
    'PRINT',
    ...(whatsApp ? [] : ['WHATSAPP' as const]),
    ...(sms ? [] : ['SMS' as const]),
    ...(openMailServer ? [] : ['EMAIL' as const]),
  ];
}

async function tend(
  deps: MessageDeps,
  message: Message,
  { now, goesOn }: { now: Date; goesOn: boolean },
): Promise<void> {
  const written = await writeMessage(deps, message);
  if (!('letter' in written)) return settleUnwritten(deps, message, written);
  const outcome = goesOn ? findLapse(message, written, now) : null;
  if (outcome !== null) return settleOutcome(deps, { message, outcome, ready: written });
  return postpone(deps, message, message.channel === 'PRINT' ? REST_ON_PAPER_MS : REST_MS);
}

/**
 * Tells why a message has waited too long where it is; null while it has not, or where it has no other way.
 */
function findLapse(
  { channel, failedWays, waySince }: Message,
  { routeWithout }: ReadyMessage,
  now: Date,
): TryOutcome | null {
  if (channel !== 'WHATSAPP_MANUAL' && channel !== 'EMAIL') return null;
  const next = routeWithout([...failedWays, toWay(channel)]);
  if ('failure' in next) return null;
  if (channel === 'EMAIL') return now.getTime() - waySince.getTime() >= NO_SERVER_MS ? 'NOT_IN_TIME' : null;
  return now >= getHandDeadline(waySince, next.channel) ? 'NOT_IN_TIME' : null;
}
