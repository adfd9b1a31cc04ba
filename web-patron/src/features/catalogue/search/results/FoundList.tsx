import { grouped } from '@pustaka/web-shared/format/index.ts';
import { Fragment, Suspense } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { countWithout, toParts } from './found-parts';
import { FoundRow } from './FoundRow';
import type { SearchPageQuery } from '../SearchPage.generated';
import { latePart } from '../../../../lib/late-part';

const FoundCovers = latePart(() => import('./FoundCovers').then((module) => module.FoundCovers));

type Found = SearchPageQuery['searchCatalogue'];

/**
 * Shows the cards: first those that have every word, then, each under a line that says so, those that lack
 * some.
 */
export function FoundList({
  found,
  isCovers,
}: {
  readonly found: Found;
  readonly isCovers: boolean;
}): ReactElement {
  return (
    <Suspense>
      {toParts(found.nodes).map(({ withoutWords, hits }, part) => (
        <Fragment key={withoutWords.join(' ')}>
          {withoutWords.length > 0 && (
            <WithoutWords words={withoutWords} count={countWithout(found.relaxed, withoutWords)} />
          )}
          {isCovers ? (
            <FoundCovers hits={hits} />
          ) : (
            <ol className="rows">
              {hits.map((hit, place) => (
                <FoundRow key={hit.title.id} hit={hit} isFirst={part === 0 && place < 3} />
              ))}
            </ol>
          )}
        </Fragment>
      ))}
    </Suspense>
  );
}

function WithoutWords({
  words,
  count,
}: {
  readonly words: readonly string[];
  readonly count: number;
}): ReactElement {
  const { t } = useTranslation('search');
  const language = useLanguage();
  return (
    <h2 className="without">
      <span>
        {t('withoutWords')}{' '}
        {words.map((word, place) => (
          <Fragment key={word}>
            {place > 0 && ', '}
            <em>{word}</em>
          </Fragment>
        ))}
      </span>
      <span>{t('portal:titleCount', { count, n: grouped(count, language) })}</span>
    </h2>
  );
}
