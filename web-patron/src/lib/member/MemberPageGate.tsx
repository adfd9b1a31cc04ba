import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router';

import { useLanguage } from '../language';
import { FailedPage } from '../states/FailedPage';
import { OwnPageFrame } from '../states/OwnPageFrame';
import { signInPathFrom } from './come-back';
import { forgetMember } from './forget-member';
import type { MemberSession } from './member-session';

type OwnPageDoorProps = {
  readonly title: string;
  readonly own: Exclude<MemberSession<unknown>, { readonly kind: 'here' }>;
  readonly onRetry: () => void;
};

/**
 * Stands before a page of a member until it can be shown: waiting, failed, or leading to sign in and back.
 */
export function MemberPageGate({ title, own, onRetry }: OwnPageDoorProps): ReactElement {
  const language = useLanguage();
  const place = useLocation();
  useEffect(() => {
    if (own.kind === 'nobody') void forgetMember();
  }, [own.kind]);
  if (own.kind === 'nobody') return <Navigate to={signInPathFrom(place, language)} replace />;
  if (own.kind === 'failed') return <FailedPage error={own.error} onRetry={onRetry} />;
  return <OwnPageFrame title={title} />;
}
