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
import { StaffChangeBusinessStatusDocument } from './ChangeBusinessStatus.generated';
import { StaffVerifyBusinessDocument } from './VerifyBusiness.generated';

type ModerationPanelProps = { readonly business: BusinessOnScreen; readonly onStale: () => void };
type Status = BusinessOnScreen['status'];

/** Publishes a profile, returns it with a reason, and gives or takes the badge. */
export function ModerationPanel({ business, onStale }: ModerationPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  // What waits of a published profile is accepted beside what was changed.
  const steps = business.nextStatuses.filter((status) => status !== business.status);
  const [wanted, setWanted] = useState<Status | null>(null);
  return (
    <section className="panel" aria-labelledby="moderation">
      <header>
        <h2 id="moderation">{t('businesses.moderation')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        {business.status === 'PUBLISHED' && business.path === null && (
          <p className="muted small">{t('businesses.noConsent')}</p>
        )}
        {can('BUSINESS_EDIT') && steps.length > 0 && (
          <div className="row wrap">
            {steps.map((status) => (
              <Button
                key={status}
                small
                weight={status === 'CLOSED' ? 'danger' : status === 'PUBLISHED' ? 'primary' : 'plain'}
                onClick={() => setWanted(status)}
              >
                {t(`businesses.act.${status}`)}
              </Button>
            ))}
          </div>
        )}
        {can('BUSINESS_PUBLISH') && <Badge business={business} onStale={onStale} />}
      </div>
      {wanted !== null && (
        <StatusDialog business={business} status={wanted} onStale={onStale} onClose={() => setWanted(null)} />
      )}
    </section>
  );
}

function StatusDialog({
  business,
  status,
  onStale,
  onClose,
}: ModerationPanelProps & { readonly status: Status; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(StaffChangeBusinessStatusDocument, {
    payloadOf: (result) => result.changeBusinessStatus,
    onDone: onClose,
  });
  const words = t(`businesses.act.${status}`);
  const submit = async () => {
    const done = await act.run(
      (idempotencyKey) => ({
        id: business.id,
        version: business.version,
        status,
        reason: reason.trim() || null,
        idempotencyKey,
      }),
      () => t('businesses.done', { status: t(`businesses.status.${status}`) }),
    );
    if (done === null) onStale();
  };
  return (
    <ActDialog
      title={words}
      act={act}
      isDone={false}
      submit={words}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t(`businesses.actText.${status}`)}</p>
      {status === 'RETURNED' && (
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
      )}
    </ActDialog>
  );
}

function Badge({ business, onStale }: ModerationPanelProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const act = useAnnouncedMutation(StaffVerifyBusinessDocument, {
    payloadOf: (result) => result.verifyBusiness,
    onDone: () => undefined,
  });
  const isVerified = business.verifiedAt !== null;
  const verify = async () => {
    const done = await act.run(
      (idempotencyKey) => ({
        id: business.id,
        version: business.version,
        isVerified: !isVerified,
        idempotencyKey,
      }),
      () => t(isVerified ? 'businesses.unverifiedDone' : 'businesses.verifiedDone'),
    );
    if (done === null) onStale();
  };
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <p className="muted small">
        {business.verifiedAt === null
          ? t('businesses.verifyText')
          : t('businesses.verifiedSince', { date: dateOf(business.verifiedAt) })}
      </p>
      {(isVerified || business.status === 'PUBLISHED') && (
        <div className="row">
          <Button small busy={act.loading} onClick={() => void verify()}>
            {t(isVerified ? 'businesses.unverify' : 'businesses.verify')}
          </Button>
        </div>
      )}
    </>
  );
}
