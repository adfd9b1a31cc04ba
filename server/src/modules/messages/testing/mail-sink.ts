import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { SMTPServer } from 'smtp-server';

/** An e-mail as it arrived. */
export type ReceivedMail = { readonly to: string; readonly raw: string };

/**
 * A real mail server that keeps what it gets; addresses that begin with `reject` or `later` are refused for
 * good or for now, and `blocked` as a server does that takes nothing from us.
 */
export type MailSink = {
  readonly url: string;
  readonly received: ReceivedMail[];
  readonly close: () => Promise<void>;
};

/** Starts a mail server on a free port. */
export async function openMailSink(): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, answer) => answer(refusalOf(address)),
    onData: (stream, { envelope }, answer) =>
      void text(stream).then((raw) => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw });
        answer();
      }, answer),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusalOf(address: string): Error | null {
  if (address.startsWith('reject'))
    return Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 });
  if (address.startsWith('blocked'))
    return Object.assign(new Error('5.7.1 Blocked, see our list'), { responseCode: 550 });
  return address.startsWith('later')
    ? Object.assign(new Error('Try again later'), { responseCode: 451 })
    : null;
}
