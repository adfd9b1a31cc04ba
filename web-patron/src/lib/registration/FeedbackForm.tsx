import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { FaultNotice } from '../states/FaultNotice';
import { Notice } from '../states/Notice';
import { TextBox } from '../ui/TextBox';
import { GiveFeedbackDocument } from './GiveFeedback.generated';
import type { Claim, ShownRegistration } from './registration';

const RATINGS = [1, 2, 3, 4, 5] as const;

type FeedbackFormProps = {
  readonly registration: Pick<ShownRegistration, 'id' | 'feedback' | 'event'>;
  readonly claim: Claim;
};

/** Asks those who came what they thought of it: one choice, and words for whoever has some. */
export function FeedbackForm({
  registration: { id, feedback, event },
  claim,
}: FeedbackFormProps): ReactElement {
  const { t, wordOf } = useTranslation('registration');
  const [rating, setRating] = useState(feedback?.rating ?? null);
  const [words, setWords] = useState(feedback?.words ?? '');
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [isThanked, setThanked] = useState(false);
  const giving = useIdempotentMutation(GiveFeedbackDocument);
  const give = async (submit: FormEvent): Promise<void> => {
    submit.preventDefault();
    if (rating === null) return setReasons([t('feedback.choose')]);
    const answer = await giving.run((idempotencyKey) => ({
      input: { ...claim, rating, words, idempotencyKey },
    }));
    if (answer === null) return;
    const errors = answer.giveEventFeedback.userErrors.map(({ message }) => message);
    setReasons(errors);
    setThanked(errors.length === 0);
  };
  return (
    <form className="feedback" noValidate onSubmit={(submit) => void give(submit)} aria-busy={giving.isBusy}>
      <fieldset>
        <legend>{t('feedback.title', { event: event.name.text })}</legend>
        <div className="ratings">
          {RATINGS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`rating-${id}`}
                value={one}
                checked={rating === one}
                onChange={() => {
                  setRating(one);
                  setThanked(false);
                }}
              />
              <span>{wordOf('feedback.ratings', String(one)) ?? one}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextBox
        label={t('feedback.words')}
        hint={t('feedback.wordsHint')}
        value={words}
        maxLength={1_000}
        onType={(text) => {
          setWords(text);
          setThanked(false);
        }}
      />
      <div role="alert">
        {reasons.map((reason) => (
          <Notice key={reason} kind="stop">
            <p>{reason}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={giving.fault} />
      <div role="status">
        {isThanked && (
          <Notice kind="ok">
            <p>{t('feedback.thanks')}</p>
          </Notice>
        )}
      </div>
      <div className="row">
        <button type="submit" className="btn quiet" aria-disabled={giving.isBusy}>
          {t(feedback === null ? 'feedback.send' : 'feedback.change')}
        </button>
      </div>
    </form>
  );
}
