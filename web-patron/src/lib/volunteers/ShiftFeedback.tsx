import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../act/refusals';
import type { Refusal } from '../act/refusals';
import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import { RefusalNotices } from '../states/RefusalNotices';
import { TextBox } from '../ui/TextBox';
import { GiveShiftFeedbackDocument } from './GiveShiftFeedback.generated';
import type { OwnShift } from './shift';

const RATINGS = [1, 2, 3, 4, 5] as const;

type ShiftFeedbackProps = { readonly own: OwnShift; readonly onChanged: () => void };

/** Shows what a volunteer said of a shift, and lets them say it or say it anew. */
export function ShiftFeedback({ own, onChanged }: ShiftFeedbackProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const [isOpen, setOpen] = useState(false);
  const { feedback, shift } = own;
  const label = t(feedback === null ? 'feedback.give' : 'feedback.change');
  const said = [
    ...(feedback?.rating == null ? [] : [t('feedback.rated', { rating: feedback.rating })]),
    ...(feedback?.comment == null ? [] : [feedback.comment]),
  ];
  if (isOpen)
    return (
      <FeedbackForm
        own={own}
        onDone={(isSaid) => {
          setOpen(false);
          if (isSaid) onChanged();
        }}
      />
    );
  return (
    <>
      {said.length > 0 && <p className="small">{said.join(' · ')}</p>}
      <button
        type="button"
        className="as-link"
        aria-label={`${label}: ${shift.title.text}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
    </>
  );
}

type FeedbackFormProps = { readonly own: OwnShift; readonly onDone: (isSaid: boolean) => void };

function FeedbackForm({ own: { id, feedback, shift }, onDone }: FeedbackFormProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const [rating, setRating] = useState(feedback?.rating ?? null);
  const [comment, setComment] = useState(feedback?.comment ?? '');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(GiveShiftFeedbackDocument);
  const send = async (): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { assignmentId: id, rating, comment, idempotencyKey },
    }));
    if (answer === null) return;
    setRefusals(answer.giveShiftFeedback.userErrors);
    if (answer.giveShiftFeedback.userErrors.length === 0) onDone(true);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <form
      className="form"
      noValidate
      aria-label={`${t('feedback.give')}: ${shift.title.text}`}
      onSubmit={onSubmit}
    >
      <Rating value={rating} onChange={setRating} />
      <TextBox
        label={t('feedback.comment')}
        rows={3}
        maxLength={2000}
        refusal={findFieldMessage(refusals, 'comment')}
        value={comment}
        onType={setComment}
      />
      <p className="small">{t('feedback.readBy')}</p>
      <RefusalNotices refusals={refusalsBeside(refusals, ['comment'])} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('feedback.send')}
        </button>
        <button type="button" className="btn quiet" onClick={() => onDone(false)}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  );
}

type RatingProps = { readonly value: number | null; readonly onChange: (rating: number | null) => void };

function Rating({ value, onChange }: RatingProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const name = useId();
  return (
    <fieldset>
      <legend>{t('feedback.rating')}</legend>
      <div className="row">
        {RATINGS.map((rating) => (
          <label key={rating} className="check">
            <input type="radio" name={name} checked={value === rating} onChange={() => onChange(rating)} />
            {rating}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
