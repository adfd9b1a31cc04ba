import { useApolloClient } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useEffect, useState } from 'react';

import { useLocale } from '../../../../lib/language';
import { markSignedOut } from '../../../../lib/member/signed-in';
import { HoldChoicesDocument } from './HoldChoices.generated';
import type { HoldChoicesQuery } from './HoldChoices.generated';

/** Is a branch where a hold may be collected. */
export type PickupBranch = HoldChoicesQuery['branches'][number];

type HoldChoices = {
  readonly branches: readonly PickupBranch[];
  readonly homeBranchId: string | null;
  readonly holdCount: number;
  /** Whether a code must be typed first: who joined alone places holds once a contact is proven. */
  readonly needsCode: boolean;
};

/** Asks where a hold may be collected; whoever is no longer signed in is noticed on the way. */
export function useHoldChoices(titleId: string): {
  readonly choices: HoldChoices | null;
  readonly fault: Fault | null;
} {
  const client = useApolloClient();
  const locale = useLocale();
  const [choices, setChoices] = useState<HoldChoices | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let isGone = false;
    client
      .query({ query: HoldChoicesDocument, variables: { id: titleId, locale }, fetchPolicy: 'network-only' })
      .then(
        ({ data }) => {
          if (isGone || data === undefined) return;
          if (data.viewer.member === null) markSignedOut();
          else
            setChoices({
              branches: data.branches,
              homeBranchId: data.viewer.member.homeBranch?.id ?? null,
              holdCount: data.title?.holdCount ?? 0,
              needsCode: needsCode(data.viewer.member),
            });
        },
        (error: unknown) => isGone || setFault(describeFault(error)),
      );
    return () => {
      isGone = true;
    };
  }, [client, locale, titleId]);
  return { choices, fault };
}

function needsCode({
  standing,
  isEmailVerified,
  isPhoneVerified,
}: NonNullable<HoldChoicesQuery['viewer']['member']>): boolean {
  return standing === 'PROVISIONAL' && !isEmailVerified && !isPhoneVerified;
}
