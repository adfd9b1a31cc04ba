import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';

import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Switch } from '../../../../lib/ui/Switch';
import { UpdateOwnSettingsDocument } from './UpdateOwnSettings.generated';

/** Lets a member decide whether the library remembers what they borrowed; it takes effect at once. */
export function HistoryChoice({ keepsHistory }: { readonly keepsHistory: boolean }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const id = useId();
  const { isBusy, fault, run } = useIdempotentMutation(UpdateOwnSettingsDocument);
  const onChange = () => {
    if (!isBusy) void run(() => ({ input: { keepsHistory: !keepsHistory } }));
  };
  return (
    <>
      <div className="choice">
        <label htmlFor={id}>
          {t('settings.history')}
          <small id={`${id}-why`}>{t('settings.historyText')}</small>
        </label>
        <Switch id={id} aria-describedby={`${id}-why`} checked={keepsHistory} onChange={onChange} />
      </div>
      <FaultNotice fault={fault} />
    </>
  );
}
