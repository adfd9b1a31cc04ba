import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { BranchChoicesDocument } from '../../../lib/session/BranchChoices.generated';
import { sampleAccounts, samplePassword } from './sample-accounts';
import { useSignIn } from './use-sign-in';
import type { AfterPassword } from './use-sign-in';

/**
 * Lists the accounts of the sample library; shown only when the server says that its branches are sample
 * data.
 */
export function SampleAccounts(after: AfterPassword) {
  const { t } = useTranslation();
  const { data } = useQuery(BranchChoicesDocument);
  const { signIn, loading } = useSignIn(after);
  if (data === undefined || !data.branches.some(({ isSample }) => isSample)) return null;
  return (
    <section className="sample-accounts" aria-labelledby="sample-accounts">
      <h2 id="sample-accounts">{t('signIn.sampleTitle')}</h2>
      <p className="muted small" style={{ margin: '2px 0 8px' }}>
        {t('signIn.sampleText')} <code>{samplePassword}</code>
      </p>
      <ul>
        {sampleAccounts.map(({ role, email }) => (
          <li key={email}>
            <span style={{ flex: 1, minWidth: 0 }}>
              <b className="medium">{t(`signIn.sampleAccounts.${role}`)}</b>
              <br />
              <code>{email}</code>
            </span>
            <Button
              small
              busy={loading}
              onClick={() => void signIn(email, samplePassword)}
              aria-label={`${t('signIn.submit')}: ${t(`signIn.sampleAccounts.${role}`)}`}
            >
              {t('signIn.submit')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
