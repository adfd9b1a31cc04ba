import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { usePaths } from '../language';
import { leadingContributions, spokenName } from './names';
import { TitleBylineFragmentDoc } from './TitleByline.generated';
import type { TitleBylineFragment } from './TitleByline.generated';

type TitleBylineProps = {
  readonly title: FragmentType<TitleBylineFragment>;
  /** How many people are named before "dkk." stands for the rest. */
  readonly limit: number;
  /** Plain words where the byline stands inside a link or a dense shelf. */
  readonly isPlain?: boolean;
};

/** Names the people of a title, main entry first; roles other than author are said. */
export function TitleByline({ title, limit, isPlain = false }: TitleBylineProps): ReactElement | null {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: TitleBylineFragmentDoc,
    fragmentName: 'TitleByline',
    from: title,
  });
  const named = leadingContributions(data.contributions, limit);
  if (named.length === 0) return null;
  return (
    <>
      {named.map(({ contributor, role }, place) => (
        <Fragment key={`${contributor.id}-${role}`}>
          {place > 0 && ', '}
          {isPlain ? (
            spokenName(contributor.preferredName)
          ) : (
            <Link to={paths.local(contributor.path)}>{spokenName(contributor.preferredName)}</Link>
          )}
          {role !== 'AUTHOR' && ` (${t(`common:role.${role}`)})`}
        </Fragment>
      ))}
      {data.contributions.length > named.length && ` ${t('others')}`}
    </>
  );
}
