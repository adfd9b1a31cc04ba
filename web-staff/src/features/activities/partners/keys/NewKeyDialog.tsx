import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { CreateApiKeyDocument } from './CreateApiKey.generated';

type NewKeyDialogProps = {
  readonly partnerId: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Makes a key and shows its secret once. */
export function NewKeyDialog({ partnerId, onChanged, onClose }: NewKeyDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ name: '', expiresOn: '', isTest: false });
  const [secret, setSecret] = useState<string | null>(null);
  const act = useAnnouncedMutation(CreateApiKeyDocument, {
    payloadOf: (result) => result.createApiKey,
    onDone: onChanged,
  });
  const submit = async () => {
    const { name, expiresOn, isTest } = draft;
    const done = await act.run(
      () => ({ partnerId, name, isTest, scopes: ['CATALOGUE_READ' as const], expiresOn: expiresOn || null }),
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
      {secret !== null && <Secret secret={secret} />}
      {secret === null && (
        <>
          <TextInput
            data-autofocus
            label={t('partners.field.keyName')}
            description={t('partners.keyNameHint')}
            maxLength={120}
            value={draft.name}
            onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
          />
          <DateField
            label={t('partners.field.keyExpires')}
            description={t('partners.optional')}
            value={draft.expiresOn}
            onChange={(expiresOn) => setDraft({ ...draft, expiresOn })}
          />
          <label className="check-line">
            <input
              type="checkbox"
              className="plain-checkbox"
              checked={draft.isTest}
              onChange={({ currentTarget }) => setDraft({ ...draft, isTest: currentTarget.checked })}
            />
            {t('partners.isTest')}
          </label>
        </>
      )}
    </ActDialog>
  );
}

function Secret({ secret }: { readonly secret: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Note state="attention">{t('partners.shownOnce')}</Note>
      <TextInput
        label={t('partners.secret')}
        readOnly
        value={secret}
        onFocus={({ target }) => target.select()}
      />
      <div>
        <Button small onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
          {t(isCopied ? 'accounts.copied' : 'accounts.copy')}
        </Button>
      </div>
    </>
  );
}
