import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../../lib/form/when/DateField';
import type { Certificate } from './person-values';
import { orNull } from './person-values';
import { SaveStaffCertificateDocument } from './SaveStaffCertificate.generated';

type CertificateDialogProps = {
  readonly staffId: string;
  readonly certificate: Certificate | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes a certificate, new or known. */
export function CertificateDialog({ staffId, certificate, onClose, onChanged }: CertificateDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    kind: certificate?.kind ?? '',
    number: certificate?.number ?? '',
    issuer: certificate?.issuer ?? '',
    validUntil: certificate?.validUntil ?? '',
  });
  const act = useAnnouncedMutation(SaveStaffCertificateDocument, {
    payloadOf: (answer) => answer.saveStaffCertificate,
    onDone: () => {
      onChanged();
      onClose();
    },
  });
  const save = () =>
    void act.run(
      (idempotencyKey) => ({
        staffId,
        id: certificate?.id ?? null,
        version: certificate?.version ?? null,
        certificate: {
          kind: draft.kind,
          number: orNull(draft.number),
          issuer: orNull(draft.issuer),
          validUntil: orNull(draft.validUntil),
        },
        idempotencyKey,
      }),
      () => t('development.saved'),
    );
  return (
    <ActDialog
      title={t(certificate === null ? 'development.addCertificate' : 'development.changeCertificate')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="cell-note">{t('development.noCopy')}</p>
      {(['kind', 'number', 'issuer'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`development.certificate.${name}`)}
          maxLength={{ kind: 120, number: 80, issuer: 160 }[name]}
          value={draft[name]}
          onChange={({ currentTarget: { value } }) => setDraft((last) => ({ ...last, [name]: value }))}
        />
      ))}
      <DateField
        label={t('development.certificate.validUntil')}
        value={draft.validUntil}
        onChange={(validUntil) => setDraft((last) => ({ ...last, validUntil }))}
      />
    </ActDialog>
  );
}
