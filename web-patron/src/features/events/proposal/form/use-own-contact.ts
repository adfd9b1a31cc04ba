import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';

import { useMaybeSignedIn } from '../../../../lib/member/signed-in';
import { ProposerContactDocument } from './ProposerContact.generated';

/** Says who a signed-in member is and how they are reached. */
export type OwnContact = { readonly name: string; readonly email: string; readonly phone: string };

/**
 * Hands on, once, what the library knows of the signed-in member; without one, or without an answer, the form
 * stays as it is.
 */
export function useOwnContact(onKnown: (contact: OwnContact) => void): void {
  const client = useApolloClient();
  const isMember = useMaybeSignedIn();
  const take = useRef(onKnown);
  useEffect(() => {
    take.current = onKnown;
  });
  useEffect(() => {
    if (!isMember) return undefined;
    let isGone = false;
    client.query({ query: ProposerContactDocument, fetchPolicy: 'network-only' }).then(
      ({ data }) => {
        const member = data?.viewer.member ?? null;
        if (!isGone && member !== null)
          take.current({ name: member.name, email: member.email ?? '', phone: member.phone ?? '' });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [client, isMember]);
}
