import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Link, NavLink } from 'react-router';

import { useLanguage, usePaths } from '../language';
import { Icon } from '../ui/Icon';
import { signInPathFrom } from './come-back';
import { MemberSeenDocument } from './MemberSeen.generated';
import { toInitials } from './names';
import { markSignedOut, useMaybeSignedIn } from './signed-in';
import { usePlace } from './use-place';

/** Leads to signing in, or for a member to *my library*; anonymous visitors cost no request. */
export function MemberLink(): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const paths = usePaths();
  const place = usePlace();
  const isMember = useMaybeSignedIn();
  const name = useMemberName(isMember);
  if (!isMember)
    return (
      <Link className="me" to={signInPathFrom(place, language)}>
        {t('signIn')}
      </Link>
    );
  return (
    <NavLink className="me" to={paths.to('myLibrary')}>
      <i aria-hidden="true">{name === null ? <Icon name="person" /> : toInitials(name)}</i>
      {name !== null && <span>{name}</span>}
      <b className="hide">{t('myLibrary')}</b>
    </NavLink>
  );
}

function useMemberName(isMember: boolean): string | null {
  const client = useApolloClient();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (!isMember) return undefined;
    let isGone = false;
    client.query({ query: MemberSeenDocument }).then(
      ({ data }) => {
        if (isGone || data === undefined) return;
        setName(data.viewer.member?.name ?? null);
        if (data.viewer.member === null) markSignedOut();
      },
      // Without an answer the link still leads to what was kept for reading offline.
      () => undefined,
    );
    return () => {
      isGone = true;
      setName(null);
    };
  }, [client, isMember]);
  return name;
}
