import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { CreateWebhookDocument } from './CreateWebhook.generated';
import type { PartnerWebhook } from './partner-webhook';
import { ToldOnce } from '../../../../lib/ui/ToldOnce';
import { UpdateWebhookDocument } from './UpdateWebhook.generated';

type Kind = PartnerWebhook['kinds'][number];

/** What a webhook can be told of, in the order in which it is shown. */
export const changeKinds = [
  'TITLE_CHANGED',
  'TITLE_AVAILABLE',
  'TITLE_DELETED',
  'EVENT_PUBLISHED',
  'EVENT_CHANGED',
  'EVENT_CANCELLED',
  'CLASS_SET_READY',
  'REGISTRATION_CHANGED',
] as const satisfies readonly Kind[];

const USUAL_KINDS: readonly Kind[] = ['TITLE_CHANGED', 'TITLE_DELETED'];
const USUAL_OPERATION = `query WhatChanged($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}`;

type Draft = {
  readonly url: string;
  readonly kinds: readonly Kind[];
  readonly operation: string;
  readonly variables: string;
};

type WebhookDialogProps = {
  /** Whose new webhook it is; null for one that is there. */
  readonly partnerId: string | null;
  readonly webhook: PartnerWebhook | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Makes a webhook and tells its secret once, or changes one. */
export function WebhookDialog({ partnerId, webhook, onChanged, onClose }: WebhookDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(draftOf(webhook));
  const [secret, setSecret] = useState<string | null>(null);
  const creation = useAnnouncedMutation(CreateWebhookDocument, {
    payloadOf: (result) => result.createWebhook,
    onDone: onChanged,
  });
  const update = useAnnouncedMutation(UpdateWebhookDocument, {
    payloadOf: (result) => result.updateWebhook,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const act = webhook === null ? creation : update;
  const submit = async () => {
    if (webhook === null) {
      const made = await creation.run(
        () => ({ partnerId: partnerId ?? '', webhook: draft }),
        () => t('webhooks.made'),
      );
      setSecret(made?.secret ?? null);
    } else
      await update.run(
        () => ({ id: webhook.id, version: webhook.version, changes: draft }),
        () => t('webhooks.saved'),
      );
  };
  return (
    <ActDialog
      title={webhook === null ? t('webhooks.add') : t('webhooks.changeOne', { url: webhook.url })}
      act={act}
      isDone={secret !== null}
      submit={t(webhook === null ? 'webhooks.create' : 'common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={640}
    >
      {secret === null ? (
        <Fields draft={draft} onChange={setDraft} />
      ) : (
        <ToldOnce label={t('webhooks.secret')} note={t('webhooks.shownOnce')} secret={secret} />
      )}
    </ActDialog>
  );
}

function Fields({ draft, onChange }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        data-autofocus
        type="url"
        label={t('webhooks.url')}
        description={t('webhooks.urlHint')}
        maxLength={500}
        value={draft.url}
        onChange={({ currentTarget }) => onChange({ ...draft, url: currentTarget.value })}
      />
      <CheckSet
        label={t('webhooks.kinds')}
        values={changeKinds}
        chosen={draft.kinds}
        words={(kind) => t(`webhooks.kind.${kind}`)}
        onChange={(kinds) => onChange({ ...draft, kinds })}
      />
      <details className="more-fields">
        <summary>{t('webhooks.more')}</summary>
        <div className="stack" style={{ gap: 12 }}>
          <Textarea
            label={t('webhooks.operation')}
            description={t('webhooks.operationHint')}
            autosize
            minRows={6}
            maxRows={16}
            spellCheck={false}
            classNames={{ input: 'code-field' }}
            value={draft.operation}
            onChange={({ currentTarget }) => onChange({ ...draft, operation: currentTarget.value })}
          />
          <TextInput
            label={t('webhooks.variables')}
            spellCheck={false}
            classNames={{ input: 'code-field' }}
            value={draft.variables}
            onChange={({ currentTarget }) => onChange({ ...draft, variables: currentTarget.value })}
          />
        </div>
      </details>
    </>
  );
}

function draftOf(webhook: PartnerWebhook | null): Draft {
  return {
    url: webhook?.url ?? '',
    kinds: webhook?.kinds ?? USUAL_KINDS,
    operation: webhook?.operation ?? USUAL_OPERATION,
    variables: webhook?.variables ?? '',
  };
}
