import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { ConsultationMark } from '../../../lib/consultations/ConsultationMark';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { BookDialog } from './BookDialog';
import { ConsultationSlotsDocument } from './ConsultationSlots.generated';
import type { ConsultationSlotsQuery } from './ConsultationSlots.generated';
import { WithdrawSlotDocument } from './WithdrawSlot.generated';
import { DateField } from '../../../lib/form/when/DateField';

type Slot = ConsultationSlotsQuery['consultationSlots'][number];

/** Lists the hours of a day in order: who comes to whom about what, and which are still free. */
export function DayList({ branchId }: { readonly branchId: string | null }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const day = search.get('day') ?? todayInJakarta(new Date());
  const { data, previousData, error, refetch } = useQuery(ConsultationSlotsDocument, {
    variables: { from: day, to: addDays(day, 1), branchId },
    fetchPolicy: 'cache-and-network',
  });
  const slots = (data ?? previousData)?.consultationSlots;
  return (
    <>
      <DayChoice day={day} />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {slots === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {slots?.length === 0 && (
        <section className="panel">
          <EmptyState title={t('consultations.noHours')}>{t('consultations.noHoursText')}</EmptyState>
        </section>
      )}
      {slots !== undefined && slots.length > 0 && (
        <SlotTable slots={slots} onChanged={() => void refetch()} />
      )}
    </>
  );
}

function DayChoice({ day }: { readonly day: string }) {
  const { t } = useTranslation();
  const { fullDate } = useDisplay();
  const [, setSearch] = useSearchParams();
  const choose = (next: string) =>
    next !== '' &&
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), day: next }), {
      replace: true,
    });
  return (
    <div className="row wrap" style={{ marginBottom: 12, alignItems: 'end' }}>
      <Button onClick={() => choose(addDays(day, -1))}>{t('consultations.previousDay')}</Button>
      <DateField isLate label={t('consultations.day')} value={day} onChange={choose} />
      <Button onClick={() => choose(addDays(day, 1))}>{t('consultations.nextDay')}</Button>
      <Button onClick={() => choose(todayInJakarta(new Date()))}>{t('consultations.today')}</Button>
      <p aria-live="polite" className="muted">
        {fullDate(day)}
      </p>
    </div>
  );
}

function SlotTable({
  slots,
  onChanged,
}: {
  readonly slots: readonly Slot[];
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(WithdrawSlotDocument, {
    payloadOf: (result) => result.withdrawConsultationSlot,
    onDone: onChanged,
  });
  const [booking, setBooking] = useState<Slot | null>(null);
  const onWithdraw = (id: string) =>
    void act.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('consultations.withdrawn'),
    );
  return (
    <section className="panel" aria-label={t('consultations.tab.day')}>
      <ActNotes error={act.error} messages={act.messages} />
      <div className="scroll">
        <table className="list-table">
          <thead>
            <tr>
              {(['time', 'member', 'about', 'mentor', 'state'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`consultations.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slots.map((slot) => (
              <SlotRow key={slot.id} slot={slot} onWithdraw={onWithdraw} onBook={() => setBooking(slot)} />
            ))}
          </tbody>
        </table>
      </div>
      {booking !== null && (
        <BookDialog slot={booking} onBooked={onChanged} onClose={() => setBooking(null)} />
      )}
    </section>
  );
}

function SlotRow({
  slot: { id, startsAt, endsAt, mode, isBookable, mentor, consultation },
  onWithdraw,
  onBook,
}: {
  readonly slot: Slot;
  readonly onWithdraw: (id: string) => void;
  readonly onBook: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { timeOf } = useDisplay();
  const name = consultation?.member?.name ?? t('consultations.unknownMember');
  const isToCome = startsAt > new Date().toISOString();
  return (
    <tr>
      <td>
        <b>{timeOf(startsAt)}</b>
        <span className="cell-note">{timeOf(endsAt)}</span>
      </td>
      <td>
        {consultation === null ? (
          <span className="quiet">{t('consultations.free')}</span>
        ) : (
          <Link className="cell-title" to={paths.consultation(consultation.id)}>
            {name}
          </Link>
        )}
      </td>
      <td>
        {consultation !== null && t(`consultationTerms.topic.${consultation.topic}`)}
        <span className="cell-note">{t(`consultationTerms.mode.${consultation?.mode ?? mode}`)}</span>
      </td>
      <td>{mentor.name}</td>
      <td>
        {consultation !== null && <ConsultationMark status={consultation.status} />}
        {isBookable && can('CONSULTATIONS_WRITE') && can('MEMBERS_READ') && (
          <Button
            small
            aria-label={`${t('consultations.book')} ${timeOf(startsAt)} ${mentor.name}`}
            onClick={onBook}
          >
            {t('consultations.book')}
          </Button>
        )}
        {consultation === null && isToCome && can('CONSULTATIONS_WRITE') && (
          <Button
            small
            weight="link"
            aria-label={`${t('consultations.withdraw')} ${timeOf(startsAt)} ${mentor.name}`}
            onClick={() => onWithdraw(id)}
          >
            {t('consultations.withdraw')}
          </Button>
        )}
      </td>
    </tr>
  );
}
