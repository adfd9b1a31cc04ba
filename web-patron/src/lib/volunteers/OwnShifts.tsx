import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../act/refusals';
import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import { RefusalNotices } from '../states/RefusalNotices';
import { LeaveShiftDocument } from './LeaveShift.generated';
import { OfferButton } from './OfferButton';
import type { OwnShift, ShownOffer } from './shift';
import { placeOf } from './shift';
import { ShiftFeedback } from './ShiftFeedback';
import { useShiftWords } from './use-shift-words';

type OwnShiftsProps = {
  readonly shifts: readonly OwnShift[];
  /** What the member offers of them. */
  readonly offers: readonly ShownOffer[];
  readonly onChanged: () => void;
};

/** Shows a volunteer the shifts they have or wait for, and the hours of those that are over. */
export function OwnShifts({ shifts, offers, onChanged }: OwnShiftsProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const words = useShiftWords();
  const now = Date.now();
  const coming = shifts.filter(({ endsAt }) => Date.parse(endsAt) > now);
  const past = shifts
    .filter(({ endsAt, status }) => Date.parse(endsAt) <= now && status === 'CONFIRMED')
    .toReversed();
  const minutes = past.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  return (
    <>
      <section className="part" aria-labelledby="own-shifts">
        <header>
          <h2 id="own-shifts">{t('shift.mine')}</h2>
        </header>
        {coming.length === 0 && <p className="none-yet">{t('shift.noneMine')}</p>}
        <ul className="own-list">
          {coming.map((one) => (
            <ComingShift
              key={one.id}
              own={one}
              offer={offers.find(({ assignmentId }) => assignmentId === one.id)}
              onChanged={onChanged}
            />
          ))}
        </ul>
      </section>
      {past.length > 0 && (
        <section className="part" aria-labelledby="own-hours">
          <header>
            <h2 id="own-hours">{t('shift.hours')}</h2>
          </header>
          <p>{t('shift.total', { duration: words.duration(minutes) })}</p>
          <ul className="own-list">
            {past.map((one) => (
              <PastShift key={one.id} own={one} onChanged={onChanged} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const TONES = { CONFIRMED: 'ok', WAITING: 'wait', CANCELLED: 'stop' } as const;

function PastShift({
  own,
  onChanged,
}: {
  readonly own: OwnShift;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('volunteers');
  const words = useShiftWords();
  const { shift, need, minutes } = own;
  return (
    <li>
      <h3>{shift.title.text}</h3>
      <p className="small">{`${words.span(shift)} · ${need.work.name.text}`}</p>
      <p className={`state-word ${minutes === null ? 'wait' : 'ok'}`}>
        {minutes === null ? t('shift.unsigned') : words.duration(minutes)}
      </p>
      {minutes !== null && minutes > 0 && <ShiftFeedback own={own} onChanged={onChanged} />}
    </li>
  );
}

function ComingShift({
  own,
  offer,
  onChanged,
}: {
  readonly own: OwnShift;
  readonly offer: ShownOffer | undefined;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('volunteers');
  const words = useShiftWords();
  const { shift, need, status, waitingPosition, closeReason } = own;
  return (
    <li>
      <h3>{shift.title.text}</h3>
      <p>{words.span(shift)}</p>
      <p className="small">{`${placeOf(shift)} · ${need.work.name.text}`}</p>
      <p className={`state-word ${TONES[status]}`}>
        {status === 'WAITING'
          ? t('shift.waiting', { position: waitingPosition ?? 0 })
          : t(status === 'CONFIRMED' ? 'shift.confirmed' : 'shift.off')}
      </p>
      {status === 'CONFIRMED' && shift.briefing !== null && <p>{shift.briefing}</p>}
      {status === 'CANCELLED' && closeReason !== null && <p className="small">{closeReason}</p>}
      {status === 'CONFIRMED' && Date.parse(shift.startsAt) > Date.now() && (
        <OfferButton own={own} offer={offer} onChanged={onChanged} />
      )}
      {status !== 'CANCELLED' && <LeaveButton own={own} onChanged={onChanged} />}
    </li>
  );
}

/** Gives a place back after one more question; until some hours before, later staff must be called. */
function LeaveButton({
  own: { id, shift, status },
  onChanged,
}: {
  readonly own: OwnShift;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('volunteers');
  const [isAsked, setAsked] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(LeaveShiftDocument);
  const leave = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { id, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.leaveShift.userErrors);
    if (answer.leaveShift.userErrors.length === 0) onChanged();
  };
  const label = t(status === 'WAITING' ? 'shift.leaveLine' : 'shift.leave');
  return (
    <>
      {isAsked ? (
        <span className="row" role="group" aria-label={`${label}: ${shift.title.text}`}>
          <button
            type="button"
            className="btn"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
            autoFocus
            aria-disabled={isBusy}
            onClick={isBusy ? undefined : () => void leave()}
          >
            {t('shift.yesLeave')}
          </button>
          <button type="button" className="btn quiet" onClick={() => setAsked(false)}>
            {t('shift.keep')}
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="as-link"
          aria-label={`${label}: ${shift.title.text}`}
          onClick={() => setAsked(true)}
        >
          {label}
        </button>
      )}
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </>
  );
}
