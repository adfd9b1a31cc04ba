import type { Message } from '../queue/message.entity';
import { getWhatsAppTemplate } from '../whatsapp/whatsapp-templates.queries';
import { textIn } from '../../../shared/locale';
import { recordDelivery, readPushDevices } from '../push/push-devices.queries';
import { buildPushNote } from '../letters/notes.rules';
import type { SendOutcome } from './send-outcome.terms';
import { isAwaitedNow } from './quiet-hours.rules';
import type { MessageChannel } from '../templates.terms';
import type { OpenMailServer } from '../../../platform/mail/mail-server';
import type { TextGateway } from '../whatsapp/gateway';
import type { MessageDeps } from '../deps';
import type { ReadyMessage } from './write-message';

/** Sends messages through one channel during one run. */
export type ChannelSender = {
  readonly deliver: (message: Message, ready: ReadyMessage) => Promise<SendOutcome>;
  readonly close: () => void;
};

/** A way with its courier, called only when something waits. */
export type DeliveryChannel = { readonly channel: MessageChannel; readonly open: () => ChannelSender };

/**
 * Lists the configured channels in fallback order: a message that fails in one is tried in the next within
 * the same run.
 */
export function listDeliveryChannels(deps: MessageDeps): DeliveryChannel[] {
  const { openMailServer, whatsApp, sms } = deps;
  return [
    ...(whatsApp ? [{ channel: 'WHATSAPP' as const, open: () => createWhatsAppSender(deps, whatsApp) }] : []),
    { channel: 'PUSH', open: () => createPushSender(deps) },
    ...(openMailServer ? [{ channel: 'EMAIL' as const, open: () => createMailSender(openMailServer) }] : []),
    ...(sms ? [{ channel: 'SMS' as const, open: () => createSmsSender(sms) }] : []),
  ];
}

function createMailSender(open: OpenMailServer): ChannelSender {
  const server = open();
  return {
    deliver: async ({ id, template, locale }, { email, letter, library, files }) => {
      const isAwaited = isAwaitedNow(template);
      const outcome = await server.send({
        id,
        to: email ?? '',
        ...letter,
        senderName: textIn(library, locale),
        files: await files(),
        isAwaited,
      });
      return outcome === 'NO_MAILBOX' ? 'REJECTED' : outcome;
    },
    close: () => server.close(),
  };
}

function createWhatsAppSender({ db }: MessageDeps, gateway: TextGateway): ChannelSender {
  const deliver: ChannelSender['deliver'] = async (
    { id, template, locale },
    { phone, letter, parameters },
  ) => {
    const { providerName } = await getWhatsAppTemplate(db.read, template);
    return gateway.send({
      id,
      phone: phone ?? '',
      text: letter.text,
      template: { name: providerName, language: locale === 'ID' ? 'id' : 'en', parameters },
    });
  };
  return { deliver, close: () => undefined };
}

function createSmsSender(gateway: TextGateway): ChannelSender {
  return {
    deliver: ({ id }, { phone, letter }) => gateway.send({ id, phone: phone ?? '', text: letter.text }),
    close: () => undefined,
  };
}

/**
 * Sends a note to every device of the reader; devices that take none any more are forgotten. One that took it
 * is enough.
 */
function createPushSender({ db, clock, push }: MessageDeps): ChannelSender {
  const deliver: ChannelSender['deliver'] = async ({ template, locale }, { readerId, library }) => {
    const outcomes: SendOutcome[] = [];
    for (const device of await readPushDevices(db, [readerId])) {
      const outcome = await push.send(device, buildPushNote(template, locale, library));
      if (outcome === 'SENT' || outcome === 'NO_DEVICE')
        await recordDelivery(db, device.id, { isGone: outcome === 'NO_DEVICE', now: clock.now() });
      outcomes.push(outcome);
    }
    return (
      (['SENT', 'DEFERRED', 'REJECTED'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'NO_DEVICE'
    );
  };
  return { deliver, close: () => undefined };
}
