import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../act/refusals';
import { FollowProgrammeDocument } from './FollowProgramme.generated';
import { UnfollowProgrammeDocument } from './UnfollowProgramme.generated';

type Following = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  readonly follow: (programmeId: string, isFollowed: boolean) => Promise<void>;
};

/**
 * Follows a programme, or follows it no longer; the answer changes what every part of the page knows of it.
 */
export function useFollowing(): Following {
  const [following, leaving] = [
    useIdempotentMutation(FollowProgrammeDocument),
    useIdempotentMutation(UnfollowProgrammeDocument),
  ];
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const follow: Following['follow'] = async (programmeId, isFollowed) => {
    const outcome = isFollowed
      ? (await following.run(() => ({ input: { programmeId } })))?.followProgramme
      : (await leaving.run(() => ({ input: { programmeId } })))?.unfollowProgramme;
    if (outcome !== undefined) setRefusals(outcome.userErrors);
  };
  return {
    isBusy: following.isBusy || leaving.isBusy,
    fault: following.fault ?? leaving.fault,
    refusals,
    follow,
  };
}
