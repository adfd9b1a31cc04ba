import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { OtherEditions } from './OtherEditions';
import { ReviewsPlace } from './reviews/ReviewsPlace';
import type { ShownTitle } from './shown-title';
import { TitleData } from './TitleData';
import { TitleHead } from './TitleHead';
import { TitlePageDocument } from './TitlePage.generated';

/** Shows one title: where it stands, what it is, and what stands near it. */
export function TitlePage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(TitlePageDocument, { variables: { id, locale: useLocale() } });
  return data.title === null ? <MissingPage /> : <TitleView title={data.title} />;
}

function TitleView({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  usePageTitle(title.titleProper);
  const shelf = shelfOf(title.callNumber, paths.search);
  const classCrumb =
    shelf === null ? [] : [{ label: t('classTree', { display: shelf.classNumber }), to: shelf.to }];
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('catalogue'), to: paths.to('search') },
          ...classCrumb,
          { label: title.titleProper },
        ]}
      />
      <TitleHead title={title} />
      <div className="two">
        <OtherEditions title={title} />
        <TitleData title={title} />
      </div>
      <Shelves title={title} shelf={shelf} />
      <ReviewsPlace titleId={title.id} />
    </div>
  );
}

function Shelves({ title, shelf }: { readonly title: ShownTitle; readonly shelf: Shelf }): ReactElement {
  const { t } = useTranslation('title');
  return (
    <>
      {title.shelfNeighbours.length > 1 && (
        <section className="shelf-section">
          <div className="head">
            <h2>{t('shelf')}</h2>
            {shelf !== null && <Link to={shelf.to}>{t('shelfLink', { number: shelf.classNumber })}</Link>}
          </div>
          <TitleShelf label={t('shelf')} titles={title.shelfNeighbours} currentId={title.id} />
        </section>
      )}
      {title.related.length > 0 && (
        <section className="shelf-section">
          <div className="head">
            <h2>{t('related')}</h2>
          </div>
          <TitleShelf label={t('related')} titles={title.related} />
        </section>
      )}
    </>
  );
}

type Shelf = { readonly classNumber: string; readonly to: string } | null;

/**
 * Leads to the tens of a class (`899.221` → `89`), the finest step the class tree has; shelves known by a
 * word (FIK) have no place in it.
 */
function shelfOf(
  callNumber: ShownTitle['callNumber'],
  search: (parameters: Readonly<Record<string, string>>) => string,
): Shelf {
  if (callNumber === null || callNumber.treeNotation === null) return null;
  return {
    classNumber: callNumber.classNumber,
    to: search({ [SEARCH_PARAMETERS.classNotation]: callNumber.treeNotation }),
  };
}
