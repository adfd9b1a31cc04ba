import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

type AskOnceProps = {
  /** What is asked for. */
  readonly label: string;
  /** What it is about, for those who hear the page. */
  readonly what: string;
  /** The words of the second tap. */
  readonly yes: string;
  readonly isBusy: boolean;
  readonly isQuiet?: boolean;
  readonly onYes: () => void;
};

/** A button that asks once more before it acts, in its place. */
export function AskOnce({ label, what, yes, isBusy, isQuiet = false, onYes }: AskOnceProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button
        type="button"
        className={isQuiet ? 'as-link' : 'btn'}
        aria-label={`${label}: ${what}`}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  return (
    <span className="row" role="group" aria-label={`${label}: ${what}`}>
      <button
        type="button"
        className="btn"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
        autoFocus
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : onYes}
      >
        {yes}
      </button>
      <button type="button" className="btn quiet" onClick={() => setAsked(false)}>
        {t('shift.no')}
      </button>
    </span>
  );
}
