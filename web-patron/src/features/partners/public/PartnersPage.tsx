import { useSuspenseQuery } from '@apollo/client/react';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import { EmptyShelf } from '../../../lib/ui/EmptyShelf';
import { usePageTitle } from '../../../lib/use-page-title';
import { BecomePartner } from './BecomePartner';
import { KIND_PARAMETER, parseKind, PARTNER_KINDS, toSiteName } from './partner-terms';
import { PartnersPageDocument } from './PartnersPage.generated';
import type { PartnersPageQuery } from './PartnersPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

const PAGE_SIZE = 30;

/** Shows the partners of the library by name, or those of one kind. */
export function PartnersPage(): ReactElement {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const kind = parseKind(parameters);
  const { data } = useSuspenseQuery(PartnersPageDocument, {
    variables: {
      ...parsePageArguments(parameters, PAGE_SIZE),
      kinds: kind === null ? null : [kind],
      locale: useLocale(),
    },
  });
  const { nodes, pageInfo, totalCount } = data.partners;
  usePageTitle(t('title'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <KindLinks chosen={kind} />
      {nodes.length === 0 ? (
        <NoPartners />
      ) : (
        <p className="count" role="status">
          {t('count', { count: totalCount, n: grouped(totalCount, language) })}
        </p>
      )}
      <ul className="partner-list">
        {nodes.map((partner) => (
          <PartnerCard key={partner.id} partner={partner} />
        ))}
      </ul>
      <PageSteps pageInfo={pageInfo} />
      <BecomePartner />
    </div>
  );
}

function KindLinks({ chosen }: { readonly chosen: string | null }): ReactElement {
  const { t } = useTranslation('partners');
  const here = usePaths().to('partners');
  return (
    <nav className="partner-kinds" aria-label={t('kinds')}>
      <Link className="chip" to={here} aria-current={chosen === null ? 'true' : undefined}>
        {t('all')}
      </Link>
      {PARTNER_KINDS.map((kind) => (
        <Link
          key={kind}
          className="chip"
          to={`${here}?${KIND_PARAMETER}=${kind}`}
          aria-current={chosen === kind ? 'true' : undefined}
        >
          {t(`kind.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

type PartnerCardProps = { readonly partner: PartnersPageQuery['partners']['nodes'][number] };

function PartnerCard({ partner }: PartnerCardProps): ReactElement {
  const { t } = useTranslation('partners');
  const paths = usePaths();
  const { id, kind, name, schoolLevel, website, summary, isSample } = partner;
  return (
    <li>
      <p className="kind">
        {t(`kind.${kind}`)}
        {schoolLevel !== null && `, ${t(`level.${schoolLevel}`)}`}
        <SampleMark isSample={isSample} />
      </p>
      <h2>
        <Link to={paths.to('partner', id)}>{name}</Link>
      </h2>
      {summary !== null && <p>{summary.text}</p>}
      {website !== null && (
        <p className="site">
          <a href={website} rel="noopener">
            {toSiteName(website)}
          </a>
        </p>
      )}
    </li>
  );
}

function NoPartners(): ReactElement {
  const { t } = useTranslation('partners');
  return (
    <div className="state-page">
      <EmptyShelf />
      <div>
        <h2>{t('none')}</h2>
        <p>{t('noneText')}</p>
      </div>
    </div>
  );
}
