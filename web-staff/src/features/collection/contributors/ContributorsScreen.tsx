import { useState } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SearchBox } from '../../../lib/list/SearchBox';
import { useQueueState } from '../../../lib/list/use-queue';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { ContributorDetail } from './ContributorDetail';
import { ContributorList } from './ContributorList';
import { NewContributor } from './NewContributor';

/** Lists the authority headings and opens one beside the list. */
export function ContributorsScreen() {
  const { t } = useTranslation();
  const { contributorId } = useParams();
  const { can } = useSession();
  const handle = useQueueState([]);
  const [isNew, setIsNew] = useState(false);
  return (
    <Page
      title={t('contributors.title')}
      intro={t('contributors.intro')}
      actions={
        can('CATALOGUE_EDIT') && (
          <Button weight="primary" onClick={() => setIsNew(true)}>
            {t('contributors.newHeading')}
          </Button>
        )
      }
    >
      <SearchBox
        label={t('contributors.search')}
        placeholder={t('contributors.searchPlaceholder')}
        handle={handle}
      />
      <div className="two-columns" style={{ marginTop: 12 }}>
        <ContributorList chosenId={contributorId} handle={handle} />
        {contributorId === undefined ? (
          <section className="panel">
            <EmptyState title={t('contributors.chooseTitle')}>{t('contributors.chooseText')}</EmptyState>
          </section>
        ) : (
          <ContributorDetail key={contributorId} id={contributorId} />
        )}
      </div>
      {isNew && <NewContributor onClose={() => setIsNew(false)} />}
    </Page>
  );
}
