import { PasswordInput, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import type { ChannelSettingsQuery } from './ChannelSettings.generated';

/** A channel as its settings show it. */
export type ShownChannel = ChannelSettingsQuery['channels'][number];

/** What is entered of a channel; the token only where it is to be another. */
export type ChannelDraft = {
  readonly isOn: boolean;
  readonly target: string;
  readonly openUrl: string;
  readonly token: string;
  readonly expiresAt: string;
};

type ChannelFieldsProps = {
  readonly channel: ShownChannel;
  readonly draft: ChannelDraft;
  readonly onChange: (changes: Partial<ChannelDraft>) => void;
};

const NETWORKS = ['TELEGRAM', 'FACEBOOK', 'INSTAGRAM', 'WEBHOOK'] as const;

/** Takes target and token of a network, and where people find the channel. */
export function ChannelFields({ channel, draft, onChange }: ChannelFieldsProps) {
  const { t } = useTranslation();
  const network = NETWORKS.find((one) => one === channel.code);
  if (channel.code === 'PORTAL') return null;
  return (
    <>
      {network !== undefined && (
        <>
          <TextInput
            label={t('posts.settings.target')}
            description={t(`posts.settings.targetHint.${network}`)}
            maxLength={300}
            value={draft.target}
            onChange={({ currentTarget }) => onChange({ target: currentTarget.value })}
          />
          <PasswordInput
            label={t(network === 'WEBHOOK' ? 'posts.settings.secret' : 'posts.settings.token')}
            description={t(channel.hasToken ? 'posts.settings.tokenKept' : 'posts.settings.tokenNone')}
            autoComplete="off"
            maxLength={1000}
            value={draft.token}
            onChange={({ currentTarget }) => onChange({ token: currentTarget.value })}
          />
          {network !== 'WEBHOOK' && (
            <DateTimeField
              label={t('posts.settings.expires')}
              value={draft.expiresAt}
              onChange={(expiresAt) => onChange({ expiresAt })}
            />
          )}
        </>
      )}
      <TextInput
        type="url"
        label={t('posts.settings.openUrl')}
        maxLength={300}
        value={draft.openUrl}
        onChange={({ currentTarget }) => onChange({ openUrl: currentTarget.value })}
      />
    </>
  );
}
