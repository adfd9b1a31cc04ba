import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { useDisplay } from '../../../lib/ui/use-display';
import type { NewsletterOverviewQuery } from './NewsletterOverview.generated';

type IssueTableProps = { readonly issues: NewsletterOverviewQuery['newsletterIssues']['nodes'] };

/** Lists issues, the newest first, with how far they are. */
export function IssueTable({ issues }: IssueTableProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  return (
    <section className="panel" aria-labelledby="newsletter-issues">
      <header>
        <h2 id="newsletter-issues">{t('newsletters.issues')}</h2>
      </header>
      {issues.length === 0 ? (
        <EmptyState title={t('newsletters.noIssues')}>{t('newsletters.noIssuesText')}</EmptyState>
      ) : (
        <ul className="panel-body stack plain-list">
          {issues.map(({ id, subject, newsletter, state, plannedAt, sentAt, letters, isSample }) => {
            const at = sentAt ?? plannedAt;
            return (
              <li key={id} className="row wrap">
                <span className="newsletter-name">
                  <Link to={paths.newsletterIssue(id)}>{subject.text}</Link>{' '}
                  {isSample && <span className="muted small">({t('common.sample')})</span>}
                  <br />
                  <span className="muted small">{newsletter?.name.text}</span>
                </span>
                <span className="muted">
                  {t(`newsletters.state.${state}`)}
                  {at === null ? '' : `, ${dateOf(at)} ${timeOf(at)}`}
                  {letters.sent + letters.waiting + letters.refused > 0
                    ? ` · ${t('newsletters.letters', letters)}`
                    : ''}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
