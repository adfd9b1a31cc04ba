import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

type CancelButtonProps = {
  /** What is given up, for those who hear the page. */
  readonly what: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
};

/** Gives a booking up, after one more question. */
export function CancelButton({ what, isBusy, onYes }: CancelButtonProps): ReactElement {
  const { t } = useTranslation('booking');
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'declined'>('unasked');
  if (question !== 'asked')
    return (
      <button
        key="act"
        type="button"
        className="as-link"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever keeps the place is back where they were
        autoFocus={question === 'declined'}
        aria-label={t('acts.cancelOf', { what })}
        onClick={() => setQuestion('asked')}
      >
        {t('acts.cancel')}
      </button>
    );
  return (
    <span key="question" className="row" role="group" aria-label={t('acts.cancelOf', { what })}>
      <button
        type="button"
        className="btn"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
        autoFocus
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : onYes}
      >
        {t('acts.cancelYes')}
      </button>
      <button type="button" className="btn bare" onClick={() => setQuestion('declined')}>
        {t('acts.cancelNo')}
      </button>
    </span>
  );
}
