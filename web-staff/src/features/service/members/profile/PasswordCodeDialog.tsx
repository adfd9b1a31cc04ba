import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { SlipSheet } from '../../../../lib/print/SlipSheet';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { IssuePasswordCodeDocument } from './IssuePasswordCode.generated';
import type { Profile } from './shown-profile';

type Issued = { readonly code: string; readonly until: string };

/** Makes a one-time code for a member at the desk and prints it; the member chooses the password alone. */
export function PasswordCodeDialog({
  member,
  onClose,
}: {
  readonly member: Profile;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const until = (instant: string) => `${dateOf(instant)}, ${timeOf(instant)}`;
  const [issued, setIssued] = useState<Issued | null>(null);
  const act = useAnnouncedMutation(IssuePasswordCodeDocument, {
    payloadOf: ({ issuePasswordCode }) => issuePasswordCode,
    onDone: () => undefined,
  });
  const issue = async () => {
    const made = await act.run(
      (idempotencyKey) => ({ memberId: member.id, idempotencyKey }),
      ({ expiresAt }) =>
        t('profile.passwordCodeMade', { until: until(expiresAt ?? new Date(0).toISOString()) }),
    );
    if (made?.code != null && made.expiresAt !== null)
      setIssued({ code: grouped(made.code), until: until(made.expiresAt) });
  };
  return (
    <ActDialog
      title={t('profile.passwordCode')}
      act={act}
      isDone={issued !== null}
      submit={t('profile.passwordCodeMake')}
      onSubmit={() => void issue()}
      onClose={onClose}
    >
      {issued === null ? (
        <p>{t('profile.passwordCodeText', { name: member.name })}</p>
      ) : (
        <IssuedCode issued={issued} cardNumber={member.cardNumber} />
      )}
    </ActDialog>
  );
}

function IssuedCode({ issued, cardNumber }: { readonly issued: Issued; readonly cardNumber: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Note state="ok">{t('profile.passwordCodeMade', { until: issued.until })}</Note>
      <p className="num" style={{ fontSize: 28, letterSpacing: 2 }}>
        <b>{issued.code}</b>
      </p>
      <div>
        <Button onClick={() => window.print()}>{t('profile.passwordCodePrint')}</Button>
      </div>
      <SlipSheet title={t('profile.passwordCodeSlip')}>
        <p>
          {t('slip.card')}: <b>{cardNumber}</b>
        </p>
        <p className="slip-large">{issued.code}</p>
        <p>{t('profile.passwordCodeHow')}</p>
        <p>{t('profile.passwordCodeOnce', { until: issued.until })}</p>
      </SlipSheet>
    </>
  );
}

function grouped(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
