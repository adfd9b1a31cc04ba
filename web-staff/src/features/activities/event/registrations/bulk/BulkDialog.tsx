import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { useWhenWords } from '../../../../../lib/events/use-when-words';
import { StepsDialog } from '../../../../../lib/list/bulk/StepsDialog';
import type { Chosen } from '../../../../../lib/list/list-definition';
import type { EventOnPage } from '../../shown-event';
import type { RegistrationRow } from '../registration-row';
import { ChosenNames } from './ChosenNames';
import type { BulkKind } from './use-bulk-steps';
import { useBulkSteps } from './use-bulk-steps';

type BulkDialogProps = Chosen<RegistrationRow> & { readonly kind: BulkKind; readonly event: EventOnPage };

/**
 * Asks before something is done to several registrations; who was marked as present can be taken out again,
 * for what was decided a letter may have left.
 */
export function BulkDialog({ kind, event, rows, onClose, onChanged }: BulkDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [sessionId, setSessionId] = useState(() => nearestSession(event));
  const { stepsOf, undoStepsOf } = useBulkSteps();
  return (
    <StepsDialog
      title={t(`registrations.bulk.title.${kind}`, { count: rows.length })}
      submit={t(`registrations.bulk.act.${kind}`)}
      stepsOf={() => stepsOf({ kind, rows, reason: reason.trim() || null, sessionId })}
      {...(kind === 'attend' ? { undoStepsOf } : {})}
      onClose={onClose}
      onChanged={onChanged}
    >
      <ChosenNames rows={rows} />
      {kind === 'attend' && <SessionChoice event={event} value={sessionId} onChange={setSessionId} />}
      {(kind === 'cancel' || kind === 'decline') && (
        <Textarea
          label={t('registrations.reason')}
          description={t('registrations.endingText')}
          data-autofocus
          maxLength={300}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </StepsDialog>
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
