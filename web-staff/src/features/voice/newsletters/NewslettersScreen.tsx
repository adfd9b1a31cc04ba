import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { IssueTable } from './IssueTable';
import { NewsletterDialog } from './NewsletterDialog';
import { NewsletterOverviewDocument } from './NewsletterOverview.generated';
import type { NewsletterOverviewQuery } from './NewsletterOverview.generated';
import './newsletters.css';

type Newsletter = NewsletterOverviewQuery['allNewsletters'][number];

/** Shows the newsletters of the library with how many read them, and their issues. */
export function NewslettersScreen() {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Newsletter | 'new' | null>(null);
  const { data, error, loading, refetch, fetchMore } = useQuery(NewsletterOverviewDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const issues = data?.newsletterIssues;
  const more = () =>
    void fetchMore({
      variables: { after: issues?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { newsletterIssues } }) => ({
        ...before,
        newsletterIssues: {
          ...newsletterIssues,
          nodes: [...before.newsletterIssues.nodes, ...newsletterIssues.nodes],
        },
      }),
    });
  return (
    <Page
      title={t('newsletters.title')}
      intro={t('newsletters.intro')}
      actions={
        <>
          <Button onClick={() => setEdited('new')}>{t('newsletters.make')}</Button>
          {data !== undefined && data.allNewsletters.length > 0 && (
            <Link className={buttonClass('primary')} to={paths.newNewsletterIssue}>
              {t('newsletters.write')}
            </Link>
          )}
        </>
      }
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data !== undefined && <Newsletters all={data.allNewsletters} onEdit={setEdited} />}
      {issues !== undefined && <IssueTable issues={issues.nodes} />}
      {issues?.pageInfo.hasNextPage === true && (
        <div>
          <Button busy={loading} onClick={more}>
            {t('newsletters.more')}
          </Button>
        </div>
      )}
      {edited !== null && (
        <NewsletterDialog
          newsletter={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            void refetch();
          }}
        />
      )}
    </Page>
  );
}

function Newsletters({
  all,
  onEdit,
}: {
  readonly all: readonly Newsletter[];
  readonly onEdit: (newsletter: Newsletter) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="newsletter-lists">
      <header>
        <h2 id="newsletter-lists">{t('newsletters.lists')}</h2>
      </header>
      {all.length === 0 ? (
        <EmptyState title={t('newsletters.none')}>{t('newsletters.noneText')}</EmptyState>
      ) : (
        <ul className="panel-body stack plain-list">
          {all.map((newsletter) => (
            <li key={newsletter.id} className="row wrap">
              <span className="newsletter-name">
                <b>{newsletter.name.text}</b>{' '}
                {newsletter.isSample && <span className="muted small">({t('common.sample')})</span>}
                <br />
                <span className="muted small">{newsletter.promise.text}</span>
              </span>
              <span className="muted">
                {t('newsletters.readers', { count: newsletter.readerCount ?? 0 })}
                {newsletter.isOpen ? '' : ` · ${t('newsletters.closed')}`}
              </span>
              <Button small onClick={() => onEdit(newsletter)}>
                {t('newsletters.change')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
