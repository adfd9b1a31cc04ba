import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { lifeYears, spokenName } from '../../../lib/catalogue/names';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { ContributorPageDocument } from './ContributorPage.generated';
import type { ContributorPageQuery } from './ContributorPage.generated';
import { toListVariables } from './list-variables';
import { TitleList } from './TitleList';

/** Shows a person or body: the names they are known by and their titles. */
export function ContributorPage(): ReactElement {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const { data } = useSuspenseQuery(ContributorPageDocument, {
    variables: toListVariables(id, parameters, useLanguage()),
  });
  return data.contributor === null ? <MissingPage /> : <ContributorView contributor={data.contributor} />;
}

function ContributorView({
  contributor,
}: {
  readonly contributor: NonNullable<ContributorPageQuery['contributor']>;
}): ReactElement {
  const { t } = useTranslation('authority');
  const paths = usePaths();
  const name = spokenName(contributor.preferredName);
  const years = lifeYears(contributor.birthYear, contributor.deathYear);
  usePageTitle(name);
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:browse'), to: paths.to('browse') },
          { label: t('people'), to: `${paths.to('browse')}#orang` },
          { label: name },
        ]}
      />
      <header className="page-head">
        <h1>{name}</h1>
        <p className="lead">
          {[t(`common:contributorKind.${contributor.kind}`), years].filter((part) => part !== '').join(', ')}
        </p>
        {name !== contributor.preferredName && (
          <p className="see">{t('catalogued', { name: contributor.preferredName })}</p>
        )}
        {contributor.variantNames.length > 0 && (
          <p className="see">
            {t('see')} {contributor.variantNames.join('; ')}
          </p>
        )}
      </header>
      <TitleList
        titles={contributor.titles}
        filterPath={paths.search({ [SEARCH_PARAMETERS.contributor]: contributor.id })}
      />
    </div>
  );
}
