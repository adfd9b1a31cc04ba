import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';

type PublishedOnProps = { readonly instant: string };

/** Says since when a page has said what it says. */
export function PublishedOn({ instant }: PublishedOnProps): ReactElement {
  const { t } = useTranslation('statement');
  return (
    <p className="muted written-on">
      {t('publishedOn', { date: longDate(toCivilDate(new Date(instant)), useLanguage()) })}
    </p>
  );
}
