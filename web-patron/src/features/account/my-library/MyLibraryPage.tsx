import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { Navigate, useLocation } from 'react-router';

import { useLanguage } from '../../../lib/language';
import { signInPathFrom } from '../../../lib/member/come-back';
import { forgetMember } from '../../../lib/member/forget-member';
import { markSignedIn, useMaybeSignedIn } from '../../../lib/member/signed-in';
import { FailedPage } from '../../../lib/states/FailedPage';
import { usePageTitle } from '../../../lib/use-page-title';
import { useMyLibrary } from './data/use-my-library';
import { MyLibrarySkeleton } from './MyLibrarySkeleton';
import { MyLibraryView } from './MyLibraryView';
import { keepPageForOffline } from '../../../lib/offline/keep-page-for-offline';

/** Shows a member their card, loans, holds, account and family; anybody else is asked to sign in first. */
export function MyLibraryPage(): ReactElement {
  const { t } = useTranslation('myLibrary');
  usePageTitle(t('title'));
  const { state, askAgain } = useMyLibrary();
  useSignInRedirect(state.kind);
  const language = useLanguage();
  const place = useLocation();
  const isMember = useMaybeSignedIn();
  if (state.kind === 'nobody')
    return isMember ? <MyLibrarySkeleton /> : <Navigate to={signInPathFrom(place, language)} replace />;
  if (state.kind === 'loading') return <MyLibrarySkeleton />;
  if (state.kind === 'failed') return <FailedPage error={state.error} onRetry={askAgain} />;
  return <MyLibraryView {...state} onChanged={askAgain} />;
}

/**
 * The server knows better than this browser whether somebody is signed in: what the browser remembers
 * follows.
 */
function useSignInRedirect(kind: ReturnType<typeof useMyLibrary>['state']['kind']): void {
  useEffect(() => {
    if (kind === 'nobody') void forgetMember();
    if (kind !== 'here') return;
    markSignedIn();
    void keepPageForOffline();
  }, [kind]);
}
