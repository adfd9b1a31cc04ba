import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { EventLists } from './EventLists';
import { EventPersonPageDocument } from './EventPersonPage.generated';
import type { EventPersonPageQuery } from './EventPersonPage.generated';
import { useToday } from '../../../lib/moment';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows somebody who makes events: a storyteller, an artist, a trainer. */
export function EventPersonPage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(EventPersonPageDocument, {
    variables: { id, from: useToday(), locale: useLocale() },
  });
  return data.eventPerson === null || !data.eventPerson.isPublic ? (
    <MissingPage />
  ) : (
    <PersonView person={data.eventPerson} />
  );
}

function PersonView({
  person,
}: {
  readonly person: NonNullable<EventPersonPageQuery['eventPerson']>;
}): ReactElement {
  const { t } = useTranslation('programme');
  const paths = usePaths();
  usePageTitle(person.name);
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t('portal:events'), to: paths.to('events') }, { label: person.name }]} />
      <article className="event">
        <header>
          {person.photo !== null && (
            <img
              className="portrait"
              src={person.photo.url}
              width={person.photo.width}
              height={person.photo.height}
              alt=""
            />
          )}
          <h1>{person.name}</h1>
          {person.headline !== null && (
            <p className="lead">
              {person.headline.text}
              <SampleMark isSample={person.isSample} />
            </p>
          )}
          <div className="words">
            {(person.biography?.text ?? '')
              .split(/\n+/)
              .filter(Boolean)
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </div>
          {person.website !== null && (
            <p>
              <a href={person.website} rel="noopener">
                {t('website')}
              </a>
            </p>
          )}
        </header>
        <div>
          <EventLists coming={person.coming.nodes} past={person.past.nodes} />
        </div>
      </article>
    </div>
  );
}
