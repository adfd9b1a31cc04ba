import type { FragmentType } from '@apollo/client';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { TitleCardFragment } from '../../../lib/catalogue/TitleCard.generated';
import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';

type Found = {
  readonly totalCount: number;
  readonly nodes: readonly { readonly title: FragmentType<TitleCardFragment> & { readonly id: string } }[];
};

/**
 * Shows the newest of some titles on a shelf, with the way to all of them; nothing stands here when there are
 * none.
 */
export function AudienceShelf({
  found,
  heading,
  to,
}: {
  readonly found: Found;
  readonly heading: string;
  readonly to: string;
}): ReactElement | null {
  const { t } = useTranslation('doors');
  const language = useLanguage();
  if (found.nodes.length === 0) return null;
  return (
    <section className="section">
      <div className="wrap">
        <div className="head">
          <h2>{heading}</h2>
          <Link to={to}>
            {t('allTitles', { count: found.totalCount, n: grouped(found.totalCount, language) })}
          </Link>
        </div>
        <TitleShelf label={heading} titles={found.nodes.map(({ title }) => title)} />
      </div>
    </section>
  );
}
