import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import type { RefusalCode, Refused } from '../../../../../lib/circulation/refusals';
import { useAnnounce } from '../../../../../lib/ui/announcer';
import { PlaceHoldDocument } from './PlaceHold.generated';

/** A title somebody wants to wait for. */
export type WantedTitle = { readonly id: string; readonly titleProper: string };

/** A hold that was refused, and why. */
export type RefusedHolding = { readonly title: WantedTitle; readonly refusals: readonly Refused[] };

type HoldAnswer = { readonly refusal: RefusalCode; readonly reason?: string };
type HoldPlacingOptions = {
  readonly memberId: string;
  readonly pickupBranchId: string;
  readonly onPlaced: () => void;
};

/** Returns the act of placing a hold for a member; refusals can be answered and the act repeated. */
export function useHoldPlacing({ memberId, pickupBranchId, onPlaced }: HoldPlacingOptions) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { run, isBusy: loading, error } = useIdempotentMutation(PlaceHoldDocument);
  const [refused, setRefused] = useState<RefusedHolding | null>(null);
  const place = async (title: WantedTitle, answers: readonly HoldAnswer[]) => {
    if (loading) return;
    const input = { titleId: title.id, pickupBranchId, memberId, answers };
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const { hold, userErrors } = data.placeHold;
    setRefused(hold === null ? { title, refusals: userErrors } : null);
    if (hold === null) return;
    announce(t('profile.holdPlaced', { title: title.titleProper }));
    onPlaced();
  };
  return { place, refused, loading, error };
}
