import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Config } from '../../platform/config';
import type { Database } from '../../platform/db/database';
import type { Log } from '../../platform/log';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { MonthPage } from '../reporting';
import type { PlaceOffers } from '../spaces';
import { countMessagesForStaff } from './queue/message-lists.queries';
import { messageListSource } from './queue/message-list-source';
import { areLettersHeld } from './queue/held-letters.graphql';
import { messageById } from './queue/messages.queries';
import { MESSAGE_TABLES } from './personal-data';
import { isPushServiceAddress } from './push/push-address.rules';
import { MessageMutations } from './queue/message-mutations.graphql';
import { MemberMessagesResolver, MessageChoicesResolver } from './choices/message-choices.graphql';
import { MessagesResolver } from './queue/message.graphql';
import { PrintResolver } from './printing/print.graphql';
import { PushResolver } from './push/push.graphql';
import { WhatsAppTemplateResolver } from './whatsapp/whatsapp-template.graphql';
import { ReminderResolver } from './reminders/reminder.graphql';
import { WordingResolver } from './wordings/wording.graphql';
import type { OpenMailServer } from '../../platform/mail/mail-server';
import { senderAddress } from '../../platform/mail/post-office';
import { webPushService } from './push/push-service';
import { openVapidKeys } from './push/vapid-keys';
import { forgetOldMessages } from './queue/forget-old-messages';
import type { BreachFactsReader, MessageDeps } from './deps';
import { enqueueCodes, enqueueNotifications } from './triggers/enqueue-notifications';
import { sendMessages } from './delivery/send-messages';
import type { TextGateway } from './whatsapp/gateway';
import { httpGateway } from './whatsapp/gateway';

/**
 * What this module is opened with: without a mail server e-mails wait; without `mailFrom` they come from the host
 * of the portal.
 */
export type MessagesSetup = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly dataKey: DataKey;
  readonly monthPage: MonthPage;
  readonly breachFacts: BreachFactsReader;
  readonly placeOffers: PlaceOffers;
  readonly openMailServer: OpenMailServer | null;
  readonly config: Pick<
    Config,
    | 'mailFrom'
    | 'publicOrigin'
    | 'staffOrigin'
    | 'vapidPublicKey'
    | 'vapidPrivateKey'
    | 'whatsAppUrl'
    | 'whatsAppToken'
    | 'smsUrl'
    | 'smsToken'
    | 'dataDir'
  >;
};

export { phoneMessages } from './choices/phone-messages';
export { isMailWaiting } from './delivery/is-mail-waiting';

/** Creates the module of what the library writes to its members. */
export function createMessages({ config, ...kernel }: MessagesSetup): Module {
  const deps: MessageDeps = { ...kernel, ...openChannels(config) };
  return {
    name: 'messages',
    personalData: { tables: MESSAGE_TABLES },
    resolvers: [
      new MessagesResolver(deps),
      new MemberMessagesResolver(),
      new MessageChoicesResolver(deps),
      new MessageMutations(deps),
      new WordingResolver(deps),
      new PushResolver(deps),
      new WhatsAppTemplateResolver(deps),
      new PrintResolver(deps),
      new ReminderResolver(deps),
    ],
    nodes: [
      {
        prefix: 'msg',
        type: 'Message',
        load: async (context, id) =>
          context.actor.kind === 'staff' &&
          context.actor.permissions.has('messages.read') &&
          (await areLettersHeld(context, 'messages.read', [id]))
            ? context.loader(messageById).load(id)
            : null,
      },
    ],
    lists: [messageListSource],
    jobs: listJobs(deps),
    waiting: [{ permission: 'messages.send', count: ({ db, ...asked }) => countMessagesForStaff(db, asked) }],
  };
}

/** Opens the ways by which a message can leave, as far as they are set up. */
function openChannels(config: MessagesSetup['config']) {
  const sender = senderAddress(config);
  const whatsApp = openGateway(config.whatsAppUrl, config.whatsAppToken);
  const sms = openGateway(config.smsUrl, config.smsToken);
  const push = webPushService({ keys: openVapidKeys(config), contact: `mailto:${sender}` });
  return {
    publicOrigin: config.publicOrigin,
    staffOrigin: config.staffOrigin,
    push,
    whatsApp,
    sms,
    isPushService: isPushServiceAddress,
  };
}

function listJobs(deps: MessageDeps): NonNullable<Module['jobs']> {
  return [
    {
      name: 'plan-messages',
      everyMinutes: 5,
      run: async () => `${await enqueueNotifications(deps)} messages planned`,
    },
    {
      name: 'send-messages',
      everyMinutes: 10 / 60,
      run: async (signal) =>
        `${await enqueueCodes(deps)} codes, ${reported(await sendMessages(deps, signal))}`,
    },
    {
      name: 'forget-old-messages',
      everyMinutes: 24 * 60,
      run: async () => `${await forgetOldMessages(deps)} messages forgotten`,
    },
  ];
}

function openGateway(url: string | null, token: string | null): TextGateway | null {
  return url !== null && token !== null ? httpGateway({ url, token }) : null;
}

function reported({
  sent,
  skipped,
  failed,
  stoppedBecause,
}: Awaited<ReturnType<typeof sendMessages>>): string {
  return `${sent} sent, ${skipped} skipped, ${failed} not sent${stoppedBecause === null ? '' : `, stopped: ${stoppedBecause}`}`;
}
