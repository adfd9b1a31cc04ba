import { NEEDS } from '@pustaka/web-shared/business/terms.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { SmallBusinessPageQuery } from './SmallBusinessPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type ShownGuide = SmallBusinessPageQuery['guides'][number];

/** Lists the guides under their needs; says what to do when none fits. */
export function GuideGroups({ guides }: { readonly guides: readonly ShownGuide[] }): ReactElement {
  const { t } = useTranslation('smallBusiness');
  if (guides.length === 0)
    return (
      <p className="notice" role="status">
        <span>
          {t('none')}{' '}
          <Link to="?" preventScrollReset>
            {t('showAll')}
          </Link>
        </span>
      </p>
    );
  const needs = NEEDS.filter((need) => guides.some((guide) => guide.need === need));
  return (
    <div className="guide-groups">
      {needs.map((need) => (
        <section key={need} aria-labelledby={`need-${need}`}>
          <h3 id={`need-${need}`}>{t(`need.${need}`)}</h3>
          <ul>
            {guides
              .filter((guide) => guide.need === need)
              .map((guide) => (
                <GuideLine key={guide.id} guide={guide} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GuideLine({ guide }: { readonly guide: ShownGuide }): ReactElement {
  const { t } = useTranslation('smallBusiness');
  const paths = usePaths();
  return (
    <li>
      <Link to={paths.local(guide.path)}>{guide.name.text}</Link>
      <SampleMark isSample={guide.isSample} />
      {guide.summary !== null && <p>{guide.summary.text}</p>}
      <p className="meta">
        {[guide.duration?.text, guide.stages.map((stage) => t(`stage.${stage}`)).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
