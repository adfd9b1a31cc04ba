import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { TextBox } from '../../../lib/ui/TextBox';
import { ReopenFeedbackCaseDocument } from './ReopenFeedbackCase.generated';

/** Lets whoever sent a case say once that the answer did not settle it. */
export function ReopenForm({
  link,
  onReopened,
}: {
  readonly link: string;
  readonly onReopened: () => void;
}): ReactElement {
  const { t } = useTranslation('feedback');
  const [text, setText] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(ReopenFeedbackCaseDocument, {
    fetchPolicy: 'no-cache',
  });
  const onSubmit = async (submit: FormEvent) => {
    submit.preventDefault();
    const outcome = (await run((idempotencyKey) => ({ input: { link, text, idempotencyKey } })))
      ?.reopenFeedbackCase;
    if (outcome === undefined) return;
    setRefusals(outcome.userErrors);
    if (outcome.case !== null) onReopened();
  };
  return (
    <form className="form" noValidate onSubmit={(submit) => void onSubmit(submit)}>
      <h2>{t('reopen.heading')}</h2>
      <TextBox
        label={t('reopen.text')}
        hint={t('reopen.hint')}
        maxLength={4000}
        value={text}
        refusal={findFieldMessage(refusals, 'text')}
        onType={setText}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, ['text'])} />
      <FaultNotice fault={fault} />
      <button className="btn quiet" aria-disabled={isBusy}>
        {t('reopen.send')}
      </button>
    </form>
  );
}
