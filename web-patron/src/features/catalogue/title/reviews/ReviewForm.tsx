import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Switch } from '../../../../lib/ui/Switch';
import { TextBox } from '../../../../lib/ui/TextBox';
import { RemoveReviewDocument } from './RemoveReview.generated';
import { StarChoice } from './StarChoice';
import type { OwnReviewFragment } from './ViewerReview.generated';
import { WriteReviewDocument } from './WriteReview.generated';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

type ReviewFormProps = {
  readonly titleId: string;
  readonly review: OwnReviewFragment | null;
  readonly onSaved: (review: OwnReviewFragment | null) => void;
};

const LONGEST = 2_000;

/** Takes stars, words if there are any, and whether the first name may stand beside them. */
export function ReviewForm({ titleId, review, onSaved }: ReviewFormProps): ReactElement {
  const { t } = useTranslation('title');
  const namedId = useId();
  const [rating, setRating] = useState(review?.rating ?? 0);
  const [text, setText] = useState(review?.text ?? '');
  const [isNamed, setIsNamed] = useState(review?.isNamed ?? false);
  const { isBusy, fault, refusals, isSaved, save, remove } = useReviewActs(titleId, onSaved);
  const onSave = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void save({ rating, text: text.trim() || null, isNamed });
  };
  return (
    <form className="form" onSubmit={onSave}>
      <StarChoice rating={rating} refusal={findFieldMessage(refusals, 'rating')} onChoose={setRating} />
      <TextBox
        label={t('reviews.text')}
        hint={t('reviews.textHint')}
        refusal={findFieldMessage(refusals, 'text')}
        maxLength={LONGEST}
        value={text}
        onType={setText}
      />
      <div className="choice">
        <label htmlFor={namedId}>
          {t('reviews.named')}
          <small>{t('reviews.namedHint')}</small>
        </label>
        <Switch id={namedId} checked={isNamed} onChange={() => setIsNamed(!isNamed)} />
      </div>
      <RefusalNotices refusals={refusalsBeside(refusals, ['rating', 'text'])} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('reviews.save')}
        </button>
        {review !== null && (
          <button type="button" className="btn quiet" aria-disabled={isBusy} onClick={() => void remove()}>
            {t('reviews.remove')}
          </button>
        )}
        <span className="small" role="status">
          {isSaved ? t('reviews.saved') : ''}
        </span>
      </div>
    </form>
  );
}

function useReviewActs(titleId: string, onSaved: ReviewFormProps['onSaved']) {
  const [{ isSaved, refusals }, setOutcome] = useState<{
    readonly isSaved: boolean;
    readonly refusals: readonly Refusal[];
  }>({ isSaved: false, refusals: [] });
  const [writing, removal] = [
    useIdempotentMutation(WriteReviewDocument),
    useIdempotentMutation(RemoveReviewDocument),
  ];
  const settle = (errors: readonly Refusal[], review: OwnReviewFragment | null): void => {
    setOutcome({ isSaved: errors.length === 0, refusals: errors });
    if (errors.length === 0) onSaved(review);
  };
  const save = async (opinion: { rating: number; text: string | null; isNamed: boolean }): Promise<void> => {
    const answer = (
      await writing.run((idempotencyKey) => ({ input: { titleId, ...opinion, idempotencyKey } }))
    )?.writeReview;
    if (answer) settle(answer.userErrors, answer.review);
  };
  const remove = async (): Promise<void> => {
    const answer = (await removal.run(() => ({ input: { titleId } })))?.removeReview;
    if (answer) settle(answer.userErrors, null);
  };
  return {
    isBusy: writing.isBusy || removal.isBusy,
    fault: writing.fault ?? removal.fault,
    refusals,
    isSaved,
    save,
    remove,
  };
}
