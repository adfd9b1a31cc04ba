import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { DraftAnswer } from './draft';
import type { SatisfactionFormQuery } from './SatisfactionForm.generated';

type Element = NonNullable<SatisfactionFormQuery['satisfactionForm']>['elements'][number];
type QuestionProps = {
  readonly number: number;
  readonly element: Element;
  readonly chosen: DraftAnswer | undefined;
  readonly onAnswer: (answer: DraftAnswer) => void;
  readonly onBack: () => void;
};

const VALUES = [4, 3, 2, 1] as const;

/** Is one question: its answers are words, the best first, and a tap leads to the next question. */
export function Question({ number, element, chosen, onAnswer, onBack }: QuestionProps): ReactElement {
  const { t } = useTranslation('survey');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="survey-step">
      <p className="small">{t('step', { number, name: element.name.text })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {element.question.text}
      </h1>
      <ol className="survey-answers">
        {VALUES.map((value) => (
          <li key={value}>
            <button type="button" aria-pressed={chosen === value} onClick={() => onAnswer(value)}>
              {element.answers[value - 1]?.text}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="unknown"
            aria-pressed={chosen === null}
            onClick={() => onAnswer(null)}
          >
            {t('unknown')}
          </button>
        </li>
      </ol>
      <p className="small">{t('unknownText')}</p>
      <button type="button" className="btn quiet" onClick={onBack}>
        {t('back')}
      </button>
    </section>
  );
}
