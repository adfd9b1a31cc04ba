import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { CalendarYearQuery } from './CalendarYear.generated';
import { RemoveCalendarEntryDocument } from './RemoveCalendarEntry.generated';
import { ReopenBranchDocument } from './ReopenBranch.generated';

type Entry = CalendarYearQuery['calendarEntries'][number];

/**
 * Lists what makes days of the year different; a closure is taken back with the dates it moved, the rest is
 * removed.
 */
export function EntryList({
  entries,
  onChanged,
}: {
  readonly entries: readonly Entry[];
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const remove = useAnnouncedMutation(RemoveCalendarEntryDocument, {
    payloadOf: ({ removeCalendarEntry }) => removeCalendarEntry,
    onDone: onChanged,
  });
  const reopen = useAnnouncedMutation(ReopenBranchDocument, {
    payloadOf: ({ reopenBranch }) => reopenBranch,
    onDone: onChanged,
  });
  const takeBack = ({ id, kind, name }: Entry) => {
    if (kind === 'CLOSURE')
      void reopen.run(
        (idempotencyKey) => ({ closureId: id, idempotencyKey }),
        (done) =>
          t('calendar.reopened', {
            loans: done.restoredLoanCount,
            holds: done.restoredHoldCount,
            sessions: done.restoredSessionCount,
            consultations: done.restoredConsultationCount,
          }),
      );
    else
      void remove.run(
        (idempotencyKey) => ({ id, idempotencyKey }),
        () => t('calendar.removed', { name }),
      );
  };
  const isBusy = remove.loading || reopen.loading;
  return (
    <section className="panel" aria-labelledby="calendar-entries">
      <header>
        <h2 id="calendar-entries">{t('calendar.entries')}</h2>
        <span className="quiet">{entries.length}</span>
      </header>
      {[remove, reopen].map(
        ({ error, messages }, place) =>
          (error !== undefined || messages.length > 0) && (
            <div key={place} className="panel-body">
              <ActNotes error={error} messages={messages} />
            </div>
          ),
      )}
      {entries.length === 0 && <p className="panel-body quiet">{t('calendar.noEntries')}</p>}
      <ul className="thing-list">
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} isBusy={isBusy} onTakeBack={() => takeBack(entry)} />
        ))}
      </ul>
    </section>
  );
}

function EntryLine({
  entry,
  isBusy,
  onTakeBack,
}: {
  readonly entry: Entry;
  readonly isBusy: boolean;
  readonly onTakeBack: () => void;
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
            entry.from === entry.to ? date(entry.from) : `${date(entry.from)} – ${date(entry.to)}`,
            t(`calendar.kind.${entry.kind}`),
            entry.branch?.name.text ?? t('calendar.allBranches'),
          ].join(' · ')}
        </span>
      </span>
      {can('LIBRARY_EDIT') && (
        <span className="thing-acts">
          <Button
            small
            weight="link"
            busy={isBusy}
            onClick={onTakeBack}
            aria-label={`${act}: ${entry.name}, ${date(entry.from)}`}
          >
            {act}
          </Button>
        </span>
      )}
    </li>
  );
}
