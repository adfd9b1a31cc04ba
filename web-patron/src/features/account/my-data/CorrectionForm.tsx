import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { TextBox } from '../../../lib/ui/TextBox';
import { RequestCorrectionDocument } from './RequestCorrection.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type CorrectionFormProps = { readonly memberId: string | null; readonly onAsked: () => void };

/** Asks the library to set right what a member cannot change alone. */
export function CorrectionForm({ memberId, onAsked }: CorrectionFormProps): ReactElement {
  const { t } = useTranslation('myData');
  const [wanted, setWanted] = useState('');
  const [outcome, setOutcome] = useState<{ readonly isSent: boolean; readonly refusals: readonly Refusal[] }>(
    { isSent: false, refusals: [] },
  );
  const { isBusy, fault, run } = useIdempotentMutation(RequestCorrectionDocument);
  const ask = async () => {
    const answer = await run(() => ({ input: { wanted: wanted.trim(), memberId } }));
    if (answer === null) return;
    const refusals = answer.requestCorrection.userErrors;
    setOutcome({ isSent: refusals.length === 0, refusals });
    if (refusals.length > 0) return;
    setWanted('');
    onAsked();
  };
  const onAsk = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void ask();
  };
  return (
    <form className="form" onSubmit={onAsk}>
      <TextBox
        label={t('correct.label')}
        hint={t('correct.hint')}
        maxLength={2000}
        required
        refusal={findFieldMessage(outcome.refusals, 'wanted')}
        value={wanted}
        onType={setWanted}
      />
      <RefusalNotices refusals={refusalsBeside(outcome.refusals, ['wanted'])} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('correct.send')}
        </button>
        <span className="small" role="status">
          {outcome.isSent ? t('correct.sent') : ''}
        </span>
      </div>
    </form>
  );
}
