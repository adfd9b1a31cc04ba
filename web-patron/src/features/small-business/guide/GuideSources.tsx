import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ShownGuide } from './shown-guide';

/** Names where a guide has its facts from. */
export function GuideSources({ sources }: { readonly sources: ShownGuide['sources'] }): ReactElement {
  const { t } = useTranslation('guide');
  return (
    <div className="source">
      <p>{t('sources')}</p>
      <ul>
        {sources.map(({ id, name, url }) => (
          <li key={id}>
            {url === null ? (
              name
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>{t('noAdvice')}</p>
    </div>
  );
}
