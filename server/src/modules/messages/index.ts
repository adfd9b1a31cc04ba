import type { DataKey } from '../../platform/auth/data-key';
import type { Database } from '../../platform/db/database';
import type { Log } from '../../platform/log';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { messageById } from './data/messages';
import { MESSAGE_TABLES } from './data/personal-data';
import { libraryName } from './domain/letters/letter';
import { MessageMutations } from './graphql/message.mutations';
import { MemberMessagesResolver, MessagesResolver } from './graphql/messages.resolver';
import { smtpServer } from './mail/mail-server';
import { forgetOldMessages } from './use-cases/forget-old-messages';
import type { MessageDeps } from './use-cases/message-deps';
import { planCodes, planMessages } from './use-cases/plan-messages';
import { sendMessages } from './use-cases/send-messages';

export { MESSAGE_ENTITIES } from './data/message.entity';

/** What this room is opened with: with `smtpUrl` null e-mails wait; without `mailFrom` they come from the host of the portal. */
export type MessagesSetup = {
  readonly db: Database; readonly clock: Clock; readonly newId: NewId; readonly log: Log; readonly dataKey: DataKey;
  readonly config: { readonly smtpUrl: string | null; readonly mailFrom: string | null; readonly publicOrigin: string };
};

/** Opens the room of what the library writes to its members. */
export function createMessages({ config, ...kernel }: MessagesSetup): Module {
  const sender = config.mailFrom ?? `perpustakaan@${new URL(config.publicOrigin).hostname}`;
  const openMailServer = config.smtpUrl === null ? null : smtpServer({ url: config.smtpUrl, sender, senderName: libraryName('ID') });
  const deps: MessageDeps = { db: kernel.db, clock: kernel.clock, newId: kernel.newId, log: kernel.log, dataKey: kernel.dataKey, publicOrigin: config.publicOrigin, openMailServer };
  return {
    name: 'messages',
    personalData: { tables: MESSAGE_TABLES },
    resolvers: [new MessagesResolver(deps), new MemberMessagesResolver(), new MessageMutations(deps)],
    nodes: [{ prefix: 'msg', type: 'Message', load: async (context, id) => (context.actor.kind === 'staff' && context.actor.permissions.has('messages.read') ? context.loader(messageById).load(id) : null) }],
    jobs: [
      { name: 'plan-messages', everyMinutes: 5, run: async () => `${await planMessages(deps)} messages planned` },
      { name: 'send-messages', everyMinutes: 1, run: async (signal) => `${await planCodes(deps)} codes, ${reported(await sendMessages(deps, signal))}` },
      { name: 'forget-old-messages', everyMinutes: 24 * 60, run: async () => `${await forgetOldMessages(deps)} messages forgotten` },
    ],
  };
}

function reported({ sent, skipped, failed, stoppedBecause }: Awaited<ReturnType<typeof sendMessages>>): string {
  return `${sent} sent, ${skipped} skipped, ${failed} not sent${stoppedBecause === null ? '' : `, stopped: ${stoppedBecause}`}`;
}
