import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { rupiah } from '@pustaka/web-shared/format/index.ts';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { SendPrintJobDocument } from './SendPrintJob.generated';
import type { SendPrintJobMutation } from './SendPrintJob.generated';

type Job = NonNullable<SendPrintJobMutation['sendPrintJob']['job']>;

/** Lets somebody say how many pages they print; the desk calls their number and takes the money. */
export function PrintForm({ sessionKey }: { readonly sessionKey: string }): ReactElement {
  const { t } = useTranslation('kiosk');
  const language = useLanguage();
  const [job, setJob] = useState<Job | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(SendPrintJobDocument);
  const [pagesId, colourId] = [useId(), useId()];
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const pages = Number(typed.get('pages')) || 0;
    const isColour = typed.has('colour');
    const answer = await run((idempotencyKey) => ({
      input: { sessionKey, pages, isColour, idempotencyKey },
    }));
    if (answer === null) return;
    setJob(answer.sendPrintJob.job);
    setRefusals(answer.sendPrintJob.userErrors.map(({ message }) => message));
    if (answer.sendPrintJob.job !== null) form.reset();
  };
  return (
    <details className="more">
      <summary>{t('print.title')}</summary>
      <form noValidate autoComplete="off" onSubmit={(event) => void send(event)}>
        <p className="small">{t('print.how')}</p>
        <div className="field">
          <label htmlFor={pagesId}>{t('print.pages')}</label>
          <input
            id={pagesId}
            className="input"
            name="pages"
            type="number"
            inputMode="numeric"
            min={1}
            max={500}
          />
        </div>
        <p>
          <input id={colourId} name="colour" type="checkbox" />{' '}
          <label htmlFor={colourId}>{t('print.colour')}</label>
        </p>
        <div role="status">
          {job !== null && (
            <Notice kind="ok">
              <p>
                {t('print.done', {
                  number: job.number,
                  pages: job.pages,
                  amount: rupiah(job.amount, language),
                })}
              </p>
            </Notice>
          )}
        </div>
        <div role="alert">
          {refusals.map((message) => (
            <Notice key={message} kind="stop">
              <p>{message}</p>
            </Notice>
          ))}
        </div>
        <FaultNotice fault={fault} />
        <button type="submit" className="btn quiet" aria-disabled={isBusy}>
          {t('print.send')}
        </button>
      </form>
    </details>
  );
}
