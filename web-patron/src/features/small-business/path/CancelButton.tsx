import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { CancelOwnConsultationDocument } from './CancelConsultation.generated';

/** Gives an hour back after asking once more. */
export function CancelButton({
  id,
  onChanged,
}: {
  readonly id: string;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('businessPath');
  const { isBusy, fault, run } = useIdempotentMutation(CancelOwnConsultationDocument);
  const [isAsking, setAsking] = useState(false);
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const onCancel = async () => {
    const outcome = (await run((idempotencyKey) => ({ input: { id, idempotencyKey } })))?.cancelConsultation;
    setReasons(outcome?.userErrors.map(({ message }) => message) ?? []);
    if (outcome?.consultation) onChanged();
  };
  return (
    <>
      {!isAsking && (
        <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
          {t('cancel')}
        </button>
      )}
      {isAsking && (
        <>
          <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void onCancel()}>
            {t('cancelYes')}
          </button>
          <button type="button" className="btn quiet" onClick={() => setAsking(false)}>
            {t('cancelNo')}
          </button>
        </>
      )}
      <div role="alert">
        {reasons.map((reason) => (
          <Notice key={reason} kind="stop">
            <p>{reason}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
    </>
  );
}
