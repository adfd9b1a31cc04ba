import { useSuspenseQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { usePageTitle } from '../../../lib/use-page-title';
import { BrowsePageDocument } from './BrowsePage.generated';
import { toBrowseVariables } from './browse-variables';
import { ClassTree } from './ClassTree';
import { PeopleIndex, SubjectIndex } from './NameIndex';

/** Leads into the collection without a search: new titles, classes, people, subjects. */
export function BrowsePage(): ReactElement {
  const { t } = useTranslation('browse');
  const paths = usePaths();
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const shown = useDeferredValue(parameters.toString());
  const { data } = useSuspenseQuery(BrowsePageDocument, {
    variables: toBrowseVariables(new URLSearchParams(shown), language),
  });
  usePageTitle(t('heading'));
  return (
    <div className="wrap browse">
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <section id="kelas">
        <div className="head">
          <h2>{t('classes')}</h2>
          <p>{t('classesText')}</p>
        </div>
        <ClassTree classes={data.classTree} />
      </section>
      <section id="baru">
        <div className="head">
          <h2>{t('newArrivals')}</h2>
          <Link to={paths.search({ [SEARCH_PARAMETERS.order]: 'NEWEST' })}>{t('allNew')}</Link>
        </div>
        <TitleShelf label={t('newArrivals')} titles={data.newArrivals.nodes} />
      </section>
      <section id="daftar">
        <div className="head">
          <h2>{t('readingLists')}</h2>
          <Link to={paths.to('readingLists')}>{t('allReadingLists')}</Link>
          <p>{t('readingListsText')}</p>
        </div>
      </section>
      <PeopleIndex people={data.contributors} />
      <SubjectIndex subjects={data.subjects} />
    </div>
  );
}
