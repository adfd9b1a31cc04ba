import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { DeskMemberDocument } from './DeskMember.generated';
import type { DeskMemberQuery } from './DeskMember.generated';
import { useDesk, useDeskState } from '../use-desk';

/** The open member as the desk shows them. */
export type DeskMember = NonNullable<DeskMemberQuery['member']>;

/** Somebody of the member's family. */
export type DeskRelative = DeskMember['dependants'][number];

const FOLLOW_AFTER_MS = 250;

/** Returns the open member, asked for anew after every act that may have changed them. */
export function useDeskMember() {
  const { member, settledCount } = useDeskState();
  const { data, error, refetch } = useQuery(DeskMemberDocument, {
    variables: { id: member?.id ?? '' },
    skip: member === null || member.id === '',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [followedCount, setFollowedCount] = useState(settledCount);
  useEffect(() => {
    if (settledCount === 0 || member === null || member.id === '') return undefined;
    // A pile of books settles many acts; the panel follows once they pause.
    const timer = setTimeout(
      () =>
        void refetch().then(
          () => setFollowedCount(settledCount),
          () => undefined,
        ),
      FOLLOW_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [settledCount, member, refetch]);
  const found = member === null || member.id === '' ? null : (data?.member ?? null);
  const desk = useDesk();
  useEffect(() => {
    if (found !== null && member?.id === found.id && member.cardNumber === '')
      desk.openMember({ id: found.id, cardNumber: found.cardNumber });
  }, [found, member, desk]);
  const relatives: readonly DeskRelative[] =
    found === null ? [] : [...(found.guardian === null ? [] : [found.guardian]), ...found.dependants];
  return {
    isOpen: member !== null,
    cardOnly: member?.id === '' ? member.cardNumber : null,
    member: found,
    relatives,
    isBehind: followedCount !== settledCount,
    isGone: data?.member === null,
    error: found === null ? error : undefined,
    retry: () => void refetch(),
    refetch: () => void refetch().catch(() => undefined),
  };
}
