import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { PublishedOn } from '../../../lib/written/PublishedOn';
import { WrittenText } from '../../../lib/written/WrittenText';
import { CheckSection } from './CheckSection';
import { StatementPageDocument } from './StatementPage.generated';
import type { StatementPageQuery, StatementPageQueryVariables } from './StatementPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type Section = StatementPageQuery['statement']['sections'][number];

/** Says how lending works, from the rules themselves. */
export function LendingPage(): ReactElement {
  return <StatementPage kind="LENDING" />;
}

/** Says what is kept about people. */
export function PrivacyPage(): ReactElement {
  return <StatementPage kind="PRIVACY" />;
}

/** Says how far everybody can use the portal. */
export function AccessibilityPage(): ReactElement {
  return <StatementPage kind="ACCESSIBILITY" />;
}

function StatementPage({ kind }: Pick<StatementPageQueryVariables, 'kind'>): ReactElement {
  const { t } = useTranslation('statement');
  const paths = usePaths();
  const {
    data: { statement },
  } = useSuspenseQuery(StatementPageDocument, { variables: { kind, locale: useLocale() } });
  const { page } = statement;
  usePageTitle(page?.title.text ?? statement.title);
  // What staff wrote takes the place of the sentences; tables are of the rules in force and stay.
  const sections = page === null ? statement.sections : statement.sections.filter(hasTable);
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>
          {page?.title.text ?? statement.title}
          <SampleMark isSample={page?.isSample} />
        </h1>
        {page === null && <p className="lead">{statement.intro}</p>}
      </header>
      {page !== null && <WrittenText html={page.html} />}
      <div className="prose statement">
        {sections.map((section) => (
          <StatementSection key={section.heading} section={section} />
        ))}
        {statement.check !== null && <CheckSection check={statement.check} />}
        {page !== null && <PublishedOn instant={page.publishedAt} />}
        <p>
          {t('askedMore')} <Link to={paths.to('visit')}>{t('toVisit')}</Link>
        </p>
      </div>
    </div>
  );
}

function hasTable({ rows }: Section): boolean {
  return rows.length > 0;
}

function StatementSection({
  section: { heading, paragraphs, columns, rows },
}: {
  readonly section: Section;
}): ReactElement {
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {rows.length > 0 && (
        <div className="statement-table">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cells: [name, ...values] }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, index) => (
                    <td key={columns[index + 1]} data-label={columns[index + 1]}>
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
