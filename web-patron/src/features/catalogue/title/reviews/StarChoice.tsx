import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Stars } from './Stars';

const CHOICES = [5, 4, 3, 2, 1];

type StarChoiceProps = {
  readonly rating: number;
  readonly refusal: string | null;
  readonly onChoose: (rating: number) => void;
};

/** Chooses one to five stars, by touch, arrow keys or voice. */
export function StarChoice({ rating, refusal, onChoose }: StarChoiceProps): ReactElement {
  const { t } = useTranslation('title');
  const name = useId();
  return (
    <fieldset className="star-choice" aria-describedby={refusal === null ? undefined : `${name}-no`}>
      <legend>{t('reviews.rating')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === rating}
            onChange={() => onChoose(choice)}
          />
          <Stars rating={choice} />
          <span>{t('reviews.stars', { count: choice })}</span>
        </label>
      ))}
      {refusal !== null && (
        <p className="no" id={`${name}-no`}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
