import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { DateField } from '../../../lib/form/when/DateField';
import { OpenSatisfactionPeriodDocument } from './OpenSatisfactionPeriod.generated';

type OpenPeriodDialogProps = { readonly onClose: () => void; readonly onOpened: (id: string) => void };

/** Opens a period from one day to another; it asks in the words of the form. */
export function OpenPeriodDialog({ onClose, onOpened }: OpenPeriodDialogProps) {
  const { t } = useTranslation();
  const [days, setDays] = useState({ fromDate: '', untilDate: '' });
  const act = useAnnouncedMutation(OpenSatisfactionPeriodDocument, {
    payloadOf: ({ openSatisfactionPeriod }) => openSatisfactionPeriod,
    onDone: () => undefined,
  });
  const open = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ ...days, idempotencyKey }),
      () => t('satisfaction.opened'),
    );
    if (done?.period) onOpened(done.period.id);
    if (done !== null) onClose();
  };
  return (
    <ActDialog
      title={t('satisfaction.open')}
      act={act}
      isDone={false}
      submit={t('satisfaction.open')}
      onSubmit={() => void open()}
      onClose={onClose}
    >
      {(['fromDate', 'untilDate'] as const).map((name) => (
        <DateField
          key={name}
          required
          label={t(name === 'fromDate' ? 'satisfaction.from' : 'satisfaction.until')}
          value={days[name]}
          onChange={(day) => setDays((last) => ({ ...last, [name]: day }))}
        />
      ))}
    </ActDialog>
  );
}
