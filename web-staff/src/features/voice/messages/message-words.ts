import { useTranslation } from '../../../i18n/use-translation';
import type { State } from '../../../lib/ui/StateShape';
import type { LoggedMessage } from './message-query';

/** One try of a message by one way. */
export type LoggedTry = LoggedMessage['tries'][number];

const states: Readonly<Record<LoggedMessage['status'], State>> = {
  QUEUED: 'waiting',
  SENT: 'ok',
  FAILED: 'blocked',
  SKIPPED: 'note',
};

/**
 * Returns the words of a message: how it stands, and why; codes that are newer than this page stand for
 * themselves.
 */
export function useMessageWords() {
  const { t } = useTranslation();
  const templateOf = (template: LoggedMessage['template']) =>
    t(`messageTemplate.${template}`, { defaultValue: template });
  return {
    nameOf: ({ template, member }: LoggedMessage) =>
      member === null ? templateOf(template) : `${templateOf(template)}, ${member.name}`,
    stateOf: ({ status }: LoggedMessage): State => states[status] ?? 'note',
    statusOf: ({ status }: LoggedMessage) => t(`messages.status.${status}`, { defaultValue: status }),
    reasonOf: ({ failure }: LoggedMessage) =>
      failure === null ? null : t(`messages.failure.${failure}`, { defaultValue: failure }),
    templateOf,
    channelOf: ({ channel }: LoggedMessage) =>
      channel === null
        ? t('messages.noChannel')
        : t(`messages.channel.${channel}`, { defaultValue: channel }),
    tryOf: ({ channel, outcome, tries }: LoggedTry) =>
      `${t(`messages.channel.${channel}`, { defaultValue: channel })}: ${t(`messages.outcome.${outcome}`, { defaultValue: outcome })}${tries > 1 ? ` ${tries}×` : ''}`,
  };
}
