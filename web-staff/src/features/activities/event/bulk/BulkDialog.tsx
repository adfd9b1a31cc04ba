import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Note } from '../../../../lib/ui/Note';
import type { EventOnPage } from '../shown-event';
import { formatRegistrationName } from '../registration-words';
import type { RegistrationRow } from '../registration-row';
import { useBulkAct } from '../../../../lib/list/bulk/use-bulk-act';
import { useBulkSteps } from './use-bulk-steps';
import type { BulkKind } from './use-bulk-steps';

type BulkDialogProps = {
  readonly kind: BulkKind;
  readonly event: EventOnPage;
  readonly rows: readonly RegistrationRow[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/**
 * Asks before something is done to several registrations, shows how far it has come, and says what was
 * refused.
 */
export function BulkDialog({ kind, event, rows: given, onClose, onChanged }: BulkDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  // What was asked about stays what it was, though the list behind it changes.
  const [rows] = useState(given);
  const [reason, setReason] = useState('');
  const [sessionId, setSessionId] = useState(() => nearestSession(event));
  const { state, run } = useBulkAct(onChanged);
  const stepsFor = useBulkSteps();
  const isDone = state.total > 0 && !state.isRunning && state.error === undefined;
  const doneWords = t('registrations.bulk.done', { count: state.total - state.refused.length });
  const submit = async () => {
    if (await run(stepsFor({ kind, rows, reason: reason.trim() || null, sessionId })))
      announce(t(`registrations.bulk.act.${kind}`, { count: rows.length }));
  };
  return (
    <ActDialog
      title={t(`registrations.bulk.act.${kind}`, { count: rows.length })}
      act={{ error: state.error, messages: [], loading: state.isRunning }}
      isDone={isDone}
      submit={t('registrations.bulk.go')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {state.total > 0 && (
        <progress
          className="bulk-progress"
          aria-label={t('registrations.bulk.progress')}
          value={state.done}
          max={state.total}
        />
      )}
      {isDone && <Note state={state.refused.length === 0 ? 'ok' : 'attention'}>{doneWords}</Note>}
      {state.refused.map(({ name, message }, place) => (
        <Note key={`${place}-${name}`} state="blocked">
          <b>{name}</b> {message}
        </Note>
      ))}
      {!isDone && <p className="muted small">{rows.map(formatRegistrationName).join(', ')}</p>}
      {!isDone && kind === 'attend' && (
        <SessionChoice event={event} value={sessionId} onChange={setSessionId} />
      )}
      {!isDone && (kind === 'cancel' || kind === 'decline') && (
        <Textarea
          label={t('registrations.reason')}
          description={t('registrations.endingText')}
          data-autofocus
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}

function SessionChoice({
  event,
  value,
  onChange,
}: {
  readonly event: EventOnPage;
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const held = event.sessions.filter(({ status }) => status === 'SCHEDULED');
  return (
    <NativeSelect
      label={t('registrations.bulk.session')}
      description={t('registrations.bulk.attendText')}
      value={value}
      data={held.map((session) => ({ value: session.id, label: when(session) }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** The session whose beginning is closest to now. */
function nearestSession({ sessions }: EventOnPage): string {
  const away = ({ startsAt }: EventOnPage['sessions'][number]) => Math.abs(Date.parse(startsAt) - Date.now());
  return (
    sessions
      .filter(({ status }) => status === 'SCHEDULED')
      .toSorted((one, other) => away(one) - away(other))[0]?.id ?? ''
  );
}
