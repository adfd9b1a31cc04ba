import { lazy, Suspense, useSyncExternalStore } from 'react';

import type { Reauthentication } from './reauthentication';

const ReauthenticationDialog = lazy(async () => ({
  default: (await import('./ReauthenticationDialog')).ReauthenticationDialog,
}));

/** Asks for a fresh proof when an act needs one; the dialog is fetched then. */
export function LateReauthentication({ desk }: { readonly desk: Reauthentication }) {
  const isAsking = useSyncExternalStore(desk.subscribe, desk.isAsking);
  return <Suspense>{isAsking && <ReauthenticationDialog desk={desk} />}</Suspense>;
}
