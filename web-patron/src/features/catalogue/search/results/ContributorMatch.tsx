import { grouped } from '@pustaka/web-shared/format/index.ts';
import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { lifeYears, spokenName } from '../../../../lib/catalogue/names';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import type { SearchPageQuery } from '../SearchPage.generated';

type Contributor = NonNullable<SearchPageQuery['searchCatalogue']['contributorMatch']>;

const MOST_VARIANTS = 3;

/** Leads to the person whose name was typed, before the titles. */
export function ContributorMatch({ contributor }: { readonly contributor: Contributor }): ReactElement {
  const { t } = useTranslation('search');
  const paths = usePaths();
  const language = useLanguage();
  const facts = [
    t(`common:contributorKind.${contributor.kind}`),
    lifeYears(contributor.birthYear, contributor.deathYear),
    t('authority', { count: contributor.titleCount, n: grouped(contributor.titleCount, language) }),
    contributor.variantNames.length > 0 &&
      t('knownAs', { names: contributor.variantNames.slice(0, MOST_VARIANTS).join('; ') }),
  ];
  return (
    <article className="author">
      <LogoMark />
      <div>
        <p className="serif">
          <Link className="plain" to={paths.local(contributor.path)}>
            {spokenName(contributor.preferredName)}
          </Link>
        </p>
        <p>{facts.filter((fact) => fact !== '' && fact !== false).join(' · ')}</p>
      </div>
    </article>
  );
}
