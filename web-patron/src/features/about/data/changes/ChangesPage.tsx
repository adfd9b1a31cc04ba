import { useSuspenseQuery } from '@apollo/client/react';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import { usePageTitle } from '../../../../lib/use-page-title';
import type { ContractChangesQuery } from './ChangesPage.generated';
import { ContractChangesDocument } from './ChangesPage.generated';

type Change = ContractChangesQuery['contractChanges'][number];

/** Tells developers what changed in the contract, the newest day first, and leads to its feed. */
export function ChangesPage(): ReactElement {
  const { t } = useTranslation('data');
  const paths = usePaths();
  const language = useLanguage();
  const { data } = useSuspenseQuery(ContractChangesDocument);
  usePageTitle(t('changeLog.heading'));
  const days = [...new Set(data.contractChanges.map(({ day }) => day))];
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('changeLog.heading')}</h1>
        <p className="lead">{t('changeLog.lead')}</p>
        <p className="row wrap">
          <a className="btn quiet" href="/schema/changes.atom">
            {t('changesFeed')}
          </a>
          <Link className="btn quiet" to={paths.to('data')}>
            {t('heading')}
          </Link>
        </p>
      </header>
      <div className="prose data-prose">
        {days.map((day) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{civilDate(day, language)}</h2>
            <ul lang="en">
              {data.contractChanges
                .filter((change) => change.day === day)
                .map((change) => (
                  <ChangeLine key={change.text} change={change} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function ChangeLine({ change: { text, isBreaking } }: { readonly change: Change }): ReactElement {
  const { t } = useTranslation('data');
  const language = useLanguage();
  return (
    <li>
      {isBreaking && <strong lang={language}>{t('changeLog.breaking')} </strong>}
      {text.split('`').map((part, index) =>
        // Names stand between backticks: every second part.
        index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
      )}
    </li>
  );
}
