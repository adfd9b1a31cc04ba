import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/use-translation';

type PasswordFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Tells password managers whether it is the one in use or one being chosen. */
  readonly purpose: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly refusal?: string | null;
  readonly onType: (text: string) => void;
};

/** Asks for a password, which may be shown: typing blind on a small phone costs more than it hides. */
export function PasswordField({
  label,
  value,
  purpose,
  hint,
  refusal = null,
  onType,
}: PasswordFieldProps): ReactElement {
  const { t } = useTranslation('portal');
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const described = [hint === undefined ? '' : `${id}-hint`, refusal === null ? '' : `${id}-no`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="secret">
        <input
          id={id}
          className="input"
          type={isShown ? 'text' : 'password'}
          autoComplete={purpose}
          required
          maxLength={200}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={refusal !== null}
          aria-describedby={described === '' ? undefined : described}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
        <button
          type="button"
          className="btn bare"
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {t('showPassword')}
          <span className="hide">: {label}</span>
        </button>
      </span>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refusal !== null && (
        <p className="no" id={`${id}-no`}>
          {refusal}
        </p>
      )}
    </div>
  );
}
