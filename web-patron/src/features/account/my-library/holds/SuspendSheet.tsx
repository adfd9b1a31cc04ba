import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { Sheet } from '../../../../lib/ui/Sheet';
import { TextField } from '../../../../lib/ui/TextField';
import { useToday } from '../../../../lib/moment';

type SuspendSheetProps = {
  readonly count: number;
  readonly onSuspend: (until: string | null) => void;
  readonly onClose: () => void;
};

/** Asks until when holds shall rest; without a date they rest until the member wakes them. */
export function SuspendSheet({ count, onSuspend, onClose }: SuspendSheetProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const [until, setUntil] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSuspend(until === '' ? null : until);
    onClose();
  };
  return (
    <Sheet title={t('holds.suspendTitle', { count })} onClose={onClose}>
      <p>{t('holds.suspendText')}</p>
      <form id="tunda" onSubmit={onSubmit}>
        <TextField
          label={t('holds.suspendUntil')}
          hint={t('holds.suspendHint')}
          type="date"
          min={useToday()}
          value={until}
          onType={setUntil}
        />
      </form>
      <div className="sheet-foot">
        <button className="btn" form="tunda">
          {t('holds.suspendYes')}
        </button>
        <button type="button" className="btn quiet" onClick={onClose}>
          {t('common:cancel')}
        </button>
      </div>
    </Sheet>
  );
}
