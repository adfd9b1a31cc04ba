import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { usePageTitle } from '../use-page-title';

/**
 * Stands in the place of a page that only one person may see: the same for everybody, as what is a person's
 * own arrives in the browser and in no shared place.
 */
export function OwnPageFrame({ title }: { readonly title: string }): ReactElement {
  const { t } = useTranslation('portal');
  usePageTitle(title);
  return (
    <div className="wrap" aria-busy="true">
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <noscript>
        <p>{t('needsScripts')}</p>
      </noscript>
      <p className="hide" role="status">
        {t('common:loading')}
      </p>
      <div className="own-page needs-scripts" aria-hidden="true">
        {['a', 'b', 'c'].map((part) => (
          <div className="part" key={part}>
            <span className="sk h w-2/5" />
            <span className="sk l" />
            <span className="sk l w-4/5" />
          </div>
        ))}
      </div>
    </div>
  );
}
