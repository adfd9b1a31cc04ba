import { useId } from 'react';
import type { ReactElement } from 'react';

type CheckFieldsProps<Value extends string> = {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly words: (value: Value) => string;
  /** Why the library did not accept what is ticked. */
  readonly refusal?: string | null;
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** Takes any of a few values. */
export function CheckFields<Value extends string>({
  legend,
  values,
  chosen,
  words,
  refusal = null,
  onChange,
}: CheckFieldsProps<Value>): ReactElement {
  const id = useId();
  return (
    <fieldset className="check-fields" aria-describedby={refusal === null ? undefined : id}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(values.filter((one) => (one === value) !== chosen.includes(one)))}
          />
          {words(value)}
        </label>
      ))}
      {refusal !== null && (
        <p className="no" id={id}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
