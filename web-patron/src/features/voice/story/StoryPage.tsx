import { useSuspenseQuery } from '@apollo/client/react';
import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { WrittenText } from '../../../lib/written/WrittenText';
import { StoryCard } from '../../../lib/stories/StoryCard';
import { STORY_PARAMETERS } from '../../../lib/stories/story-filter';
import { Mentioned } from './Mentioned';
import { ShareStory } from './ShareStory';
import { StoryPageDocument } from './StoryPage.generated';
import type { StoryPageQuery } from './StoryPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type ShownStory = NonNullable<StoryPageQuery['story']>;

/** The most stories that are offered below one. */
const MOST_NEXT = 3;

/** Shows a story, what it names as that is now, and what to read next. */
export function StoryPage(): ReactElement {
  const { id = '' } = useParams();
  const {
    data: { story, stories },
  } = useSuspenseQuery(StoryPageDocument, { variables: { slug: id, locale: useLocale() } });
  if (story === null) return <MissingPage />;
  const next = stories.nodes.filter((other) => other.id !== story.id).slice(0, MOST_NEXT);
  return <Article story={story} next={next} />;
}

type ArticleProps = { readonly story: ShownStory; readonly next: StoryPageQuery['stories']['nodes'] };

function Article({ story, next }: ArticleProps): ReactElement {
  const { t } = useTranslation('stories');
  const paths = usePaths();
  const { page, cover } = story;
  usePageTitle(page.title.text);
  return (
    <article className="wrap story">
      <Breadcrumbs crumbs={[{ label: t('title'), to: paths.to('stories') }, { label: page.title.text }]} />
      <header className="page-head">
        <p className="kind">
          <span>{t(`section.${story.section}`)}</span>
          <SampleMark isSample={page.isSample} />
        </p>
        <h1>{page.title.text}</h1>
        <StoryDates story={story} />
        <ShareStory title={page.title.text} path={page.path} />
      </header>
      {cover !== null && (
        <figure className="story-cover">
          <img src={cover.url} width={cover.width} height={cover.height} alt={cover.alt.text} />
          {cover.credit !== null && <figcaption>{t('credit', { credit: cover.credit })}</figcaption>}
        </figure>
      )}
      <WrittenText html={page.html} />
      {story.tags.length > 0 && <Tags tags={story.tags} />}
      <Mentioned titles={story.titles} people={story.people} events={story.events} guides={story.guides} />
      {next.length > 0 && (
        <section className="story-next" aria-labelledby="story-next">
          <h2 id="story-next">{t('next')}</h2>
          <ul className="story-list">
            {next.map((other) => (
              <StoryCard key={other.id} story={other} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function StoryDates({ story }: { readonly story: ShownStory }): ReactElement {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const dayOf = (instant: string): string => longDate(toCivilDate(new Date(instant)), language);
  const [written, changed] = [dayOf(story.firstPublishedAt), dayOf(story.page.publishedAt)];
  const facts = [
    story.author,
    written,
    t('minutes', { count: story.readingMinutes }),
    ...(changed === written ? [] : [t('changed', { date: changed })]),
  ];
  return <p className="meta">{facts.filter(Boolean).join(' · ')}</p>;
}

function Tags({ tags }: { readonly tags: ShownStory['tags'] }): ReactElement {
  const { t } = useTranslation('stories');
  const paths = usePaths();
  return (
    <ul className="story-tags" aria-label={t('tags')}>
      {tags.map(({ tag, name }) => (
        <li key={tag}>
          <Link
            to={`${paths.to('stories')}?${new URLSearchParams({ [STORY_PARAMETERS.tag]: tag }).toString()}`}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
