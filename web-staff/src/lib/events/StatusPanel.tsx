import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { ActDialog } from '../acts/ActDialog';
import { useAnnouncedMutation } from '../acts/use-announced-mutation';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { useDisplay } from '../ui/use-display';
import { ChangeEventStatusDocument } from './ChangeEventStatus.generated';
import { EventStatusMark } from './EventStatusMark';
import { holdsAtEvent } from './holds-at-event';
import { NoticeFields } from './NoticeFields';
import type { Permission } from '../session/session-context';
import type { EventStatus } from './EventStatusMark';
import { instantFrom } from './jakarta-time';
import { DateTimeField } from '../form/when/DateTimeField';

type StatusPanelProps = {
  readonly event: {
    readonly id: string;
    readonly version: number;
    readonly status: EventStatus;
    readonly management: {
      readonly publicFrom: string | null;
      readonly nextStatuses: readonly EventStatus[];
      readonly heldPermissions: readonly Permission[];
    } | null;
  };
  /** Is told after a refusal: the page should show the newest. */
  readonly onStale: () => void;
  /** Is told the version after a change. */
  readonly onDone?: (version: number) => void;
  /** Whether words of the form beside it are not saved yet: a change of state does not save them. */
  readonly isUnsaved?: boolean;
};

const early: readonly EventStatus[] = ['DRAFT', 'IN_REVIEW'];

/** Says how far an event has come and takes it further, as far as this person may. */
export function StatusPanel(props: StatusPanelProps) {
  const { event } = props;
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const [wanted, setWanted] = useState<EventStatus | null>(null);
  const may = (permission: Permission) => holdsAtEvent(event, permission);
  const mayGoTo = (status: EventStatus) =>
    may('PROGRAMMES_WRITE') &&
    (may('PROGRAMMES_PUBLISH') || (early.includes(status) && early.includes(event.status)));
  const publicFrom = event.management?.publicFrom ?? null;
  const next = (event.management?.nextStatuses ?? []).filter(mayGoTo);
  return (
    <section className="panel" aria-labelledby="status">
      <header>
        <h2 id="status">{t('statusChange.title')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <EventStatusMark status={event.status} />
        {publicFrom !== null && (
          <p className="muted small">
            {t('statusChange.publicFrom', {
              when: `${dateOf(publicFrom)}, ${timeOf(publicFrom)}`,
            })}
          </p>
        )}
        {next.length > 0 && (
          <div className="row wrap">
            {next.map((status) => (
              <Button
                key={status}
                small
                weight={status === 'CANCELLED' ? 'danger' : 'plain'}
                onClick={() => setWanted(status)}
              >
                {t(`eventTerms.act.${status}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {wanted !== null && <StatusDialog {...props} status={wanted} onClose={() => setWanted(null)} />}
    </section>
  );
}

function StatusDialog({
  event,
  status,
  onStale,
  onDone,
  isUnsaved = false,
  onClose,
}: StatusPanelProps & { readonly status: EventStatus; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [publishAt, setPublishAt] = useState('');
  const [notice, setNotice] = useState({ indonesian: '', english: '' });
  const [isPastMeant, setIsPastMeant] = useState(false);
  const act = useAnnouncedMutation(ChangeEventStatusDocument, {
    payloadOf: (result) => result.changeEventStatus,
    onDone: onClose,
  });
  const needsNotice = status === 'POSTPONED' || status === 'CANCELLED';
  const submit = async () => {
    const words = needsNotice
      ? { indonesian: notice.indonesian.trim(), english: notice.english.trim() || null }
      : null;
    const done = await act.run(
      (idempotencyKey) => ({
        id: event.id,
        version: event.version,
        status,
        publishAt: instantFrom(publishAt),
        notice: words,
        isPastMeant,
        idempotencyKey,
      }),
      () => t('statusChange.done', { status: t(`eventTerms.status.${status}`) }),
    );
    // A refusal may mean that somebody was first: the page shows the newest either way.
    if (done?.event == null) onStale();
    else onDone?.(done.event.version);
  };
  return (
    <ActDialog
      title={t(`eventTerms.act.${status}`)}
      act={act}
      isDone={false}
      submit={t(`eventTerms.act.${status}`)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {isUnsaved && <Note state="attention">{t('statusChange.unsaved')}</Note>}
      {status === 'PUBLISHED' && (
        <DateTimeField
          label={t('statusChange.publishAt')}
          description={t('statusChange.publishAtHint')}
          value={publishAt}
          onChange={setPublishAt}
        />
      )}
      {act.errors.some(({ field }) => field?.[0] === 'isPastMeant') && (
        <label className="check-line">
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={isPastMeant}
            onChange={({ currentTarget }) => setIsPastMeant(currentTarget.checked)}
          />
          {t('statusChange.isPast')}
        </label>
      )}
      {needsNotice && <NoticeFields notice={notice} onChange={setNotice} />}
    </ActDialog>
  );
}
