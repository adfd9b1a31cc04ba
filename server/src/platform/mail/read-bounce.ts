import PostalMime from 'postal-mime';

import { isWithoutMailbox } from './mail-server';

const RETURNED_TO = /\+([0-9a-f]{32})@/i;
/** Headers in which mail servers tell to which mailbox a letter came back. */
const TO_HEADERS: ReadonlySet<string> = new Set(['to', 'delivered-to', 'x-original-to', 'envelope-to']);

/** A letter that came back: the hash of the address it went to, and whether there is no such mailbox. */
export type Bounce = { readonly emailHash: string; readonly isForGood: boolean };

/**
 * Reads a message that came back (RFC 3464). Null for anything else: an answer of somebody, a letter that only
 * waits, or one without the address to which ours come back, which strangers cannot work out.
 */
export async function readBounce(message: Buffer): Promise<Bounce | null> {
  const mail = await PostalMime.parse(message);
  const emailHash = mail.headers
    .filter(({ key }) => TO_HEADERS.has(key))
    .map(({ value }) => RETURNED_TO.exec(value)?.[1])
    .find((hash) => hash !== undefined);
  const report = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (emailHash === undefined || report === undefined) return null;
  const text = textOf(report.content);
  if (!/^Action:\s*failed/im.test(text)) return null;
  const status = /^Status:\s*(\S+)/im.exec(text)?.[1] ?? '';
  return { emailHash: emailHash.toLowerCase(), isForGood: isWithoutMailbox(status) };
}

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
}
