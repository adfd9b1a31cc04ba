import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../../lib/ui/Note';
import { IssueCertificatesDocument } from './IssueCertificates.generated';
import { keepSigner, lastSigner } from './signer';
import { SignerFields } from './SignerFields';

type IssueDialogProps = {
  readonly eventId: string;
  /** Whether certificates of the event were issued before. */
  readonly hasSome: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/**
 * Asks who signs and how many lesson hours the event had, and issues the certificates; says so when nobody is
 * left without one.
 */
export function IssueDialog({ eventId, hasSome, onDone, onClose }: IssueDialogProps) {
  const { t } = useTranslation();
  const [signer, setSigner] = useState(lastSigner);
  const [hours, setHours] = useState('');
  const act = useAnnouncedMutation(IssueCertificatesDocument, {
    payloadOf: (result) => result.issueCertificates,
    onDone: () => undefined,
  });
  const [isNobodyLeft, setIsNobodyLeft] = useState(false);
  const nobody = t(hasSome ? 'certificates.allHaveOne' : 'certificates.nobodyEarned');
  const submit = async () => {
    keepSigner(signer);
    const signerPosition = { indonesian: signer.position, english: signer.positionEnglish.trim() || null };
    const done = await act.run(
      (idempotencyKey) => ({
        eventId,
        lessonHours: lessonHoursOf(hours),
        signerName: signer.name,
        signerPosition,
        idempotencyKey,
      }),
      ({ issuedCount }) => (issuedCount === 0 ? nobody : t('certificates.issued', { count: issuedCount })),
    );
    if (done === null) return;
    if (done.issuedCount === 0) setIsNobodyLeft(true);
    else onDone();
  };
  return (
    <ActDialog
      title={t('certificates.issue')}
      act={act}
      isDone={isNobodyLeft}
      submit={t('certificates.issue')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {isNobodyLeft && <Note state="note">{nobody}</Note>}
      <p>{t('certificates.issueText')}</p>
      <SignerFields signer={signer} onChange={setSigner} withEnglish />
      <TextInput
        inputMode="numeric"
        label={t('certificates.hours')}
        description={t('certificates.hoursHint')}
        value={hours}
        onChange={({ currentTarget }) => setHours(currentTarget.value)}
      />
    </ActDialog>
  );
}

/**
 * Reads lesson hours; what is no whole number goes to the library as it never is allowed, so that it says so.
 */
function lessonHoursOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
