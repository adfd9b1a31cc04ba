import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { GiveUpHoldDocument } from './GiveUpHold.generated';
import type { OwnHold } from './use-viewer-hold';

type HoldToastProps = { readonly hold: OwnHold; readonly onUndone: () => void; readonly onGone: () => void };

const SHOWN_MS = 12_000;

/** Says that a hold was placed and offers to take it back; it goes by itself. */
export function HoldToast({ hold, onUndone, onGone }: HoldToastProps): ReactElement {
  const { t } = useTranslation('title');
  const { isBusy, fault, run } = useIdempotentMutation(GiveUpHoldDocument);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    const timer = setTimeout(() => gone.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  const undo = async () => {
    const answer = await run((idempotencyKey) => ({ input: { id: hold.id, idempotencyKey } }));
    if (answer === null || answer.cancelHold.userErrors.length > 0) return;
    onUndone();
    onGone();
  };
  const place =
    hold.queuePosition === null
      ? t('hold.done', { branch: hold.pickupBranch.name.text })
      : t('hold.doneAt', {
          branch: hold.pickupBranch.name.text,
          place: hold.queuePosition,
          length: Math.max(hold.queueLength, hold.queuePosition),
        });
  return (
    <div className="toast" role="status">
      <span>{fault === null ? place : t('hold.undoFailed')}</span>
      <button type="button" aria-disabled={isBusy} onClick={() => void undo()}>
        {t('hold.undo')}
      </button>
    </div>
  );
}
