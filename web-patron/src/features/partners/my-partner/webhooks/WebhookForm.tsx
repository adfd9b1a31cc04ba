import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextBox } from '../../../../lib/ui/TextBox';
import { TextField } from '../../../../lib/ui/TextField';
import { CheckFields } from '../../../../lib/ui/CheckFields';
import type { OwnWebhook, WebhookActs } from './use-webhook-acts';

type Kind = OwnWebhook['kinds'][number];

/** What a webhook can be told of, in the order in which it is shown. */
const KINDS = [
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
type WebhookFormProps = {
  readonly webhook: OwnWebhook | null;
  /** Where refusals stand: `webhook` of a new one, `changes` of one that is there. */
  readonly path: 'webhook' | 'changes';
  readonly acts: WebhookActs;
  readonly onSave: (draft: Draft) => Promise<boolean>;
};

/** Asks where a webhook leads and what it is told of. */
export function WebhookForm({ webhook, path, acts, onSave }: WebhookFormProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const [draft, setDraft] = useState(draftOf(webhook));
  const refusalOf = (name: keyof Draft): string | null =>
    acts.refusals.find(({ field }) => field?.[0] === path && field[1] === name)?.message ?? null;
  const save = async () => {
    if ((await onSave(draft)) && webhook === null) setDraft(draftOf(null));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!acts.isBusy) void save();
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <TextField
        type="url"
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        maxLength={500}
        refusal={refusalOf('url')}
        value={draft.url}
        onType={(url) => setDraft({ ...draft, url })}
      />
      <CheckFields
        legend={t('webhooks.kinds')}
        values={KINDS}
        chosen={draft.kinds}
        words={(kind) => t(`webhooks.kind.${kind}`)}
        refusal={refusalOf('kinds')}
        onChange={(kinds) => setDraft({ ...draft, kinds })}
      />
      <TextBox
        label={t('webhooks.operation')}
        hint={t('webhooks.operationHint')}
        rows={7}
        spellCheck={false}
        refusal={refusalOf('operation')}
        value={draft.operation}
        onType={(operation) => setDraft({ ...draft, operation })}
      />
      <TextField
        label={t('webhooks.variables')}
        hint={t('webhooks.variablesHint')}
        spellCheck={false}
        refusal={refusalOf('variables')}
        value={draft.variables}
        onType={(variables) => setDraft({ ...draft, variables })}
      />
      <div className="row">
        <button className="btn" aria-disabled={acts.isBusy}>
          {t(webhook === null ? 'webhooks.add' : 'webhooks.save')}
        </button>
      </div>
    </form>
  );
}

function draftOf(webhook: OwnWebhook | null): Draft {
  return {
    url: webhook?.url ?? '',
    kinds: webhook?.kinds ?? USUAL_KINDS,
    operation: webhook?.operation ?? USUAL_OPERATION,
    variables: webhook?.variables ?? '',
  };
}
