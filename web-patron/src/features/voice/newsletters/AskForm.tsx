import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { CheckFields } from '../../../lib/ui/CheckFields';
import { TextField } from '../../../lib/ui/TextField';
import type { NewslettersPageQuery } from './NewslettersPage.generated';
import { SubscribeToNewslettersDocument } from './SubscribeToNewsletters.generated';

type AskFormProps = { readonly newsletters: NewslettersPageQuery['newsletters'] };

/** Asks for newsletters: a letter then says how to confirm. */
export function AskForm({ newsletters }: AskFormProps): ReactElement {
  const { t } = useTranslation('newsletters');
  const ids = newsletters.map(({ id }) => id);
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(ids.slice(0, 1));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isAsked, setAsked] = useState(false);
  const { run, isBusy, fault } = useIdempotentMutation(SubscribeToNewslettersDocument);
  const ask = async () => {
    const answer = await run(() => ({ input: { email, newsletterIds: chosen } }));
    if (answer === null) return;
    setRefusals(answer.subscribeToNewsletters.userErrors);
    setAsked(answer.subscribeToNewsletters.isAsked === true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void ask();
  };
  return (
    <form className="form" onSubmit={onSubmit} noValidate aria-label={t('ask')}>
      <CheckFields
        legend={t('which')}
        values={ids}
        chosen={chosen}
        words={(id) => newsletters.find((one) => one.id === id)?.name.text ?? id}
        refusal={findFieldMessage(refusals, 'newsletterIds')}
        onChange={setChosen}
      />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        refusal={findFieldMessage(refusals, 'email')}
        value={email}
        onType={setEmail}
        type="email"
        autoComplete="email"
        required
        maxLength={200}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, ['email', 'newsletterIds'])} />
      <FaultNotice fault={fault} />
      <div role="status">
        {isAsked && (
          <Notice kind="ok">
            <p>
              <b>{t('asked')}</b>
            </p>
            <p>{t('askedText')}</p>
          </Notice>
        )}
      </div>
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {isBusy ? t('busy') : t('ask')}
        </button>
      </div>
    </form>
  );
}
