import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

type AskedProps = {
  readonly label: string;
  /** Names the act with what it is about, for those who hear the page. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
};

/** Is an act that gives something up: it is done after one more question. */
export function ConfirmButton({ label, name, isBusy, onYes }: AskedProps): ReactElement {
  const { t } = useTranslation('registration');
  const [question, setQuestion] = useState<'unasked' | 'asked' | 'declined'>('unasked');
  if (question !== 'asked')
    return (
      <button
        key="act"
        type="button"
        className="as-link"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever keeps the place is back where they were
        autoFocus={question === 'declined'}
        aria-label={name}
        onClick={() => setQuestion('asked')}
      >
        {label}
      </button>
    );
  return (
    <span key="question" className="row" role="group" aria-label={name}>
      <button
        type="button"
        className="btn"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
        autoFocus
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : onYes}
      >
        {t('cancelYes')}
      </button>
      <button type="button" className="btn bare" onClick={() => setQuestion('declined')}>
        {t('cancelNo')}
      </button>
    </span>
  );
}
