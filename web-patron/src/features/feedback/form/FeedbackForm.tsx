import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { CaseFields } from './CaseFields';
import { ContactFields } from './ContactFields';
import { toInput, toOffered } from './entries';
import { refusalsBesideFields } from './refusals-beside-fields';
import { SendFeedbackCaseDocument } from './SendFeedbackCase.generated';
import { useEntries } from './use-entries';

/** Is a case that the library took: its number, its last day, and the link that only its sender has. */
export type TakenCase = { readonly number: string; readonly dueOn: string; readonly link: string };

/** Takes a complaint, a suggestion, praise or a question; what is typed stays in the tab until it was sent. */
export function FeedbackForm({ onTaken }: { readonly onTaken: (taken: TakenCase) => void }): ReactElement {
  const { t } = useTranslation('feedback');
  const [kept, onChange, forget] = useEntries();
  const entries = toOffered(kept, useMaybeSignedIn());
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(SendFeedbackCaseDocument, { fetchPolicy: 'no-cache' });
  const onSubmit = async (submit: FormEvent) => {
    submit.preventDefault();
    if (isBusy) return;
    const { isFromRoom } = entries;
    const outcome = (
      await run((idempotencyKey) => ({ input: { case: toInput(entries), isFromRoom, idempotencyKey } }))
    )?.sendFeedbackCase;
    if (outcome === undefined) return;
    setRefusals(outcome.userErrors);
    if (outcome.case === null || outcome.link === null) return;
    forget();
    onTaken({ ...outcome.case, link: outcome.link });
  };
  return (
    <form
      className="form feedback-form"
      noValidate
      onSubmit={(submit) => void onSubmit(submit)}
      aria-label={t('title')}
    >
      <CaseFields entries={entries} refusals={refusals} onChange={onChange} />
      <ContactFields entries={entries} refusals={refusals} onChange={onChange} />
      <RefusalNotices refusals={refusalsBesideFields(refusals, entries)} />
      <FaultNotice fault={fault} />
      {fault?.kind === 'offline' && <p className="small">{t('kept')}</p>}
      <button className="btn wide" aria-disabled={isBusy}>
        {t(isBusy ? 'sending' : 'send')}
      </button>
    </form>
  );
}
