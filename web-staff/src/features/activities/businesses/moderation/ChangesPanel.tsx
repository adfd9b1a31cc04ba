import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from '../profile/shown-business';
import { ChangesTable } from './ChangesTable';
import { StaffChangeBusinessStatusDocument } from './ChangeBusinessStatus.generated';
import { RefuseBusinessChangesDocument } from './RefuseBusinessChanges.generated';
import type { Changes } from './changes';

type ChangesPanelProps = {
  readonly business: BusinessOnScreen;
  readonly changes: Changes;
  readonly onStale: () => void;
};

/** Lays what waits beside what the public sees, to be accepted or refused with a reason. */
export function ChangesPanel({ business, changes, onStale }: ChangesPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const [isRefusing, setRefusing] = useState(false);
  const act = useAnnouncedMutation(StaffChangeBusinessStatusDocument, {
    payloadOf: (result) => result.changeBusinessStatus,
    onDone: () => undefined,
  });
  const accept = async () => {
    const done = await act.run(
      (idempotencyKey) => ({
        id: business.id,
        version: business.version,
        status: 'PUBLISHED',
        idempotencyKey,
      }),
      () => t('businesses.changesAccepted'),
    );
    if (done === null) onStale();
  };
  return (
    <section className="panel" aria-labelledby="changes" style={{ marginBottom: 16 }}>
      <header>
        <h2 id="changes">{t('businesses.changes')}</h2>
        <span className="muted small">
          {changes.refusedAt === null
            ? t('businesses.waitsSince', { date: dateOf(changes.since) })
            : t('businesses.refusedOn', { date: dateOf(changes.refusedAt) })}
        </span>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <p className="muted small">{t('businesses.changesText')}</p>
        <ActNotes error={act.error} messages={act.messages} />
        <ChangesTable changes={changes} />
        {can('BUSINESS_PUBLISH') && (
          <div className="row wrap">
            <Button weight="primary" busy={act.loading} onClick={() => void accept()}>
              {t('businesses.accept')}
            </Button>
            {changes.refusedAt === null && (
              <Button onClick={() => setRefusing(true)}>{t('businesses.refuse')}</Button>
            )}
          </div>
        )}
      </div>
      {isRefusing && (
        <RefuseDialog business={business} onStale={onStale} onClose={() => setRefusing(false)} />
      )}
    </section>
  );
}

function RefuseDialog({
  business,
  onStale,
  onClose,
}: Omit<ChangesPanelProps, 'changes'> & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(RefuseBusinessChangesDocument, {
    payloadOf: (result) => result.refuseBusinessChanges,
    onDone: onClose,
  });
  const submit = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ id: business.id, version: business.version, reason, idempotencyKey }),
      () => t('businesses.changesRefused'),
    );
    if (done === null) onStale();
  };
  return (
    <ActDialog
      title={t('businesses.refuseTitle')}
      act={act}
      isDone={false}
      submit={t('businesses.refuse')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('businesses.refuseText')}</p>
      <Textarea
        label={t('businesses.reason')}
        description={t('businesses.reasonHint')}
        data-autofocus
        autosize
        minRows={3}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
