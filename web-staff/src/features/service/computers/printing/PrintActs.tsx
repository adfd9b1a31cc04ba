import { useApolloClient } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CancelPrintJobDocument } from './CancelPrintJob.generated';
import { PrintDaysDocument } from './PrintDays.generated';
import { PrintJobListDocument } from './PrintJobList.generated';
import type { PrintRow } from './print-query';
import { ReleasePrintJobDocument } from './ReleasePrintJob.generated';
import { VoidPrintJobDocument } from './VoidPrintJob.generated';

/** Reads the list and the sums of the day anew. */
export function useRenewedPrints(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: [PrintJobListDocument, PrintDaysDocument] });
}

/** Hands a job out, with its money into the till, or lets it go with a reason. */
export function PrintActs({ job }: { readonly job: PrintRow }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const renew = useRenewedPrints();
  const [isCancelling, setCancelling] = useState(false);
  const { id, number, amount } = job;
  const release = useAnnouncedMutation(ReleasePrintJobDocument, {
    payloadOf: ({ releasePrintJob }) => releasePrintJob,
    onDone: renew,
  });
  const handOut = () =>
    release.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('computers.printing.released', { n: number }),
    );
  return (
    <>
      <ActNotes {...release} />
      <span className="row wrap">
        <Button
          small
          busy={release.loading}
          aria-label={
            amount === 0
              ? t('computers.printing.handOutOf', { n: number })
              : t('computers.printing.releaseOf', { n: number, amount: money(amount) })
          }
          onClick={() => void handOut()}
        >
          {amount === 0
            ? t('computers.printing.handOut')
            : t('computers.printing.release', { amount: money(amount) })}
        </Button>
        <Button
          small
          aria-label={t('computers.printing.cancelOf', { n: number })}
          onClick={() => setCancelling(true)}
        >
          {t('computers.printing.cancel')}
        </Button>
      </span>
      {isCancelling && <CancelDialog job={job} onClose={() => setCancelling(false)} onDone={renew} />}
    </>
  );
}

/** Takes back that a job was handed out, with a reason. */
export function VoidAct({ job }: { readonly job: PrintRow }) {
  const { t } = useTranslation();
  const renew = useRenewedPrints();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        small
        aria-label={t('computers.printing.voidOf', { n: job.number })}
        onClick={() => setOpen(true)}
      >
        {t('computers.printing.void')}
      </Button>
      {isOpen && <VoidDialog job={job} onClose={() => setOpen(false)} onDone={renew} />}
    </>
  );
}

function VoidDialog({ job: { id, number }, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(VoidPrintJobDocument, {
    payloadOf: ({ voidPrintJob }) => voidPrintJob,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({ id, reason, idempotencyKey }),
      () => t('computers.printing.voided', { n: number }),
    );
  return (
    <ActDialog
      title={t('computers.printing.voidOf', { n: number })}
      act={act}
      isDone={false}
      submit={t('computers.printing.void')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('computers.printing.voidText')}</p>
      <ReasonField reason={reason} onType={setReason} />
    </ActDialog>
  );
}

type DialogProps = {
  readonly job: PrintRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

function CancelDialog({ job: { id, number }, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAnnouncedMutation(CancelPrintJobDocument, {
    payloadOf: ({ cancelPrintJob }) => cancelPrintJob,
    onDone: () => {
      onClose();
      onDone();
    },
  });
  const submit = () =>
    act.run(
      (idempotencyKey) => ({ id, reason, idempotencyKey }),
      () => t('computers.printing.cancelled', { n: number }),
    );
  return (
    <ActDialog
      title={t('computers.printing.cancelOf', { n: number })}
      act={act}
      isDone={false}
      submit={t('computers.printing.cancel')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ReasonField reason={reason} onType={setReason} />
    </ActDialog>
  );
}

type ReasonProps = { readonly reason: string; readonly onType: (reason: string) => void };

function ReasonField({ reason, onType }: ReasonProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('computers.printing.reason')}
      data-autofocus
      autosize
      minRows={2}
      maxLength={200}
      value={reason}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}
