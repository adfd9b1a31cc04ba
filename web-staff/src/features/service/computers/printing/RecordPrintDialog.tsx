import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useRenewedPrints } from './PrintActs';
import { RecordPrintJobDocument } from './RecordPrintJob.generated';
import type { RecordPrintJobMutation } from './RecordPrintJob.generated';

type DialogProps = { readonly branchId: string; readonly onClose: () => void };
type Job = RecordPrintJobMutation['recordPrintJob']['job'];

/** Records pages at the desk, for a member by their card or for anybody. */
export function RecordPrintDialog({ branchId, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const renew = useRenewedPrints();
  const [pages, setPages] = useState('1');
  const [isColour, setColour] = useState(false);
  const [card, setCard] = useState('');
  const [job, setJob] = useState<Job>(null);
  const act = useAnnouncedMutation(RecordPrintJobDocument, {
    payloadOf: ({ recordPrintJob }) => recordPrintJob,
    onDone: renew,
  });
  const submit = async () => {
    const cardNumber = card.trim() === '' ? null : card.trim();
    const done = await act.run(
      (idempotencyKey) => ({ branchId, pages: Number(pages) || 0, isColour, cardNumber, idempotencyKey }),
      (made) => t('computers.printing.numberOf', { n: made.job?.number ?? '' }),
    );
    setJob(done?.job ?? null);
  };
  return (
    <ActDialog
      title={t('computers.printing.record')}
      act={act}
      isDone={job !== null}
      submit={t('computers.printing.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {job !== null ? (
        <Note state="ok">
          {t('computers.printing.recordedAs', { n: job.number, amount: money(job.amount) })}
        </Note>
      ) : (
        <>
          <TextInput
            inputMode="numeric"
            label={t('computers.printing.pages')}
            data-autofocus
            value={pages}
            onChange={({ currentTarget }) => setPages(currentTarget.value)}
          />
          <Checkbox
            label={t('computers.printing.colour')}
            checked={isColour}
            onChange={({ currentTarget }) => setColour(currentTarget.checked)}
          />
          <TextInput
            label={t('computers.printing.card')}
            description={t('computers.printing.cardHint')}
            value={card}
            onChange={({ currentTarget }) => setCard(currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
