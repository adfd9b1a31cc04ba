import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { MarkDeliveryDocument } from './MarkDelivery.generated';
import type { ShownDelivery } from './post-values';
import { RetryDeliveryDocument } from './RetryDelivery.generated';

type DeliveryActsProps = {
  readonly delivery: ShownDelivery;
  readonly picture: string | null;
  readonly openUrl: string | null;
  readonly onChanged: () => Promise<void>;
};

/** Offers what a person can do for a post on a channel: publish it by hand, mark it, try it again. */
export function DeliveryActs({ delivery, picture, openUrl, onChanged }: DeliveryActsProps) {
  const { t } = useTranslation();
  const { id: deliveryId, state, isUncertain } = delivery;
  const retry = useAnnouncedMutation(RetryDeliveryDocument, {
    payloadOf: (result) => result.retryDelivery,
    onDone: () => void onChanged(),
  });
  if (state !== 'HELD' && state !== 'FAILED' && state !== 'BY_HAND') return null;
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ActNotes error={retry.error} messages={retry.messages} />
      {state === 'BY_HAND' && <HandSteps delivery={delivery} picture={picture} openUrl={openUrl} />}
      <MarkForm delivery={delivery} onChanged={onChanged} />
      {state !== 'BY_HAND' && (
        <div>
          <Button
            small
            busy={retry.loading}
            onClick={() =>
              void retry.run(
                (idempotencyKey) => ({ deliveryId, isAbsent: isUncertain, idempotencyKey }),
                () => t('posts.delivery.retried'),
              )
            }
          >
            {t(isUncertain ? 'posts.delivery.retryAbsent' : 'posts.delivery.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

function HandSteps({ delivery, picture, openUrl }: Omit<DeliveryActsProps, 'onChanged'>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { text, channel } = delivery;
  const copy = async () => {
    await navigator.clipboard.writeText(text ?? '');
    announce(t('posts.delivery.copied'));
  };
  return (
    <>
      <p className="muted small">{t('posts.delivery.steps')}</p>
      <p className="post-preview">{text}</p>
      <div className="row wrap">
        <Button small onClick={() => void copy()}>
          {t('posts.delivery.copyText')}
        </Button>
        {picture !== null && (
          <a className={buttonClass('plain', true)} href={picture} download>
            {t('posts.compose.picture')}
          </a>
        )}
        {openUrl !== null && (
          <a className={buttonClass('plain', true)} href={openUrl} target="_blank" rel="noreferrer">
            {t('posts.delivery.openChannel', { channel: t(`posts.channel.${channel}`) })}
          </a>
        )}
      </div>
    </>
  );
}

function MarkForm({
  delivery: { id: deliveryId },
  onChanged,
}: Pick<DeliveryActsProps, 'delivery' | 'onChanged'>) {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const mark = useAnnouncedMutation(MarkDeliveryDocument, {
    payloadOf: (result) => result.markDelivery,
    onDone: () => void onChanged(),
  });
  return (
    <>
      <ActNotes error={mark.error} messages={mark.messages} />
      <TextInput
        type="url"
        label={t('posts.delivery.address')}
        maxLength={300}
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <div>
        <Button
          small
          busy={mark.loading}
          onClick={() =>
            void mark.run(
              (idempotencyKey) => ({
                deliveryId,
                address: address.trim() === '' ? null : address,
                idempotencyKey,
              }),
              () => t('posts.delivery.marked'),
            )
          }
        >
          {t('posts.delivery.done')}
        </Button>
      </div>
    </>
  );
}
