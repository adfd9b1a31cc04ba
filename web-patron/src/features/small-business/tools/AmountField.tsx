import { useId } from 'react';
import type { ReactElement } from 'react';

type AmountFieldProps = {
  readonly label: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  readonly isRequired?: boolean;
  /** Why what stands here cannot be used. */
  readonly refusal?: string | null;
};

/** Is one amount to fill in; it is read when the form is sent, so that typing is never disturbed. */
export function AmountField({
  label,
  name,
  defaultValue,
  hint,
  unit,
  isRequired = false,
  refusal = null,
}: AmountFieldProps): ReactElement {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, refusal === null ? '' : `${id}-no`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="amount">
        {unit === 'Rp' && <span aria-hidden="true">Rp</span>}
        <input
          id={id}
          className="input"
          name={name}
          defaultValue={defaultValue}
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          required={isRequired}
          aria-invalid={refusal !== null}
          aria-describedby={described === '' ? undefined : described}
        />
        {unit !== undefined && unit !== 'Rp' && <span aria-hidden="true">{unit}</span>}
      </span>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refusal !== null && (
        <p className="no" id={`${id}-no`} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
