import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Switch } from '../../../lib/ui/Switch';
import type { OwnBusiness } from './business';
import { Refusals } from './Refusals';
import { ShareBusinessLoansDocument } from './ShareBusinessLoans.generated';

/** Shows what the library did for a business, and lets an owner say whether their loans belong to it. */
export function EvidencePart({ business }: { readonly business: OwnBusiness }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const language = useLanguage();
  const paths = usePaths();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(ShareBusinessLoansDocument);
  const share = async (isShared: boolean): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { businessId: business.id, isShared, idempotencyKey },
    }));
    setRefusals(answer?.shareBusinessLoans.userErrors ?? []);
  };
  const { trainings, loans, owners } = business;
  const dayOf = (moment: string) => civilDate(toCivilDate(moment), language);
  return (
    <section className="part" aria-labelledby="evidence">
      <header>
        <h2 id="evidence">{t('evidence.title')}</h2>
      </header>
      <h3>{t('evidence.trainings')}</h3>
      {trainings.length === 0 && <p className="none-yet">{t('evidence.noTrainings')}</p>}
      <ul>
        {trainings.map(({ startsAt, event }) => (
          <li key={`${event.id} ${startsAt}`}>
            {event.name[language]}, {dayOf(startsAt)}
          </li>
        ))}
      </ul>
      <label className="choice">
        <span>
          {t('evidence.share')}
          <small>{t('evidence.shareText')}</small>
        </span>
        <Switch
          checked={owners.some(({ isYou, sharesLoans }) => isYou && sharesLoans)}
          aria-disabled={isBusy}
          onChange={(event) => void share(event.target.checked)}
        />
      </label>
      <Refusals refusals={refusals} fault={fault} />
      <ul>
        {loans.map(({ checkedOutAt, title }) => (
          <li key={`${title.id} ${checkedOutAt}`}>
            <Link to={paths.to('title', title.id)}>{title.titleProper}</Link>, {dayOf(checkedOutAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}
