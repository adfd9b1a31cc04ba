import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { IssueEditor } from './IssueEditor';
import { NewsletterChoicesDocument } from './NewsletterChoices.generated';
import { NewsletterIssueForEditDocument } from './NewsletterIssueForEdit.generated';

/** Writes an issue of a newsletter: a new one, or one that is known. */
export function IssueScreen() {
  const { issueId = 'new' } = useParams();
  return issueId === 'new' ? <NewIssue /> : <KnownIssue id={issueId} />;
}

function NewIssue() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(NewsletterChoicesDocument);
  return (
    <Page title={t('newsletters.write')} crumbs={[{ label: t('newsletters.title'), to: paths.newsletters }]}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data !== undefined && (
        <IssueEditor issue={null} newsletters={data.allNewsletters} onChanged={noChange} />
      )}
    </Page>
  );
}

const noChange = () => Promise.resolve();

function KnownIssue({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(NewsletterIssueForEditDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const issue = data?.newsletterIssue;
  return (
    <Page
      title={issue?.subject.indonesian ?? t('newsletters.issue')}
      crumbs={[{ label: t('newsletters.title'), to: paths.newsletters }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {issue === null && (
        <EmptyState title={t('newsletters.missing')}>{t('newsletters.missingText')}</EmptyState>
      )}
      {data !== undefined && issue != null && (
        <IssueEditor
          key={issue.version}
          issue={issue}
          newsletters={data.allNewsletters}
          onChanged={async () => void (await refetch())}
        />
      )}
    </Page>
  );
}
