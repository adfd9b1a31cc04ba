import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { PartnerName } from '../../../lib/events/PartnerName';
import { EventLists } from './EventLists';
import { FollowButton } from './FollowButton';
import { ProgrammePageDocument } from './ProgrammePage.generated';
import type { ProgrammePageQuery } from './ProgrammePage.generated';
import { useToday } from '../../../lib/moment';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows a programme with its events. */
export function ProgrammePage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(ProgrammePageDocument, {
    variables: { id, from: useToday(), locale: useLocale() },
  });
  return data.programme === null ? <MissingPage /> : <ProgrammeView programme={data.programme} />;
}

function ProgrammeView({
  programme,
}: {
  readonly programme: NonNullable<ProgrammePageQuery['programme']>;
}): ReactElement {
  const { t } = useTranslation('programme');
  const paths = usePaths();
  usePageTitle(programme.name.text);
  const text = programme.description?.text ?? programme.summary?.text ?? '';
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:events'), to: paths.to('events') }, { label: programme.name.text }]}
      />
      <article className="event">
        <header>
          <p className="kind">
            <span className={`k-${programme.kind.toLowerCase()}`}>
              {t(`portal:eventKind.${programme.kind}`)}
            </span>
            <SampleMark isSample={programme.isSample} />
          </p>
          <h1>{programme.name.text}</h1>
          <div className="words">
            {text
              .split(/\n+/)
              .filter(Boolean)
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </div>
          {programme.partners.length > 0 && (
            <p>
              {t('partners')}{' '}
              {programme.partners.map((partner, place) => (
                <span key={partner.id}>
                  {place > 0 && ', '}
                  <PartnerName partner={partner} />
                </span>
              ))}
            </p>
          )}
          <FollowButton programmeId={programme.id} />
        </header>
        <div>
          <EventLists coming={programme.coming.nodes} past={programme.past.nodes} />
        </div>
      </article>
    </div>
  );
}
