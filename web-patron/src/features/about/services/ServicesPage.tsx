import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { WrittenText } from '../../../lib/written/WrittenText';
import { ServicesPageDocument } from './ServicesPage.generated';
import type { ServicesPageQuery } from './ServicesPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Lists what the library promises of its services, with its charter. */
export function ServicesPage(): ReactElement {
  const { t } = useTranslation('services');
  const paths = usePaths();
  const {
    data: { sitePage, serviceStandards },
  } = useSuspenseQuery(ServicesPageDocument, { variables: { locale: useLocale() } });
  usePageTitle(t('title'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      {serviceStandards.length === 0 && <p>{t('none')}</p>}
      <ul className="service-list">
        {serviceStandards.map(({ id, slug, name, summary }) => (
          <li key={id}>
            <Link to={paths.to('service', slug)}>{name.text}</Link>
            {summary !== null && <p>{summary.text}</p>}
          </li>
        ))}
      </ul>
      <p>
        <Link className="as-link" to={paths.to('volunteers')}>
          {t('volunteers')}
        </Link>
      </p>
      <Charter page={sitePage} />
    </div>
  );
}

function Charter({ page }: { readonly page: ServicesPageQuery['sitePage'] }): ReactElement {
  const { t } = useTranslation('services');
  return (
    <section className="service-charter" aria-labelledby="charter">
      <h2 id="charter">
        {page?.title.text ?? t('charter')}
        <SampleMark isSample={page?.isSample} />
      </h2>
      {page === null ? <p>{t('charterText')}</p> : <WrittenText html={page.html} />}
    </section>
  );
}
