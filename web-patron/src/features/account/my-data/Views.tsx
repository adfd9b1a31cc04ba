import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { View } from './data';
import { useMoment } from './use-moment';

const SHOWN_FIRST = 8;

/** Lists which roles of the staff looked at the data, and in which hour. */
export function Views({ views }: { readonly views: readonly View[] }): ReactElement {
  const { t } = useTranslation('myData');
  const { moment } = useMoment();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? views : views.slice(0, SHOWN_FIRST);
  return (
    <section className="part" aria-labelledby="views">
      <header>
        <h2 id="views">{t('views.title')}</h2>
      </header>
      <p>{t('views.text')}</p>
      {views.length === 0 && <p className="none-yet">{t('views.none')}</p>}
      <dl className="own-facts">
        {shown.map(({ role, viewedAt }) => (
          <div key={`${viewedAt} ${role}`}>
            <dt>{moment(viewedAt)}</dt>
            <dd>{role}</dd>
          </div>
        ))}
      </dl>
      {shown.length < views.length && (
        <p>
          <button type="button" className="as-link" onClick={() => setIsWhole(true)}>
            {t('views.all', { count: views.length })}
          </button>
        </p>
      )}
    </section>
  );
}
