import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import { EmptyShelf } from '../../../lib/ui/EmptyShelf';
import { usePageTitle } from '../../../lib/use-page-title';
import { StoriesPageDocument } from './StoriesPage.generated';
import { StoryCard } from '../../../lib/stories/StoryCard';
import { readStoryFilter, SECTIONS, STORY_PARAMETERS } from '../../../lib/stories/story-filter';

const PAGE_SIZE = 20;

/** Shows what the library tells, the newest first; a section or a tag narrows it. */
export function StoriesPage(): ReactElement {
  const { t } = useTranslation('stories');
  const paths = usePaths();
  const [parameters] = useSearchParams();
  const filter = readStoryFilter(parameters);
  const { data } = useSuspenseQuery(StoriesPageDocument, {
    variables: { ...filter, ...parsePageArguments(parameters, PAGE_SIZE), locale: useLocale() },
  });
  const { nodes, pageInfo } = data.stories;
  const isWhole = filter.section === undefined && filter.tag === undefined;
  const toSection = (section: string): string =>
    `${paths.to('stories')}?${new URLSearchParams({ [STORY_PARAMETERS.section]: section }).toString()}`;
  usePageTitle(t('title'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <nav className="story-sections" aria-label={t('sections')}>
        <Link to={paths.to('stories')} aria-current={isWhole ? 'page' : undefined}>
          {t('all')}
        </Link>
        {SECTIONS.map((section) => (
          <Link
            key={section}
            to={toSection(section)}
            aria-current={filter.section === section ? 'page' : undefined}
          >
            {t(`section.${section}`)}
          </Link>
        ))}
      </nav>
      {filter.tag != null && <p className="count">{t('tagged', { tag: filter.tag })}</p>}
      {nodes.length === 0 ? (
        <NoStories />
      ) : (
        <ul className="story-list">
          {nodes.map((story, place) => (
            <StoryCard key={story.id} story={story} isLead={place === 0} />
          ))}
        </ul>
      )}
      <PageSteps pageInfo={pageInfo} />
      <p className="story-feed">
        <Link to={paths.to('newsletters')}>{t('newsletters')}</Link> · <a href={t('feedPath')}>{t('feed')}</a>
      </p>
    </div>
  );
}

function NoStories(): ReactElement {
  const { t } = useTranslation('stories');
  const paths = usePaths();
  return (
    <div className="state-page">
      <EmptyShelf />
      <div>
        <h2>{t('none')}</h2>
        <p>{t('noneText')}</p>
        <p className="row">
          <Link className="btn" to={paths.to('stories')}>
            {t('seeAll')}
          </Link>
        </p>
      </div>
    </div>
  );
}
