import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import { TextField } from '../../../lib/ui/TextField';
import { usePageTitle } from '../../../lib/use-page-title';
import { Refused } from './Refused';
import { RequestPasswordLinkDocument } from './RequestPasswordLink.generated';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';

/** Asks for a link to a new password; it says the same whether anybody has the login. */
export function ForgotPasswordPage(): ReactElement {
  const { t } = useTranslation('accountCodes');
  usePageTitle(t('forgot.title'));
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{t('forgot.title')}</h1>
        <p className="lead">{t('forgot.lead')}</p>
      </div>
      <NeedsScripts>
        <LinkForm />
      </NeedsScripts>
      <AtTheDesk />
    </div>
  );
}

function LinkForm(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const [login, setLogin] = useState('');
  const [outcome, setOutcome] = useState<{ readonly isSent: boolean; readonly refusals: readonly Refusal[] }>(
    { isSent: false, refusals: [] },
  );
  const { isBusy, fault, run } = useIdempotentMutation(RequestPasswordLinkDocument);
  const ask = async () => {
    const answer = await run(() => ({ input: { login: login.trim() } }));
    if (answer !== null)
      setOutcome({
        isSent: answer.requestPasswordLink.isAccepted,
        refusals: answer.requestPasswordLink.userErrors,
      });
  };
  const onAsk = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void ask();
  };
  return (
    <form className="form" onSubmit={onAsk}>
      <TextField
        label={t('forgot.login')}
        refusal={findFieldMessage(outcome.refusals, 'login')}
        value={login}
        onType={setLogin}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={200}
      />
      <div role="status">
        {outcome.isSent && (
          <Notice kind="ok">
            <p>
              <b>{t('forgot.sentTitle')}</b> {t('forgot.sent')}
            </p>
          </Notice>
        )}
      </div>
      <Refused refusals={outcome.refusals} fields={['login']} fault={fault} />
      <button className="btn wide" aria-disabled={isBusy}>
        {isBusy ? t('forgot.busy') : outcome.isSent ? t('forgot.again') : t('forgot.submit')}
      </button>
    </form>
  );
}

function AtTheDesk(): ReactElement {
  const { t } = useTranslation('accountCodes');
  const paths = usePaths();
  return (
    <aside>
      <section>
        <h2>{t('forgot.desk')}</h2>
        <p>{t('forgot.deskText')}</p>
        <Link className="btn quiet" to={paths.to('setPassword')}>
          {t('forgot.useCode')}
        </Link>
      </section>
      <section>
        <Link to={paths.to('visit')}>{t('forgot.hours')}</Link>
      </section>
    </aside>
  );
}
