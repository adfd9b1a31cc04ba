type ChipChoicesProps<Value extends string> = {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly onChange: (chosen: readonly Value[]) => void;
  /** Under which path the form knows it, so that a refusal finds it. */
  readonly path?: string;
};

/** Offers a few words of which any number can be chosen; they keep the order in which they are offered. */
export function ChipChoices<Value extends string>({
  legend,
  values,
  chosen,
  wordsOf,
  onChange,
  path,
}: ChipChoicesProps<Value>) {
  const toggle = (value: Value) =>
    onChange(values.filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <fieldset className="chip-choices" data-path={path}>
      <legend className="field-label">{legend}</legend>
      {values.map((value) => (
        <label key={value} className={chosen.includes(value) ? 'chip-choice is-on' : 'chip-choice'}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {wordsOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
