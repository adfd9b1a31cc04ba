import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { MySecurityDocument } from './MySecurity.generated';
import { Passkeys } from './Passkeys';
import { PasswordForm } from './PasswordForm';
import { Sessions } from './Sessions';
import { Tokens } from './Tokens';

/** Shows a member where they are signed in, and lets them sign others out and change the password. */
export function MySecurityPage(): ReactElement {
  const { t } = useTranslation('mySecurity');
  const paths = usePaths();
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(MySecurityDocument, {});
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <Sessions sessions={own.answer.memberSessions} onChanged={askAgain} />
        <Passkeys passkeys={own.answer.memberPasskeys} onChanged={askAgain} />
        <Tokens tokens={own.answer.viewerPersonalTokens} onChanged={askAgain} />
        <section className="part" aria-labelledby="password">
          <header>
            <h2 id="password">{t('password.title')}</h2>
          </header>
          <p>{t('password.text')}</p>
          <PasswordForm onChanged={askAgain} />
        </section>
      </div>
    </div>
  );
}
