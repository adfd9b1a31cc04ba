import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { JoinBookingWaitDocument } from './JoinBookingWait.generated';
import type { JoinBookingWaitInput } from './JoinBookingWait.generated';

type WaitButtonProps = {
  readonly wish: Pick<JoinBookingWaitInput, 'spaceId' | 'itemId' | 'itemKind' | 'startsAt' | 'endsAt'>;
  readonly partySize: number;
};

/** Lets a member wait for a time that somebody else has. */
export function WaitButton({ wish, partySize }: WaitButtonProps): ReactElement {
  const { t } = useTranslation('booking');
  const { isBusy, fault, run } = useIdempotentMutation(JoinBookingWaitDocument);
  const [isWaiting, setWaiting] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const join = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { ...wish, partySize, idempotencyKey } }));
    setRefusals(answer?.joinBookingWait.userErrors ?? []);
    setWaiting(answer?.joinBookingWait.wait != null);
  };
  return (
    <div role="status">
      {isWaiting ? (
        <Notice kind="ok">
          <p>{t('form.waiting')}</p>
        </Notice>
      ) : (
        <button
          type="button"
          className="btn quiet wide"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void join()}
        >
          {t('form.wait')}
        </button>
      )}
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </div>
  );
}
