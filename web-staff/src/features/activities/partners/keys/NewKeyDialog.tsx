import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import { ToldOnce } from '../../../../lib/ui/ToldOnce';
import { keyScopes } from './key-scopes';
import type { KeyScope } from './key-scopes';
import { CreateApiKeyDocument } from './CreateApiKey.generated';

type NewKeyDialogProps = {
  readonly partnerId: string;
  readonly granted: readonly KeyScope[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Makes a key and shows its secret once. */
export function NewKeyDialog({ partnerId, granted, onChanged, onClose }: NewKeyDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, scopes: granted });
  const [secret, setSecret] = useState<string | null>(null);
  const act = useAnnouncedMutation(CreateApiKeyDocument, {
    payloadOf: (result) => result.createApiKey,
    onDone: onChanged,
  });
  const submit = async () => {
    const { name, expiresOn, isTest, scopes, addresses, quota } = draft;
    const allowed = addresses.split(/[\s,]+/).filter(Boolean);
    const done = await act.run(
      () => ({
        partnerId,
        name,
        isTest,
        scopes: [...scopes],
        expiresOn: expiresOn || null,
        allowedAddresses: allowed.length === 0 ? null : allowed,
        dailyQuota: quota === '' ? null : Number(quota),
      }),
      () => t('partners.keyMade'),
    );
    setSecret(done?.secret ?? null);
  };
  return (
    <ActDialog
      title={t('partners.addKey')}
      act={act}
      isDone={secret !== null}
      submit={t('partners.makeKey')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={560}
    >
      {secret !== null && (
        <ToldOnce label={t('partners.secret')} note={t('partners.shownOnce')} secret={secret} />
      )}
      {secret === null && <KeyFields draft={draft} onChange={setDraft} />}
    </ActDialog>
  );
}

type Draft = {
  readonly name: string;
  readonly expiresOn: string;
  readonly isTest: boolean;
  readonly scopes: readonly KeyScope[];
  /** As typed, with spaces or commas between. */
  readonly addresses: string;
  readonly quota: string | number;
};
const EMPTY = { name: '', expiresOn: '', isTest: false, addresses: '', quota: '' };

function KeyFields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        data-autofocus
        label={t('partners.field.keyName')}
        description={t('partners.keyNameHint')}
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
      />
      <DateField
        label={t('partners.field.keyExpires')}
        description={t('partners.optional')}
        value={draft.expiresOn}
        onChange={(expiresOn) => onChange({ ...draft, expiresOn })}
      />
      <TextInput
        label={t('partners.field.keyAddresses')}
        description={t('partners.keyAddressesHint')}
        value={draft.addresses}
        onChange={({ currentTarget }) => onChange({ ...draft, addresses: currentTarget.value })}
      />
      <NumberInput
        label={t('partners.field.keyQuota')}
        description={t('partners.keyQuotaHint')}
        min={1}
        allowDecimal={false}
        value={draft.quota}
        onChange={(quota) => onChange({ ...draft, quota })}
      />
      <CheckSet
        label={t('partners.scopesAllowed')}
        values={keyScopes}
        chosen={draft.scopes}
        words={(scope) => t(`partners.scope.${scope}`)}
        onChange={(scopes) => onChange({ ...draft, scopes })}
      />
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={draft.isTest}
          onChange={({ currentTarget }) => onChange({ ...draft, isTest: currentTarget.checked })}
        />
        {t('partners.isTest')}
      </label>
    </>
  );
}
