import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { BranchEntry } from './BranchEntry';
import { VisitPageDocument } from './VisitPage.generated';

/** Says where the branches are and when they are open. */
export function VisitPage(): ReactElement {
  const { t } = useTranslation('visit');
  const { data } = useSuspenseQuery(VisitPageDocument, { variables: { locale: useLocale() } });
  usePageTitle(t('heading'));
  return (
    <div className="wrap visit">
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <ul className="branches">
        {data.branches.map((branch) => (
          <BranchEntry key={branch.id} branch={branch} />
        ))}
      </ul>
    </div>
  );
}
