import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { MyHistoryQuery } from './MyHistory.generated';

type Savings = NonNullable<NonNullable<MyHistoryQuery['viewer']['member']>['savings']>;

/** Says what borrowing saved this year, as the estimate it is and by which rule. */
export function Saved({
  savings: { year, amount, titleCount, unpricedCount, isHistoryKept },
}: {
  readonly savings: Savings;
}): ReactElement {
  const { t } = useTranslation('myHistory');
  const language = useLanguage();
  return (
    <section className="part" aria-labelledby="saved">
      <header>
        <h2 id="saved">{t('saved.title', { year: String(year) })}</h2>
      </header>
      {titleCount === 0 ? (
        <p>{t('saved.none')}</p>
      ) : (
        <>
          <p className="sum">{t('saved.sum', { amount: rupiah(amount, language) })}</p>
          <p>
            {t('saved.titles', { count: titleCount })} {t('saved.rule')}{' '}
            {unpricedCount > 0 && t('saved.unpriced', { count: unpricedCount })}{' '}
            {!isHistoryKept && t('saved.partial')}
          </p>
        </>
      )}
    </section>
  );
}
