import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { nowInJakarta, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useBookingWords } from '../../../lib/booking/use-booking-words';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { LeaveBookingWaitDocument } from './LeaveBookingWait.generated';
import type { MyBookingsQuery } from './MyBookings.generated';

type Wait = MyBookingsQuery['viewerBookingWaits'][number];
type WaitsProps = { readonly waits: readonly Wait[]; readonly onChanged: () => void };

/** Lists what a member waits for; what is kept for them can be booked at once. */
export function Waits({ waits, onChanged }: WaitsProps): ReactElement {
  const { t } = useTranslation('booking');
  const { isBusy, fault, run } = useIdempotentMutation(LeaveBookingWaitDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const leave = async (id: string): Promise<void> => {
    const outcome = (await run((idempotencyKey) => ({ input: { id, idempotencyKey } })))?.leaveBookingWait;
    setRefusals(outcome?.userErrors ?? []);
    if (outcome?.wait) onChanged();
  };
  return (
    <section className="part" aria-labelledby="waits">
      <header>
        <h2 id="waits">{t('mine.waits')}</h2>
      </header>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      <ul className="own-list">
        {waits.map((wait) => (
          <li key={wait.id}>
            <WaitLine wait={wait} isBusy={isBusy} onLeave={() => void leave(wait.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitLineProps = { readonly wait: Wait; readonly isBusy: boolean; readonly onLeave: () => void };

function WaitLine({ wait, isBusy, onLeave }: WaitLineProps): ReactElement {
  const { t } = useTranslation('booking');
  const say = useBookingWords();
  const paths = usePaths();
  const { startsAt, endsAt, keptUntil, item, itemKind, keptItem, space } = wait;
  const place = say.wanted({ space, item: keptItem ?? item, itemKind });
  const what = `${place}, ${say.span(wait)}`;
  const target = keptItem?.id ?? item?.id ?? itemKind;
  const choice = new URLSearchParams({
    hari: toCivilDate(startsAt),
    mulai: nowInJakarta(new Date(startsAt)),
    selesai: nowInJakarta(new Date(endsAt)),
    ...(target !== null && { tempat: target }),
  });
  return (
    <>
      <h3>{place}</h3>
      <p>{say.span(wait)}</p>
      <p className="small">
        {keptUntil === null ? t('mine.waiting') : t('mine.kept', { time: say.time(keptUntil) })}
      </p>
      <p className="row booking-acts">
        {keptUntil !== null && (
          <Link className="btn" to={`${paths.to('space', space.id)}?${choice.toString()}`}>
            {t('mine.take')}
          </Link>
        )}
        <button
          type="button"
          className="as-link"
          aria-label={t('mine.leaveOf', { what })}
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : onLeave}
        >
          {t('mine.leave')}
        </button>
      </p>
    </>
  );
}
