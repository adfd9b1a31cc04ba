import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { Refusal } from '../act/refusals';
import { useTranslation } from '../i18n/use-translation';
import { useLocale } from '../language';
import { FaultNotice } from '../states/FaultNotice';
import { Notice } from '../states/Notice';
import { RefusalNotices } from '../states/RefusalNotices';
import type { BookingReference } from './booking';
import { CheckInAtDoorDocument } from './CheckInAtDoor.generated';

type DoorCheckInProps = {
  /** The code that hangs at the door, as the scanned address brought it. */
  readonly doorCode: string;
  /** The booking of a guest; a member's is found by who they are. */
  readonly reference?: BookingReference;
  /** What else can be tried when the library refuses. */
  readonly whenRefused?: ReactNode;
  readonly onChanged?: () => void;
};

/** Checks in whoever scanned the code at the door of the place they booked. */
export function DoorCheckIn({ doorCode, reference, whenRefused, onChanged }: DoorCheckInProps): ReactElement {
  const { t } = useTranslation('booking');
  const locale = useLocale();
  const { isBusy, fault, run } = useIdempotentMutation(CheckInAtDoorDocument);
  const [isThere, setThere] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const checkIn = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { doorCode, ...(reference !== undefined && { booking: reference }), idempotencyKey },
      locale,
    }));
    setRefusals(answer?.checkInBooking.userErrors ?? []);
    if (answer?.checkInBooking.booking == null) return;
    setThere(true);
    onChanged?.();
  };
  return (
    <section className="part" aria-labelledby="door">
      <header>
        <h2 id="door">{t('mine.door')}</h2>
      </header>
      <div role="status">
        {isThere ? (
          <Notice kind="ok">
            <p>{t('mine.checkedIn')}</p>
          </Notice>
        ) : (
          <>
            <p>{t('mine.doorText')}</p>
            <button
              type="button"
              className="btn wide"
              aria-disabled={isBusy}
              onClick={isBusy ? undefined : () => void checkIn()}
            >
              {isBusy ? t('acts.busy') : t('mine.here')}
            </button>
          </>
        )}
        <RefusalNotices refusals={refusals} />
        <FaultNotice fault={fault} />
      </div>
      {refusals.length > 0 && whenRefused}
    </section>
  );
}
