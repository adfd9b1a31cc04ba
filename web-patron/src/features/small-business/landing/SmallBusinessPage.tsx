import { useSuspenseQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { GuideFilters } from './GuideFilters';
import { GuideGroups } from './GuideGroups';
import { PlaceList } from './PlaceList';
import { SmallBusinessPageDocument } from './SmallBusinessPage.generated';
import type { SmallBusinessPageQuery } from './SmallBusinessPage.generated';
import { ToolList } from './ToolList';
import { toSmallBusinessVariables } from './small-business-variables';
import { useToday } from '../../../lib/moment';

/** Opens the corner for small businesses: guides by need, tools, and what else the library has for them. */
export function SmallBusinessPage(): ReactElement {
  const { t } = useTranslation('smallBusiness');
  const [parameters] = useSearchParams();
  const shown = useDeferredValue(parameters.toString());
  const { data } = useSuspenseQuery(SmallBusinessPageDocument, {
    variables: toSmallBusinessVariables(new URLSearchParams(shown), useLanguage(), useToday()),
  });
  usePageTitle(t('heading'));
  return (
    <div className="wrap small-business">
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <section id="panduan">
        <div className="head">
          <h2>{t('guides')}</h2>
        </div>
        <GuideFilters parameters={parameters} />
        <GuideGroups guides={data.guides} />
      </section>
      <section id="alat">
        <div className="head">
          <h2>{t('tools')}</h2>
        </div>
        <ToolList />
      </section>
      <section>
        <div className="head">
          <h2>{t('places')}</h2>
        </div>
        <PlaceList />
      </section>
      <ComingTraining events={data.events.nodes} />
    </div>
  );
}

function ComingTraining({
  events,
}: {
  readonly events: SmallBusinessPageQuery['events']['nodes'];
}): ReactElement | null {
  const { t } = useTranslation('smallBusiness');
  const paths = usePaths();
  if (events.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t('coming')}</h2>
        <Link to={`${paths.to('events')}?untuk=ukm`}>{t('allComing')}</Link>
      </div>
      <ol className="occurrences">
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}
