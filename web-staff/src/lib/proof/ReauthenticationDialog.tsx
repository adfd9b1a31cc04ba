import { useMutation, useQuery } from '@apollo/client/react';
import { Modal, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { sortRefusals } from '../data/user-errors';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { fieldError } from '../ui/field-error';
import { Note } from '../ui/Note';
import { OwnProofMeansDocument } from './OwnProofMeans.generated';
import { PasskeyReauthentication } from './PasskeyReauthentication';
import type { Reauthentication } from './reauthentication';
import { ProveIdentityDocument } from './ProveIdentity.generated';

/** Asks who is at the screen when an act needs a fresh proof; the act then goes on by itself. */
export function ReauthenticationDialog({ desk }: { readonly desk: Reauthentication }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => desk.answer(false)}
      size={420}
      title={t('proof.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      zIndex={400}
    >
      <ReauthenticationForm desk={desk} />
    </Modal>
  );
}

function ReauthenticationForm({ desk }: { readonly desk: Reauthentication }) {
  const { t } = useTranslation();
  const { data, error: unknown } = useQuery(OwnProofMeansDocument, { fetchPolicy: 'network-only' });
  const { values, set, refusals, submit, loading, error } = useProving(desk);
  const hasPasskey = (data?.ownSecondFactor.passkeyCount ?? 0) > 0;
  const needsCode = data?.ownSecondFactor.confirmedAt != null || hasPasskey;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form noValidate className="stack" style={{ gap: 12 }} onSubmit={onSubmit}>
      <p>{t('proof.intro')}</p>
      {hasPasskey && <PasskeyReauthentication desk={desk} />}
      {(error ?? unknown) !== undefined && <FaultNote error={error ?? unknown} />}
      {refusals.general.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      <PasswordInput
        label={t('signIn.password')}
        autoComplete="current-password"
        data-autofocus
        value={values.password}
        onChange={({ currentTarget }) => set({ password: currentTarget.value })}
        error={fieldError(refusals.byField['password'])}
        visibilityToggleButtonProps={{
          'aria-label': t('signIn.showPassword'),
          tabIndex: 0,
          'aria-hidden': false,
        }}
      />
      {needsCode && (
        <TextInput
          label={t('secondStep.code')}
          description={t('secondStep.codeHint')}
          autoComplete="one-time-code"
          value={values.code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value })}
          error={fieldError(refusals.byField['code'])}
        />
      )}
      <div className="modal-foot">
        <Button onClick={() => desk.answer(false)}>{t('common.cancel')}</Button>
        <Button type="submit" weight="primary" busy={loading}>
          {t('proof.submit')}
        </Button>
      </div>
    </form>
  );
}

function useProving(desk: Reauthentication) {
  const [values, setValues] = useState({ password: '', code: '' });
  const [run, { data, loading, error }] = useMutation(ProveIdentityDocument, { errorPolicy: 'none' });
  const submit = async () => {
    const { password, code } = values;
    const answer = await run({
      variables: { input: { password, code: code.trim() === '' ? null : code } },
    }).catch(() => ({ data: undefined }));
    if (answer.data?.proveIdentity.isProved === true) desk.answer(true);
  };
  const refusals = sortRefusals(data?.proveIdentity.userErrors ?? [], ([field]) => field);
  return {
    values,
    set: (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change })),
    refusals,
    submit,
    loading,
    error,
  };
}
