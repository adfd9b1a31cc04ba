import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ConsultationsPageQuery } from './ConsultationsPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows stories whose members want them to be read; they are told in Indonesian. */
export function Stories({
  stories,
}: {
  readonly stories: ConsultationsPageQuery['successStories'];
}): ReactElement | null {
  const { t } = useTranslation('consultations');
  if (stories.length === 0) return null;
  return (
    <section className="stories" aria-labelledby="cerita">
      <h2 id="cerita">{t('stories')}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <p className="kind">{t(`consultation:sector.${story.sector}`)}</p>
            <h3 lang="id">{story.title}</h3>
            <dl>
              {(['before', 'work', 'after'] as const).map((part) => (
                <div key={part}>
                  <dt>{t(`storyPart.${part}`)}</dt>
                  <dd lang="id">{story[part]}</dd>
                </div>
              ))}
            </dl>
            <p className="small">
              {story.shownName}
              <SampleMark isSample={story.isSample} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
