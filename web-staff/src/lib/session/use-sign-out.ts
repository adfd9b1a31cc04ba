import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { carryOutHeldActs } from '../acts/held-acts';
import { useShellActs } from '../page/shell-acts';
import { rememberDesk } from './offline-session';
import { SignOutDocument } from './SignOut.generated';
import { deleteCachedCheckIn } from '../data/cached-check-in';
import { forgetDrafts } from '../data/drafts';
import { waitingCounts } from '../data/waiting-counts';
import { scansStillWaiting } from '../data/waiting-scans';
import { paths } from '../paths';

/**
 * Returns the act of signing out: the session ends on the server, drafts and cached data leave this browser.
 * Scans and counts that still wait are not left behind unseen: without `andForget`, which gives them up, it
 * leads to the page that warns of them. Acts that can still be taken back are carried out first; where one of
 * them is refused, whoever did it stays signed in to read why, and is told so: nobody walks away from an open desk.
 */
export function useSignOut() {
  const [run] = useMutation(SignOutDocument);
  const client = useApolloClient();
  const navigate = useNavigate();
  const { t } = useTranslation();
  const { tell } = useShellActs();
  return async (everywhere: boolean, andForget?: () => Promise<void>) => {
    if (!(await carryOutHeldActs())) return tell(t('shell.stillSignedIn'));
    const isWaiting = andForget === undefined && (await isAnythingWaiting().catch(() => false));
    if (isWaiting) return navigate(paths.leave(everywhere));
    // What lets people in leaves this phone also when the library cannot be reached.
    deleteCachedCheckIn();
    await run({ variables: { input: { everywhere } } });
    await andForget?.();
    forgetDrafts();
    rememberDesk(null);
    await navigate(`${paths.signIn}?signedOut=1`);
    await client.clearStore();
    return undefined;
  };
}

async function isAnythingWaiting(): Promise<boolean> {
  const [scans, counts] = [await scansStillWaiting(new Date()), await waitingCounts()];
  return scans.length + counts.length > 0;
}
