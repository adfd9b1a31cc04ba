import { Kawung } from '@pustaka/web-shared/ui/Kawung.tsx';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { SearchBox } from '../../../lib/search-box/SearchBox';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { Icon } from '../../../lib/ui/Icon';
import { BranchesToday } from './BranchesToday';
import type { BranchesTodayProps } from './BranchesToday';

/** Narrows a search from the home page before it begins. */
const SCOPES = {
  everything: {},
  available: { [SEARCH_PARAMETERS.available]: '1' },
  children: { [SEARCH_PARAMETERS.audience]: 'CHILDREN' },
} as const;
const SCOPE_NAMES = ['everything', 'available', 'children'] as const;

/** Puts the search and the doors that are open now on the deep band. */
export function HomeHero({ branches }: BranchesTodayProps): ReactElement {
  const { t } = useTranslation('home');
  return (
    <section className="hero on-deep">
      <Kawung tile={96} isDouble />
      <div className="wrap">
        <div>
          <h1>{t('heading')}</h1>
          <HeroSearch />
          <FirstSearches />
        </div>
        <BranchesToday branches={branches} />
      </div>
    </section>
  );
}

function HeroSearch(): ReactElement {
  const { t } = useTranslation('home');
  const [scope, setScope] = useState<keyof typeof SCOPES>('everything');
  return (
    <div className="ask">
      <fieldset className="scopes needs-scripts">
        <legend className="hide">{t('scopes')}</legend>
        {SCOPE_NAMES.map((name) => (
          <label key={name}>
            <input type="radio" name="scope" checked={name === scope} onChange={() => setScope(name)} />
            {t(`scope.${name}`)}
          </label>
        ))}
      </fieldset>
      <SearchBox
        className="ask-form"
        boxClassName="box"
        kept={SCOPES[scope]}
        button={
          <button type="submit">
            <Icon name="search" />
            <span>{t('common:search')}</span>
          </button>
        }
      />
    </div>
  );
}

function FirstSearches(): ReactElement {
  const { t, list } = useTranslation('home');
  const paths = usePaths();
  return (
    <p className="often">
      <b>{t('often')}</b>
      {list('examples').map((example) => (
        <Link key={example} to={paths.search({ [SEARCH_PARAMETERS.text]: example })}>
          {example}
        </Link>
      ))}
    </p>
  );
}
