import { TextInput } from '@mantine/core';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../lib/form/when/DateField';
import { openPdf } from '../../../lib/print/open-pdf';
import { Note } from '../../../lib/ui/Note';
import { CreateInternetVouchersDocument } from './CreateInternetVouchers.generated';

type DialogProps = {
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

const CARDS_A_SHEET = 10;

/** Makes cards for guests and opens them to be printed. */
export function VoucherDialog({ branchId, onClose, onChanged }: DialogProps) {
  const { t } = useTranslation();
  const today = todayInJakarta(new Date());
  const [count, setCount] = useState(String(CARDS_A_SHEET));
  const [minutes, setMinutes] = useState('');
  const [validUntil, setValidUntil] = useState(addDays(today, 30));
  const [made, setMade] = useState<number | null>(null);
  const act = useAnnouncedMutation(CreateInternetVouchersDocument, {
    payloadOf: ({ createInternetVouchers }) => createInternetVouchers,
    onDone: onChanged,
  });
  const make = async () => {
    const input = {
      branchId,
      count: Number(count),
      minutes: minutes.trim() === '' ? null : Number(minutes),
      validUntil,
    };
    const done = await act.run(
      (idempotencyKey) => ({ ...input, idempotencyKey }),
      ({ voucherCount }) => t('computers.made', { n: voucherCount }),
    );
    if (done?.pdf == null) return;
    setMade(done.voucherCount);
    openPdf(done.pdf, `internet-${today}.pdf`);
  };
  return (
    <ActDialog
      title={t('computers.make')}
      act={act}
      isDone={made !== null}
      submit={t('computers.print')}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      {made !== null ? (
        <Note state="ok">{t('computers.made', { n: made })}</Note>
      ) : (
        <>
          <TextInput
            inputMode="numeric"
            label={t('computers.count')}
            value={count}
            onChange={({ currentTarget }) => setCount(currentTarget.value)}
          />
          <TextInput
            inputMode="numeric"
            label={t('computers.minutes')}
            description={t('computers.minutesHint')}
            value={minutes}
            onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
          />
          <DateField label={t('computers.until')} value={validUntil} min={today} onChange={setValidUntil} />
        </>
      )}
    </ActDialog>
  );
}
