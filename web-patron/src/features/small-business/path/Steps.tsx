import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import type { OwnConsultationFragment } from './BusinessPath.generated';
import { TickStepDocument } from './TickStep.generated';

type StepsProps = { readonly consultationId: string; readonly steps: OwnConsultationFragment['nextSteps'] };

/** Lists what to do after a consultation; a member ticks what is done. */
export function Steps({ consultationId, steps }: StepsProps): ReactElement {
  const { t } = useTranslation('businessPath');
  const { isBusy, fault, run } = useIdempotentMutation(TickStepDocument);
  const onTick = (stepId: string, isDone: boolean) =>
    void (isBusy || run((idempotencyKey) => ({ input: { stepId, isDone, idempotencyKey } })));
  const heading = `langkah-${consultationId}`;
  return (
    <div className="own-steps">
      <h4 id={heading}>
        {t('steps')}{' '}
        <small>
          {t('stepsOf', { done: steps.filter(({ doneAt }) => doneAt !== null).length, count: steps.length })}
        </small>
      </h4>
      <ul aria-labelledby={heading}>
        {steps.map(({ id, text, doneAt }) => (
          <li key={id}>
            <label className="check">
              <input
                type="checkbox"
                checked={doneAt !== null}
                onChange={(tick) => onTick(id, tick.target.checked)}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <FaultNotice fault={fault} />
    </div>
  );
}
