import { useMutation, useQuery } from '@apollo/client/react';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import { paths } from '../../../lib/paths';
import { SignInLayout } from '../../../lib/session/SignInLayout';
import { ViewerDocument } from '../../../lib/session/Viewer.generated';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import { AcceptInvitationDocument } from './AcceptInvitation.generated';

/**
 * Lets somebody set their password with the link that a colleague gave them; the token stands behind `#`, so
 * that no server log has it.
 */
export function WelcomeScreen() {
  const { t } = useTranslation();
  const [token] = useState(() => window.location.hash.slice(1));
  return (
    <SignInLayout title={t('welcome.title')} intro={t('welcome.intro')}>
      {token === '' ? <Note state="blocked">{t('welcome.noToken')}</Note> : <WelcomeForm token={token} />}
    </SignInLayout>
  );
}

function WelcomeForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const { accept, refusals, loading, error } = useAccepting();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void accept({ token, password });
  };
  return (
    <form noValidate className="door-form" style={{ marginTop: 0 }} onSubmit={onSubmit}>
      {error !== undefined && <FaultNote error={error} />}
      {refusals.general.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      <PasswordInput
        label={t('setUp.password')}
        description={t('setUp.passwordHint')}
        autoComplete="new-password"
        autoFocus
        data-autofocus
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        error={fieldError(refusals.byField['password'])}
        visibilityToggleButtonProps={{
          'aria-label': t('signIn.showPassword'),
          tabIndex: 0,
          'aria-hidden': false,
        }}
      />
      <Button type="submit" weight="primary" busy={loading}>
        {t('welcome.submit')}
      </Button>
    </form>
  );
}

function useAccepting() {
  const navigate = useNavigate();
  const { refetch } = useQuery(ViewerDocument);
  const [run, { data, loading, error }] = useMutation(AcceptInvitationDocument, { errorPolicy: 'none' });
  const accept = async (input: { readonly token: string; readonly password: string }) => {
    const answer = await run({ variables: { input } }).catch(() => ({ data: undefined }));
    if (answer.data?.acceptInvitation.isDone !== true) return;
    await refetch();
    await navigate(answer.data.acceptInvitation.isSignedIn ? paths.today : paths.signIn, { replace: true });
  };
  const refusals = sortRefusals(data?.acceptInvitation.userErrors ?? [], ([field]) =>
    field === 'password' ? field : undefined,
  );
  return { accept, refusals, loading, error };
}
