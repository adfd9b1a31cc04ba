type CheckSetProps<Value extends string | number> = {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly words: (value: Value) => string;
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** Takes any of a few values; they are kept in their own order. */
export function CheckSet<Value extends string | number>({
  label,
  values,
  chosen,
  words,
  onChange,
}: CheckSetProps<Value>) {
  const toggle = (value: Value) => onChange(values.filter((one) => (one === value) !== chosen.includes(one)));
  return (
    <fieldset className="check-set">
      <legend>{label}</legend>
      <div className="row wrap">
        {values.map((value) => (
          <CheckLine
            key={value}
            label={words(value)}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CheckLineProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Is one thing to tick, with its words beside it. */
export function CheckLine({ label, checked, onChange }: CheckLineProps) {
  return (
    <label className="check-line">
      <input
        type="checkbox"
        className="plain-checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
