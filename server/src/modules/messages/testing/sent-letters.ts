import { enqueueNotifications } from '../triggers/enqueue-notifications';
import { sendMessages } from '../delivery/send-messages';
import type { MessagesHome } from './messages-home';

/**
 * Plans and sends what is to be sent by a moment, and gives what the mail server received: address and text,
 * whole.
 */
export async function sendAndCollectLetters(home: MessagesHome, moment: string): Promise<string[]> {
  home.circulation.setNow(moment);
  await enqueueNotifications(home.deps);
  home.circulation.setNow(moment.replace(/\d$/, '5'));
  await sendMessages(home.deps);
  const sent = home.sink.received.map(({ to, raw }) => `${to} ${decoded(raw)}`);
  home.sink.received.length = 0;
  return sent;
}

/** Undoes quoted-printable as far as specs look at letters. */
function decoded(raw: string): string {
  return raw
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
}

/** Reads the subject of a letter. */
export function parseSubject(letter: string): string {
  return /Subject: (.*)\r/.exec(letter)?.[1] ?? '';
}
