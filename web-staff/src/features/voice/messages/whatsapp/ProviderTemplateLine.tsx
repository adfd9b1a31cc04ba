import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { sortRefusals } from '../../../../lib/data/user-errors';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { fieldError } from '../../../../lib/ui/field-error';
import { Note } from '../../../../lib/ui/Note';
import { useMessageWords } from '../message-words';
import { UpdateWhatsAppTemplateDocument } from './UpdateWhatsAppTemplate.generated';
import { useMessageAct } from '../use-message-act';
import type { WhatsAppTemplateFieldsFragment } from './WhatsAppTemplates.generated';

const approvals = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED'] as const;

type LineProps = { readonly known: WhatsAppTemplateFieldsFragment; readonly onChanged: () => void };

/**
 * Shows name, approval and price of one template at the WhatsApp provider, each to be changed where it
 * stands.
 */
export function ProviderTemplateLine({ known, onChanged }: LineProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { templateOf } = useMessageWords();
  const { draft, setDraft, isChanged, onKeep, isBusy, error, byField, general } = useTemplateDraft(
    known,
    onChanged,
  );
  const name = templateOf(known.template);
  const isLocked = !can('MESSAGES_EDIT');
  return (
    <li className="thing-line is-plain">
      <form className="provider-line" noValidate onSubmit={(event) => void onKeep(event)}>
        <b className="cell-title">{name}</b>
        <TextInput
          label={t('messages.provider.name')}
          aria-label={t('messages.provider.nameOf', { template: name })}
          readOnly={isLocked}
          maxLength={120}
          value={draft.providerName}
          error={byField['providerName'] === undefined ? undefined : fieldError(byField['providerName'])}
          onChange={({ currentTarget }) => setDraft({ ...draft, providerName: currentTarget.value })}
        />
        <NativeSelect
          label={t('messages.provider.approval')}
          aria-label={t('messages.provider.approvalOf', { template: name })}
          disabled={isLocked}
          value={draft.approval}
          data={approvals.map((value) => ({ value, label: t(`messages.provider.states.${value}`) }))}
          onChange={({ currentTarget }) =>
            setDraft({
              ...draft,
              approval: approvals.find((one) => one === currentTarget.value) ?? draft.approval,
            })
          }
        />
        <TextInput
          label={t('messages.provider.cost')}
          aria-label={t('messages.provider.costOf', { template: name })}
          inputMode="numeric"
          readOnly={isLocked}
          value={draft.cost}
          error={byField['cost'] === undefined ? undefined : fieldError(byField['cost'])}
          onChange={({ currentTarget }) => setDraft({ ...draft, cost: currentTarget.value })}
        />
        {!isLocked && (
          <Button
            small
            type="submit"
            weight={isChanged ? 'primary' : 'plain'}
            busy={isBusy}
            aria-label={t('messages.provider.saveOf', { template: name })}
            aria-disabled={!isChanged}
          >
            {t('messages.provider.save')}
          </Button>
        )}
        {error !== undefined && <FaultNote error={error} />}
        {[...general, byField['version']]
          .filter((message) => message !== undefined)
          .map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
      </form>
    </li>
  );
}

/** Holds what is changed of a template until it is saved. */
function useTemplateDraft(known: WhatsAppTemplateFieldsFragment, onChanged: () => void) {
  const { t } = useTranslation();
  const { template, version, providerName, approval, cost } = known;
  const [draft, setDraft] = useState({ providerName, approval, cost: String(cost) });
  const [isCostBad, setIsCostBad] = useState(false);
  const isChanged =
    draft.providerName !== providerName || draft.approval !== approval || draft.cost !== String(cost);
  const keep = useMessageAct(UpdateWhatsAppTemplateDocument, {
    payloadOf: ({ updateWhatsAppTemplate }) => updateWhatsAppTemplate,
    onDone: () => undefined,
  });
  const onKeep = async (event: FormEvent) => {
    event.preventDefault();
    if (!isChanged) return;
    const isWhole = /^\d{1,9}$/.test(draft.cost.trim());
    setIsCostBad(!isWhole);
    if (!isWhole) return;
    const input = { ...draft, template, version, cost: Number(draft.cost) };
    if (await keep.run(input, t('messages.provider.saved'))) onChanged();
  };
  const { byField, general } = sortRefusals(keep.refusals, (path) => path[0]);
  return {
    draft,
    setDraft,
    isChanged,
    onKeep,
    isBusy: keep.loading,
    error: keep.error,
    byField: isCostBad ? { ...byField, cost: t('messages.provider.badCost') } : byField,
    general,
  };
}
