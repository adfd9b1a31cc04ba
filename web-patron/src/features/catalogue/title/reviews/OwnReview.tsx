import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { signInPathFrom } from '../../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../../lib/member/signed-in';
import { Notice } from '../../../../lib/states/Notice';
import { OrderForClass } from '../OrderForClass';
import { SaveToList } from '../save/SaveToList';
import { ReviewForm } from './ReviewForm';
import { ViewerReviewDocument } from './ViewerReview.generated';
import type { OwnReviewFragment } from './ViewerReview.generated';

type OwnReviewProps = { readonly titleId: string; readonly onChanged: () => void };
type Known = { readonly review: OwnReviewFragment | null };

/**
 * Lets a member say what they think, or shows what they said and how far it has come; others are asked to
 * sign in.
 */
export function OwnReview({ titleId, onChanged }: OwnReviewProps): ReactElement | null {
  const { t } = useTranslation('title');
  const language = useLanguage();
  const place = useLocation();
  const isMember = useMaybeSignedIn();
  const { known, setKnown } = useViewerReview(titleId, isMember);
  if (!isMember)
    return (
      <div>
        <p>{t('reviews.signIn')}</p>
        <Link className="btn quiet" to={signInPathFrom({ ...place, hash: '#ulasan' }, language)}>
          {t('reviews.signInLink')}
        </Link>
      </div>
    );
  if (known === null) return null;
  const onSaved = (review: OwnReviewFragment | null) => {
    setKnown({ review });
    onChanged();
  };
  return (
    <div>
      <SaveToList titleId={titleId} />
      <OrderForClass titleId={titleId} />
      <h3>{t(known.review === null ? 'reviews.write' : 'reviews.own')}</h3>
      {known.review !== null && <Progress review={known.review} />}
      <ReviewForm key={known.review?.id ?? 'new'} titleId={titleId} review={known.review} onSaved={onSaved} />
    </div>
  );
}

function Progress({
  review: { status, text, refusalReason },
}: {
  readonly review: OwnReviewFragment;
}): ReactElement | null {
  const { t } = useTranslation('title');
  if (status === 'PENDING')
    return (
      <Notice kind="wait">
        <p>{t('reviews.pending')}</p>
      </Notice>
    );
  if (status === 'REFUSED')
    return (
      <Notice kind="stop">
        <p>{t('reviews.refused', { reason: refusalReason ?? '' })}</p>
      </Notice>
    );
  return text === null ? null : <p className="small">{t('reviews.published')}</p>;
}

function useViewerReview(
  titleId: string,
  isMember: boolean,
): { readonly known: Known | null; readonly setKnown: (known: Known) => void } {
  const client = useApolloClient();
  const [known, setKnown] = useState<Known | null>(null);
  const ask = useCallback(async () => {
    const { data } = await client.query({
      query: ViewerReviewDocument,
      variables: { id: titleId },
      fetchPolicy: 'network-only',
    });
    return data?.viewer.member ? { review: data.title?.viewerReview ?? null } : null;
  }, [client, titleId]);
  useEffect(() => {
    let isGone = false;
    // Whoever cannot be asked now simply writes anew: the server puts it in place of what was there.
    if (isMember)
      ask().then(
        (found) => isGone || setKnown(found),
        () => isGone || setKnown({ review: null }),
      );
    return () => void (isGone = true);
  }, [ask, isMember]);
  return { known, setKnown };
}
