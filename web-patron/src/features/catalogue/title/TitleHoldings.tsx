import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { SpineLabel } from '@pustaka/web-shared/ui/SpineLabel.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { Availability } from '../../../lib/catalogue/Availability';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { TitleHoldingsFragmentDoc } from './TitleHoldings.generated';
import type { TitleHoldingsFragment } from './TitleHoldings.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type TitleHoldingsProps = { readonly title: FragmentType<TitleHoldingsFragment>; readonly isSample: boolean };
type BranchHolding = TitleHoldingsFragment['availability']['branches'][number];
type ShelfHolding = BranchHolding['shelves'][number];

/** Says at which branch and shelf the copies stand, with the label to look for. */
export function TitleHoldings({ title, isSample }: TitleHoldingsProps): ReactElement {
  const { t } = useTranslation('title');
  const { data } = useSuspenseFragment({
    fragment: TitleHoldingsFragmentDoc,
    fragmentName: 'TitleHoldings',
    from: title,
    variables: { locale: useLocale() },
  });
  const { copyCount, availableCount, branches } = data.availability;
  return (
    <section className="copies" aria-labelledby="copies">
      <h2 id="copies">
        {copyCount === 0 ? t('noCopies') : t('copies', { available: availableCount, copies: copyCount })}
        <SampleMark isSample={isSample} />
      </h2>
      {copyCount === 0 && <p className="meta">{t('noCopiesText')}</p>}
      <ul>
        {branches.flatMap((holding) =>
          holding.shelves.map((shelf, place) => (
            <ShelfLine key={`${holding.branch.id}-${place}`} holding={holding} shelf={shelf} />
          )),
        )}
      </ul>
    </section>
  );
}

function ShelfLine({
  holding,
  shelf,
}: {
  readonly holding: BranchHolding;
  readonly shelf: ShelfHolding;
}): ReactElement {
  const { t } = useTranslation('title');
  const { branch } = holding;
  const paths = usePaths();
  const statuses = [...new Set(shelf.otherStatuses)].map((status) => t(`copyStatus.${status}`));
  return (
    <li>
      {shelf.callNumber === null ? (
        <span />
      ) : (
        <SpineLabel lines={shelf.callNumber.lines} text={shelf.callNumber.text} />
      )}
      <div>
        <h3>{branch.name.text}</h3>
        <p className="find-it">
          {shelf.shelvingLocation?.name.text ?? t('noShelf')}
          {shelf.place !== null && (
            <>
              {' '}
              <Link to={`${paths.to('floorPlan', shelf.place.plan.id)}?rak=${shelf.place.shelf.id}`}>
                {t('onPlan')}
              </Link>
            </>
          )}
          {branch.kind === 'MOBILE' && (
            <>
              . <Link to={`${paths.to('visit')}#${branch.id}`}>{t('stops')}</Link>
            </>
          )}
        </p>
      </div>
      <div className="right">
        <Availability copyCount={shelf.copyCount} availableCount={shelf.availableCount} />
        {statuses.length > 0 && <span className="small">{statuses.join(', ')}</span>}
        {shelf.isReferenceOnly && <span className="small">{t('portal:readHere')}</span>}
      </div>
    </li>
  );
}
