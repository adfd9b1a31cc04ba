import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { EmptyShelf } from '../../../lib/ui/EmptyShelf';
import { Icon } from '../../../lib/ui/Icon';
import { usePageTitle } from '../../../lib/use-page-title';
import { BusinessCard } from './BusinessCard';
import { DirectoryFilters } from './DirectoryFilters';
import { DirectoryPageDocument } from './DirectoryPage.generated';
import { toDirectoryVariables } from './directory-variables';

/** Where the directory is a file, by language. */
const FILES = { id: '/ukm/direktori.csv', en: '/en/small-business/directory.csv' };
const IN_SIGHT = 3;

/** Shows the businesses of Pasuruan that want to be found. */
export function DirectoryPage(): ReactElement {
  const { t } = useTranslation('directory');
  const paths = usePaths();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const { data } = useSuspenseQuery(DirectoryPageDocument, { variables: toDirectoryVariables(parameters) });
  const { nodes, pageInfo, totalCount } = data.businesses;
  usePageTitle(t('heading'));
  return (
    <div className="wrap directory">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:smallBusiness'), to: paths.to('smallBusiness') },
          { label: t('heading') },
        ]}
      />
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <DirectoryFilters figures={data.businessDirectoryFigures} />
      <p className="count" role="status">
        {t('count', { count: totalCount })}
      </p>
      {nodes.length === 0 ? (
        <DirectoryNone />
      ) : (
        <ul className="biz">
          {nodes.map((business, place) => (
            <BusinessCard key={business.id} business={business} isFirst={place < IN_SIGHT} />
          ))}
        </ul>
      )}
      <PageSteps pageInfo={pageInfo} />
      <p className="small">
        <a className="file" href={FILES[language]} download>
          <Icon name="download" /> {t('openData')}
        </a>{' '}
        {t('openDataText')}
      </p>
    </div>
  );
}

function DirectoryNone(): ReactElement {
  const { t } = useTranslation('directory');
  return (
    <div className="state-page">
      <EmptyShelf />
      <div>
        <h2>{t('none')}</h2>
        <p>{t('noneText')}</p>
        <p className="row">
          <Link className="btn" to="?">
            {t('clear')}
          </Link>
        </p>
      </div>
    </div>
  );
}
