import { useQuery } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { AddUsualPlaceDocument } from './AddUsualPlace.generated';
import { ViewerUsualPlacesDocument } from './ViewerUsualPlaces.generated';

type UsualPlaceMarkProps = { readonly spaceId: string; readonly itemId: string | null };

/** Lets a member mark what they chose as their usual place, and leads to their list once it is. */
export function UsualPlaceMark({ spaceId, itemId }: UsualPlaceMarkProps): ReactElement | null {
  const { t } = useTranslation('booking');
  const paths = usePaths();
  const { data, refetch } = useQuery(ViewerUsualPlacesDocument, { fetchPolicy: 'cache-and-network' });
  const { isBusy, fault, run } = useIdempotentMutation(AddUsualPlaceDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  if (data === undefined) return null;
  const isMarked = data.viewerUsualPlaces.some(
    ({ space, item }) => space.id === spaceId && (item?.id ?? null) === itemId,
  );
  const add = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { spaceId, ...(itemId !== null && { itemId }), idempotencyKey },
    }));
    setRefusals(answer?.addUsualPlace.userErrors ?? []);
    if (answer?.addUsualPlace.userErrors.length === 0) await refetch();
  };
  return (
    <div role="status">
      {isMarked ? (
        <p className="small">
          ✓ <Link to={paths.to('myBookings')}>{t('usual.added')}</Link>
        </p>
      ) : (
        <button
          type="button"
          className="as-link"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void add()}
        >
          {t('usual.add')}
        </button>
      )}
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </div>
  );
}
