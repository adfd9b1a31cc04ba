import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { Button, buttonClass } from '../../../../../lib/ui/Button';
import { StateShape } from '../../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../../lib/ui/use-display';
import type { EventCertificatesQuery } from './EventCertificates.generated';
import { RevokeCertificateDocument } from './RevokeCertificate.generated';

/** A certificate as its line shows it. */
export type Certificate = NonNullable<
  NonNullable<EventCertificatesQuery['event']>['management']
>['certificates'][number];
type CertificateLineProps = {
  readonly certificate: Certificate;
  readonly mayRevoke: boolean;
  readonly onChanged: () => void;
};

/** One certificate: whose it is, its paper, and taking it back. */
export function CertificateLine({ certificate, mayRevoke, onChanged }: CertificateLineProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const [isRevoking, setRevoking] = useState(false);
  const { holderName, number, role, issuedAt, revokedAt, filePath } = certificate;
  const facts = [
    t(`certificates.role.${role}`),
    number,
    revokedAt === null
      ? t('certificates.issuedOn', { date: dateOf(issuedAt) })
      : t('certificates.revokedOn', { date: dateOf(revokedAt) }),
  ];
  return (
    <li className="thing-line is-plain">
      <StateShape state={revokedAt === null ? 'ok' : 'blocked'} />
      <span className="thing-what">
        <b>{holderName}</b>
        <span className="cell-note">{facts.join(' · ')}</span>
      </span>
      {revokedAt === null && (
        <span className="thing-acts">
          <a className={buttonClass('plain', true)} href={filePath} target="_blank" rel="noreferrer">
            {t('certificates.file')}
            <span className="visually-hidden">
              {' '}
              {holderName} {t('common.opensNewTab')}
            </span>
          </a>
          {mayRevoke && (
            <Button
              small
              aria-label={t('certificates.revokeTitle', { name: holderName })}
              onClick={() => setRevoking(true)}
            >
              {t('certificates.revoke')}
            </Button>
          )}
        </span>
      )}
      {isRevoking && (
        <RevokeDialog certificate={certificate} onChanged={onChanged} onClose={() => setRevoking(false)} />
      )}
    </li>
  );
}

function RevokeDialog({
  certificate: { id, holderName },
  onChanged,
  onClose,
}: Omit<CertificateLineProps, 'mayRevoke'> & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(RevokeCertificateDocument, {
    payloadOf: (result) => result.revokeCertificate,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({ id, reason: reason.trim(), idempotencyKey }),
      () => t('certificates.revoked', { name: holderName }),
    );
  return (
    <ActDialog
      title={t('certificates.revokeTitle', { name: holderName })}
      act={act}
      isDone={false}
      submit={t('certificates.revoke')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('certificates.revokeText')}</p>
      <Textarea
        label={t('certificates.reason')}
        data-autofocus
        value={reason}
        maxLength={300}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
