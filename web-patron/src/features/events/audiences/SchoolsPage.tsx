import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { usePageTitle } from '../../../lib/use-page-title';
import { AudienceEvents } from './AudienceEvents';
import { AudienceProgrammes } from './AudienceProgrammes';
import { AudienceShelf } from './AudienceShelf';
import { SchoolCalendar } from './SchoolCalendar';
import { SchoolsPageDocument } from './SchoolsPage.generated';
import { useToday } from '../../../lib/moment';

const KINDS: ReadonlySet<string> = new Set([
  'SCHOOL_PARTNERSHIP',
  'LITERACY',
  'DIGITAL_LITERACY',
  'READING_WRITING',
]);

/**
 * Is the schools' own entrance: events a class can come to and how, programmes, titles for teachers, and the
 * calendar for the school's site.
 */
export function SchoolsPage(): ReactElement {
  const { t, list } = useTranslation('doors');
  const paths = usePaths();
  const { data } = useSuspenseQuery(SchoolsPageDocument, {
    variables: { locale: useLocale(), from: useToday() },
  });
  usePageTitle(t('schools.title'));
  return (
    <>
      <div className="wrap">
        <header className="page-head">
          <h1>{t('schools.title')}</h1>
          <p className="lead">{t('schools.lead')}</p>
        </header>
        <section className="door-steps" aria-labelledby="rombongan">
          <h2 id="rombongan">{t('schools.group')}</h2>
          <ol>
            {list('schools.steps').map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      </div>
      <AudienceEvents
        found={data.events}
        heading={t('schools.events')}
        none={t('schools.noEvents')}
        audience="sekolah"
      />
      <AudienceProgrammes
        programmes={data.programmes.filter(({ kind }) => KINDS.has(kind))}
        heading={t('schools.programmes')}
      />
      <AudienceShelf
        found={data.teaching}
        heading={t('schools.teaching')}
        to={paths.search({ [SEARCH_PARAMETERS.classNotation]: '37' })}
      />
      <SchoolCalendar />
      <section className="section">
        <div className="wrap door-facts">
          <h2>{t('schools.more')}</h2>
          <ul>
            {list('schools.moreFacts').map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <p className="row">
            <Link className="btn" to={paths.to('propose')}>
              {t('schools.propose')}
            </Link>
            <Link className="btn quiet" to={paths.to('visit')}>
              {t('schools.visit')}
            </Link>
            <Link className="btn quiet" to={paths.to('data')}>
              {t('schools.data')}
            </Link>
          </p>
        </div>
      </section>
    </>
  );
}
