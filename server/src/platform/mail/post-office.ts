import type { Clock } from '../../shared/clock';
import { normaliseEmail } from '../../shared/email';
import type { DataKey } from '../auth/keys/data-key';
import type { Config } from '../config';
import type { Database } from '../db/database';
import { countBounce, isPaused } from './mail-bounces.queries';
import type { OpenMailServer } from './mail-server';
import { smtpServer } from './mail-server';

const HASH_LENGTH = 32;
/** Who writes a letter that does not say so itself. */
const SENDER_NAME = 'Perpustakaan';

type Keyed = { readonly dataKey: DataKey };
type PostDeps = Keyed & { readonly db: Database; readonly clock: Clock };

/** Hashes an address under the key of the library: 32 hexadecimal digits, which only the library can work out. */
export function hashAddress({ dataKey }: Keyed, email: string): string {
  return dataKey.fingerprint('mail bounce', normaliseEmail(email)).slice(0, HASH_LENGTH);
}

/** The address to which a letter comes back that cannot be delivered: `pantulan+<hash>@host` (VERP). */
export function returnAddress(deps: Keyed, mailbox: string, email: string): string {
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}+${hashAddress(deps, email)}${mailbox.slice(at)}`;
}

/** Opens the mail server that is configured, if one is; letters to addresses that came back stay here. */
export function openPostOffice(
  deps: PostDeps,
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'mailBounces' | 'publicOrigin'>,
): OpenMailServer | null {
  const { smtpUrl, mailBounces } = config;
  if (smtpUrl === null) return null;
  const returnTo =
    mailBounces === null ? {} : { returnTo: (email: string) => returnAddress(deps, mailBounces, email) };
  return mindBounces(
    deps,
    smtpServer({ url: smtpUrl, sender: senderAddress(config), senderName: SENDER_NAME, ...returnTo }),
  );
}

/** The address from which the library writes. */
export function senderAddress({ mailFrom, publicOrigin }: Pick<Config, 'mailFrom' | 'publicOrigin'>): string {
  return mailFrom ?? `perpustakaan@${new URL(publicOrigin).hostname}`;
}

/**
 * Keeps letters back from addresses that came back, but for those that their owner waits for (codes, links), and counts
 * those that a mail server refuses.
 */
export function mindBounces(deps: PostDeps, open: OpenMailServer): OpenMailServer {
  return () => {
    const server = open();
    return {
      send: async (mail) => {
        const hash = hashAddress(deps, mail.to);
        if (mail.isAwaited !== true && (await isPaused(deps.db, hash, deps.clock.now()))) return 'NO_MAILBOX';
        const outcome = await server.send(mail);
        if (outcome === 'NO_MAILBOX') await countBounce(deps.db, hash, deps.clock.now());
        return outcome;
      },
      close: () => server.close(),
    };
  };
}
