import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { BeginListForm } from './BeginListForm';
import { MyListsDocument } from './MyLists.generated';
import type { MyListsQuery } from './MyLists.generated';
import { OwnReviews } from './OwnReviews';

/** Shows a member what they collected and what they wrote about titles. */
export function MyListsPage(): ReactElement {
  const { t } = useTranslation('myLists');
  const paths = usePaths();
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(MyListsDocument, {});
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <section className="part" aria-labelledby="lists">
          <header>
            <h2 id="lists">{t('lists.title')}</h2>
          </header>
          {own.answer.ownReadingLists.length === 0 && <p className="none-yet">{t('lists.none')}</p>}
          <ul className="own-list">
            {own.answer.ownReadingLists.map((list) => (
              <ListLine key={list.id} list={list} />
            ))}
          </ul>
          <BeginListForm onBegun={askAgain} />
        </section>
        <OwnReviews reviews={own.answer.ownReviews} />
      </div>
    </div>
  );
}

function ListLine({ list }: { readonly list: MyListsQuery['ownReadingLists'][number] }): ReactElement {
  const { t } = useTranslation('myLists');
  const paths = usePaths();
  const waits =
    list.visibility === 'PUBLIC' && list.status !== 'PUBLISHED' ? ` ${t(`lists.status.${list.status}`)}` : '';
  return (
    <li>
      <h3>
        <Link to={paths.to('readingList', list.id)}>{list.name}</Link>
      </h3>
      <p className="small">
        {t('lists.count', { count: list.titleCount })}. {t(`lists.visibility.${list.visibility}`)}
        {waits}
      </p>
    </li>
  );
}
