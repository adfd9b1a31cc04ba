import { createTransport } from 'nodemailer';

import { qrPicture } from '../../../platform/documents/qr-picture';
import type { QrCode } from '../letters/letter.rules';
import type { SendOutcome } from './send-outcome.terms';

/** A file that goes along with an e-mail. */
export type MailFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/**
 * An e-mail that leaves. The id makes a repeat recognisable to the receiving server; its QR codes go along as
 * pictures that its HTML shows.
 */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly codes: readonly QrCode[];
  readonly files?: readonly MailFile[];
};

/** A mail server for one run. */
export type MailServer = { readonly send: (mail: Mail) => Promise<SendOutcome>; readonly close: () => void };

/** Opens the mail server for one run. */
export type OpenMailServer = () => MailServer;

const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};
/** Nothing of a letter comes from a file or an address on the net. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

/**
 * Speaks SMTP with the server that an address names (`smtp://user:password@host:587`, `smtps://…`);
 * connections are used again within a run.
 */
export function smtpServer({
  url,
  sender,
  senderName,
}: {
  readonly url: string;
  readonly sender: string;
  readonly senderName: string;
}): OpenMailServer {
  const host = sender.slice(sender.indexOf('@') + 1);
  return () => {
    const transport = createTransport({ url, pool: true, maxConnections: 1, ...LIMITS, ...CLOSED });
    const send = async ({ id, to, subject, text, html, codes, files = [] }: Mail): Promise<SendOutcome> => {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      const mail = {
        from: { name: senderName, address: sender },
        to: { name: '', address: to },
        subject,
        text,
        html,
        attachments: [...(await Promise.all(codes.map(attached))), ...files.map(enclosed)],
        messageId: `<${id}@${host}>`,
        headers,
        ...CLOSED,
      };
      return transport.sendMail(mail).then(() => 'SENT', outcomeOf);
    };
    return { send, close: () => transport.close() };
  };
}

/** A picture inside the letter: nothing is fetched from anywhere to show it. */
async function attached({ name, text }: QrCode): Promise<object> {
  return {
    cid: name,
    filename: `${name}.png`,
    contentType: 'image/png',
    contentDisposition: 'inline',
    content: await qrPicture(text),
  };
}

function enclosed({ name, type, bytes }: MailFile): object {
  return { filename: name, contentType: type, content: bytes };
}

/** The words of an error may hold the address: only its codes are looked at. */
function outcomeOf(error: unknown): SendOutcome {
  const { code, responseCode } =
    typeof error === 'object' && error !== null ? (error as { code?: string; responseCode?: number }) : {};
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return 'UNREACHABLE';
  return responseCode !== undefined && responseCode < 500 ? 'DEFERRED' : 'REJECTED';
}
