import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { CheckFields } from '../../../lib/ui/CheckFields';
import { ChangeNewsletterSubscriptionDocument } from './ChangeNewsletterSubscription.generated';
import type { SubscriptionQuery } from './Subscription.generated';

type ChoiceFormProps = {
  readonly link: string;
  readonly known: NonNullable<SubscriptionQuery['newsletterSubscription']>;
  readonly onStopped: () => void;
};

/** Lets a reader confirm their address, choose other newsletters, or stop. */
export function ChoiceForm({ link, known, onStopped }: ChoiceFormProps): ReactElement {
  const { t } = useTranslation('newsletters');
  const locale = useLocale();
  const [chosen, setChosen] = useState<readonly string[]>(known.newsletterIds);
  const [state, setState] = useState({
    isSaved: false,
    isConfirmed: known.isConfirmed,
    isPaused: known.isPaused,
  });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, isBusy, fault } = useIdempotentMutation(ChangeNewsletterSubscriptionDocument);
  const keep = async (newsletterIds: readonly string[]) => {
    const answer = await run(() => ({ input: { link, newsletterIds, locale } }));
    if (answer === null) return;
    const { subscription, userErrors } = answer.changeNewsletterSubscription;
    setRefusals(userErrors);
    if (userErrors.length > 0) return;
    if (subscription === null) onStopped();
    else setState({ isSaved: true, isConfirmed: true, isPaused: false });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void keep(chosen);
  };
  return (
    <form className="form" onSubmit={onSubmit} aria-label={t('own')}>
      {state.isPaused && (
        <Notice kind="stop">
          <p>{t('paused')}</p>
        </Notice>
      )}
      {!state.isConfirmed && (
        <Notice kind="wait">
          <p>{t('confirmFirst')}</p>
        </Notice>
      )}
      <CheckFields
        legend={t('which')}
        values={known.newsletters.map(({ id }) => id)}
        chosen={chosen}
        words={(id) => known.newsletters.find((one) => one.id === id)?.name.text ?? id}
        onChange={setChosen}
      />
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      <div role="status">
        {state.isSaved && (
          <Notice kind="ok">
            <p>{t('saved')}</p>
          </Notice>
        )}
      </div>
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {isBusy ? t('busy') : t(state.isConfirmed ? 'save' : 'confirm')}
        </button>
        <button type="button" className="btn bare" aria-disabled={isBusy} onClick={() => void keep([])}>
          {t('stop')}
        </button>
      </div>
    </form>
  );
}
