import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { civilDate, formatClockTime, todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { BranchOpeningFragmentDoc } from '../../../lib/opening/BranchOpening.generated';
import type { BranchOpeningFragment } from '../../../lib/opening/BranchOpening.generated';
import { openingWords } from '../../../lib/opening/opening-words';
import type { OpeningState } from '../../../lib/opening/opening-words';
import { useNow } from '../../../lib/moment';

type BranchReference = FragmentType<BranchOpeningFragment> & { readonly id: string };

/** Lists the branches to show. */
export type BranchesTodayProps = { readonly branches: readonly BranchReference[] };

/** Says for every branch whether its door is open now. */
export function BranchesToday({ branches }: BranchesTodayProps): ReactElement {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const paths = usePaths();
  const now = useNow();
  return (
    <section className="open" aria-labelledby="today">
      <h2 id="today">
        {t('today')}{' '}
        <span>
          {civilDate(todayInJakarta(now), language)}, {formatClockTime(now, language)}
        </span>
      </h2>
      <ul>
        {branches.map((branch) => (
          <BranchToday key={branch.id} branch={branch} />
        ))}
      </ul>
      <Link className="all-hours" to={paths.to('visit')}>
        {t('visitLink')}
      </Link>
    </section>
  );
}

function BranchToday({ branch }: { readonly branch: BranchReference }): ReactElement {
  const { t } = useTranslation('common');
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: BranchOpeningFragmentDoc,
    fragmentName: 'BranchOpening',
    from: branch,
    variables: { locale: useLocale() },
  });
  const place = data.kind === 'MOBILE' ? t('home:stops') : data.address;
  return (
    <li>
      <b>
        <Link to={`${paths.to('visit')}#${data.id}`}>{data.name.text}</Link>
        {data.isSample && <span className="sample"> {t('sample')}</span>}
      </b>
      <small>{place}</small>
      <BranchState state={data.openingState} />
    </li>
  );
}

function BranchState({ state }: { readonly state: OpeningState }): ReactElement {
  const { t } = useTranslation('portal');
  const words = openingWords(state, useLanguage(), useNow());
  if (words.key === 'open') {
    return (
      <span className="state on">
        {t('open.openNow')}
        {words.time !== null && <small>{t('open.until', { time: words.time })}</small>}
      </span>
    );
  }
  const later = words.key === 'unknown' ? t('open.unknown') : t(`open.${words.key}`, words);
  return (
    <span className="state off">
      {t('open.closedNow')}
      <small>{later}</small>
    </span>
  );
}
