import { useSuspenseQuery } from '@apollo/client/react';
import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { ServicePageDocument } from './ServicePage.generated';
import type { ServicePageQuery } from './ServicePage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type Standard = NonNullable<ServicePageQuery['serviceStandard']>;

/** So many parts are of delivery; the others are of management. */
const DELIVERY_PARTS = 6;

/** Shows what the library promises of a service, in the 14 parts of the law. */
export function ServicePage(): ReactElement {
  const { id = '' } = useParams();
  const {
    data: { serviceStandard },
  } = useSuspenseQuery(ServicePageDocument, { variables: { slug: id, locale: useLocale() } });
  return serviceStandard === null ? <MissingPage /> : <Shown standard={serviceStandard} slug={id} />;
}

function Shown({ standard, slug }: { readonly standard: Standard; readonly slug: string }): ReactElement {
  const { t } = useTranslation('services');
  const paths = usePaths();
  const language = useLanguage();
  const { name, summary, parts, number, decree, updatedAt } = standard;
  usePageTitle(name.text);
  const date = longDate(toCivilDate(updatedAt), language);
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t('title'), to: paths.to('services') }, { label: name.text }]} />
      <header className="page-head">
        <h1>
          {name.text}
          <SampleMark isSample={standard.isSample} />
        </h1>
        {summary !== null && <p className="lead">{summary.text}</p>}
        <p className="service-version">
          {t('version', { number, date })}. {decree !== null && t('decree', { decree })}{' '}
          <a href={`${paths.to('service', slug)}.pdf`}>{t('print')}</a>
        </p>
      </header>
      <Parts heading={t('delivery')} parts={parts.slice(0, DELIVERY_PARTS)} first={1} />
      <Parts heading={t('management')} parts={parts.slice(DELIVERY_PARTS)} first={DELIVERY_PARTS + 1} />
      <p className="service-version">
        {t('complain')} <a href="https://www.lapor.go.id/">SP4N-LAPOR!</a>
      </p>
    </div>
  );
}

type PartsProps = { readonly heading: string; readonly parts: Standard['parts']; readonly first: number };

function Parts({ heading, parts, first }: PartsProps): ReactElement {
  return (
    <section className="service-parts">
      <h2>{heading}</h2>
      <ol start={first}>
        {parts.map(({ part, heading: name, text }) => (
          <li key={part}>
            <h3>{name.text}</h3>
            <p>{text.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
