import { createTransport } from 'nodemailer';

import { qrPicture } from '../documents/qr-picture';

/**
 * What became of handing over an e-mail: `DEFERRED` heals with time,
 * `REJECTED` does not, `NO_MAILBOX` means that nobody has the address, `UNREACHABLE` is no fault of the e-mail.
 */
export type MailOutcome = 'SENT' | 'DEFERRED' | 'REJECTED' | 'NO_MAILBOX' | 'UNREACHABLE';

/** What a QR code says that goes along as a picture, and by which name its letter shows it. */
export type InlineCode = { readonly name: string; readonly text: string };

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
  readonly codes: readonly InlineCode[];
  /** Who writes it, if that is another name than the one the server was opened with. */
  readonly senderName?: string;
  readonly files?: readonly MailFile[];
  /** The list it belongs to, and where its reader leaves it with one click (RFC 2369, RFC 2919, RFC 8058). */
  readonly list?: MailingList;
  /** Whether its reader just asked for it, such as a code: it leaves also where letters came back. */
  readonly isAwaited?: boolean;
};

/** A list to which an e-mail goes. */
export type MailingList = { readonly id: string; readonly name: string; readonly unsubscribeUrl: string };

/** A mail server for one run. */
export type MailServer = { readonly send: (mail: Mail) => Promise<MailOutcome>; readonly close: () => void };

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
 * connections are used again within a run. `returnTo` gives the address to which a mail comes back that
 * cannot be delivered; without it that is the sender.
 */
export function smtpServer({
  url,
  sender,
  senderName,
  returnTo,
}: {
  readonly url: string;
  readonly sender: string;
  readonly senderName: string;
  readonly returnTo?: (email: string) => string;
}): OpenMailServer {
  const host = sender.slice(sender.indexOf('@') + 1);
  return () => {
    const transport = createTransport({ url, pool: true, maxConnections: 1, ...LIMITS, ...CLOSED });
    const send = async (letter: Mail): Promise<MailOutcome> => {
      const { id, to, subject, text, html, codes, files = [], list } = letter;
      const mail = {
        from: { name: letter.senderName ?? senderName, address: sender },
        to: { name: '', address: to },
        subject,
        text,
        html,
        attachments: [...(await Promise.all(codes.map(attached))), ...files.map(enclosed)],
        messageId: `<${id}@${host}>`,
        ...(returnTo === undefined ? {} : { envelope: { from: returnTo(to), to } }),
        ...headersOf(list, host),
        ...CLOSED,
      };
      return transport.sendMail(mail).then(() => 'SENT', outcomeOf);
    };
    return { send, close: () => transport.close() };
  };
}

function headersOf(list: MailingList | undefined, host: string): object {
  if (list === undefined) return { headers: { 'Auto-Submitted': 'auto-generated' } };
  return {
    headers: {
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
      'List-Id': `${list.name.replace(/[<>"]/g, '')} <${list.id}.${host}>`,
      'List-Unsubscribe': `<${list.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** A picture inside the letter: nothing is fetched from anywhere to show it. */
async function attached({ name, text }: InlineCode): Promise<object> {
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
function outcomeOf(error: unknown): MailOutcome {
  const { code, responseCode, response, command } =
    typeof error === 'object' && error !== null
      ? (error as { code?: string; responseCode?: number; response?: string; command?: string })
      : {};
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return 'UNREACHABLE';
  if (responseCode !== undefined && responseCode < 500) return 'DEFERRED';
  return code === 'EENVELOPE' && command === 'RCPT TO' && isWithoutMailbox(response ?? '')
    ? 'NO_MAILBOX'
    : 'REJECTED';
}

/**
 * Tells a mailbox that is not there (RFC 3463: 5.1.1 to 5.1.6, 5.2.1) from a server that will not take letters from
 * us, by the enhanced status that it gives; without one nobody can tell.
 */
export function isWithoutMailbox(text: string): boolean {
  return /\b5\.(1\.[1-6]|2\.1)\b/.test(text);
}
