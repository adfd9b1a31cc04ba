import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DeleteWebhookDocument } from './DeleteWebhook.generated';
import type { PartnerWebhook } from './partner-webhook';
import { RotateWebhookSecretDocument } from './RotateWebhookSecret.generated';
import { ToldOnce } from '../../../../lib/ui/ToldOnce';

type WebhookActProps = {
  readonly webhook: PartnerWebhook;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Exchanges the secret of a webhook and tells the new one once. */
export function RotateDialog({ webhook, onChanged, onClose }: WebhookActProps) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<string | null>(null);
  const act = useAnnouncedMutation(RotateWebhookSecretDocument, {
    payloadOf: (result) => result.rotateWebhookSecret,
    onDone: onChanged,
  });
  const submit = async () => {
    const done = await act.run(
      () => ({ id: webhook.id }),
      () => t('webhooks.rotated'),
    );
    setSecret(done?.secret ?? null);
  };
  return (
    <ActDialog
      title={t('webhooks.rotateOne', { url: webhook.url })}
      act={act}
      isDone={secret !== null}
      submit={t('webhooks.rotate')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={560}
    >
      {secret === null ? (
        <p>{t('webhooks.rotateText')}</p>
      ) : (
        <ToldOnce label={t('webhooks.secret')} note={t('webhooks.shownOnce')} secret={secret} />
      )}
    </ActDialog>
  );
}

/** Removes a webhook with its log. */
export function RemoveDialog({ webhook, onChanged, onClose }: WebhookActProps) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(DeleteWebhookDocument, {
    payloadOf: (result) => result.deleteWebhook,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('webhooks.removeOne', { url: webhook.url })}
      act={act}
      isDone={false}
      submit={t('webhooks.remove')}
      onSubmit={() =>
        void act.run(
          () => ({ id: webhook.id }),
          () => t('webhooks.removed'),
        )
      }
      onClose={onClose}
    >
      <p>{t('webhooks.removeText')}</p>
    </ActDialog>
  );
}
