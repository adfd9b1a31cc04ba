import { useId } from 'react';
import type { InputHTMLAttributes, ReactElement } from 'react';

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> & {
  readonly label: string;
  readonly hint?: string;
  /** Why the library did not accept what stands here. */
  readonly refusal?: string | null;
  readonly onType: (text: string) => void;
};

/** Is one line to fill in: label above, help and refusal below, both read out with the field. */
export function TextField({ label, hint, refusal = null, onType, ...input }: TextFieldProps): ReactElement {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, refusal === null ? '' : `${id}-no`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="input"
        aria-invalid={refusal !== null}
        aria-describedby={described === '' ? undefined : described}
        onChange={(event) => onType(event.target.value)}
      />
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
