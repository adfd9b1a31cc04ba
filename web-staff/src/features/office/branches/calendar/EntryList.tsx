import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ClosurePreview } from './ClosurePreview';
import { ReopenBranchDocument } from './ReopenBranch.generated';
import { useEntryRemoval } from './use-entry-removal';
import type { CalendarEntry } from './use-special-hours';

type Entry = CalendarEntry;

/**
 * Lists what makes days of the year different; a closure is taken back with the dates it moved, the rest is
 * removed.
 */
export function EntryList({
  entries,
  onChanged,
  onChange,
}: {
  readonly entries: readonly Entry[];
  readonly onChanged: () => void;
  readonly onChange: (entry: Entry) => void;
}) {
  const { t } = useTranslation();
  const removing = useEntryRemoval(onChanged);
  const { removal } = removing;
  const reopen = useAnnouncedMutation(ReopenBranchDocument, {
    payloadOf: ({ reopenBranch }) => reopenBranch,
    onDone: onChanged,
  });
  const takeBack = (entry: Entry) => {
    if (entry.kind === 'CLOSURE')
      void reopen.run(
        (idempotencyKey) => ({ closureId: entry.id, idempotencyKey }),
        (done) =>
          [
            t('calendar.reopened', {
              loans: done.restoredLoanCount,
              holds: done.restoredHoldCount,
              sessions: done.restoredSessionCount,
              consultations: done.restoredConsultationCount,
              bookings: done.restoredBookingCount,
            }),
            ...(done.movedBackCount > 0 ? [t('closing.movedBack', { count: done.movedBackCount })] : []),
          ].join(' '),
      );
    else void removing.start(entry);
  };
  const isBusy = removing.act.loading || reopen.loading;
  return (
    <section className="panel" aria-labelledby="calendar-entries">
      <header>
        <h2 id="calendar-entries">{t('calendar.entries')}</h2>
        <span className="quiet">{entries.length}</span>
      </header>
      {[removing.act, reopen].map(
        ({ error, messages }, place) =>
          (error !== undefined || messages.length > 0) && (
            <div key={place} className="panel-body">
              <ActNotes error={error} messages={messages} />
            </div>
          ),
      )}
      {entries.filter(({ kind }) => kind === 'CLOSURE').length > 1 && (
        <p className="panel-body quiet small">{t('closing.followLast')}</p>
      )}
      {entries.length === 0 && <p className="panel-body quiet">{t('calendar.noEntries')}</p>}
      <ul className="thing-list">
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            isBusy={isBusy}
            onTakeBack={() => takeBack(entry)}
            onChange={() => onChange(entry)}
          />
        ))}
      </ul>
      {removal !== null && (
        <ActDialog
          title={t('specialHours.removeTitle', { name: removal.entry.name })}
          act={removing.act}
          isDone={false}
          submit={t('specialHours.removeNow')}
          onSubmit={() => void removing.remove(removal.entry)}
          onClose={removing.giveUp}
        >
          <ClosurePreview reach={removal.reach} back={t('specialHours.forGood')} />
        </ActDialog>
      )}
    </section>
  );
}

function EntryLine({
  entry,
  isBusy,
  onTakeBack,
  onChange,
}: {
  readonly entry: Entry;
  readonly isBusy: boolean;
  readonly onTakeBack: () => void;
  readonly onChange: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { date } = useDisplay();
  const act = t(entry.kind === 'CLOSURE' ? 'calendar.reopen' : 'common.remove');
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        <span className="cell-title">{entry.name}</span>
        <span className="cell-note">
          {[
            entry.fromDate === entry.untilDate
              ? date(entry.fromDate)
              : `${date(entry.fromDate)} – ${date(entry.untilDate)}`,
            t(`calendar.kind.${entry.kind}`),
            entry.branch?.name.text ?? t('calendar.allBranches'),
          ].join(' · ')}
        </span>
      </span>
      {can('LIBRARY_EDIT') && (
        <span className="thing-acts">
          {(entry.kind === 'PERIOD' || entry.kind === 'EXCEPTION_DAY') && (
            <Button
              small
              weight="link"
              onClick={onChange}
              aria-label={`${t('common.change')}: ${entry.name}, ${date(entry.fromDate)}`}
            >
              {t('common.change')}
            </Button>
          )}
          <Button
            small
            weight="link"
            busy={isBusy}
            onClick={onTakeBack}
            aria-label={`${act}: ${entry.name}, ${date(entry.fromDate)}`}
          >
            {act}
          </Button>
        </span>
      )}
    </li>
  );
}
