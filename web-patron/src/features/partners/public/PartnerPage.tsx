import { useSuspenseQuery } from '@apollo/client/react';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { useToday } from '../../../lib/moment';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { CommunityPart } from './CommunityPart';
import { toSiteName } from './partner-terms';
import { PartnerPageDocument } from './PartnerPage.generated';
import type { PartnerPageQuery } from './PartnerPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows a partner of the library with what they hold together. */
export function PartnerPage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(PartnerPageDocument, {
    variables: { id, from: useToday(), locale: useLocale() },
  });
  if (data.partner === null) return <MissingPage />;
  return <PartnerView partner={data.partner} events={data} />;
}

type Shown = NonNullable<PartnerPageQuery['partner']>;
type PartnerViewProps = {
  readonly partner: Shown;
  readonly events: Pick<PartnerPageQuery, 'coming' | 'past'>;
};

function PartnerView({ partner, events }: PartnerViewProps): ReactElement {
  const { t } = useTranslation('partners');
  const paths = usePaths();
  const { id, kind, name, schoolLevel, summary, joining, community, isSample } = partner;
  usePageTitle(name);
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t('title'), to: paths.to('partners') }, { label: name }]} />
      <article className="event partner-page">
        <header>
          <p className="kind">
            <span>
              {t(`kind.${kind}`)}
              {schoolLevel !== null && `, ${t(`level.${schoolLevel}`)}`}
            </span>
            <SampleMark isSample={isSample} />
          </p>
          <h1>{name}</h1>
          {summary !== null && <p className="lead">{summary.text}</p>}
          <Facts partner={partner} />
          {joining !== null && (
            <section>
              <h2>{t('joining')}</h2>
              <p>{joining.text}</p>
            </section>
          )}
        </header>
        <div>
          {community !== null && <CommunityPart partnerId={id} community={community} />}
          <Events events={events} />
        </div>
      </article>
    </div>
  );
}

function Facts({ partner: { website, sinceOn } }: { readonly partner: Shown }): ReactElement {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  return (
    <dl className="facts">
      {website !== null && (
        <>
          <dt>{t('site')}</dt>
          <dd>
            <a href={website} rel="noopener">
              {toSiteName(website)}
            </a>
          </dd>
        </>
      )}
      {sinceOn !== null && (
        <>
          <dt>{t('since')}</dt>
          <dd>{civilDate(sinceOn, language)}</dd>
        </>
      )}
    </dl>
  );
}

/** What is still on is not past. */
function Events({ events }: { readonly events: PartnerViewProps['events'] }): ReactElement {
  const { t } = useTranslation('partners');
  const paths = usePaths();
  const coming = events.coming.nodes;
  const isComing = new Set(coming.map(({ id }) => id));
  const past = events.past.nodes.filter(({ id }) => !isComing.has(id));
  return (
    <>
      <section>
        <div className="head">
          <h2>{t('coming')}</h2>
          <Link to={paths.to('events')}>{t('calendar')}</Link>
        </div>
        {coming.length === 0 ? (
          <p>{t('noEvents')}</p>
        ) : (
          <ol className="occurrences">
            {coming.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        )}
      </section>
      {past.length > 0 && (
        <section>
          <h2>{t('past')}</h2>
          <ol className="occurrences">
            {past.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
