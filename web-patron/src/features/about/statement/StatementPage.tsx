import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { StatementPageDocument } from './StatementPage.generated';
import type { StatementPageQuery, StatementPageQueryVariables } from './StatementPage.generated';

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
  usePageTitle(statement.title);
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{statement.title}</h1>
        <p className="lead">{statement.intro}</p>
      </header>
      <div className="prose statement">
        {statement.sections.map((section) => (
          <StatementSection key={section.heading} section={section} />
        ))}
        <p>
          {t('askedMore')} <Link to={paths.to('visit')}>{t('toVisit')}</Link>
        </p>
      </div>
    </div>
  );
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
