import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../language';
import { StoryCardFragmentDoc } from './StoryCard.generated';
import type { StoryCardFragment } from './StoryCard.generated';
import { SampleMark } from '../ui/SampleMark';

type StoryCardProps = {
  readonly story: FragmentType<StoryCardFragment>;
  /** Whether it stands large, with its first words. */
  readonly isLead?: boolean;
};

/** Shows a story in a list: what it is, its title, when it was published, and its picture if it has one. */
export function StoryCard({ story: masked, isLead = false }: StoryCardProps): ReactElement {
  const { t } = useTranslation('stories');
  const language = useLanguage();
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: StoryCardFragmentDoc,
    fragmentName: 'StoryCard',
    from: masked,
    variables: { locale: useLocale() },
  });
  const { page, cover } = data;
  const facts = [
    data.author,
    longDate(toCivilDate(new Date(data.firstPublishedAt)), language),
    t('minutes', { count: data.readingMinutes }),
  ];
  return (
    <li className={isLead ? 'story-card lead-story' : 'story-card'}>
      {cover !== null && (
        <img
          src={cover.url}
          width={cover.width}
          height={cover.height}
          alt={cover.alt.text}
          loading={isLead ? 'eager' : 'lazy'}
        />
      )}
      <div>
        <p className="kind">
          <span>{t(`section.${data.section}`)}</span>
          <SampleMark isSample={page.isSample} />
        </p>
        <h2>
          <Link to={paths.local(page.path)}>{page.title.text}</Link>
        </h2>
        {isLead && <p className="lead">{data.summary.text}</p>}
        <p className="meta">{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
