import { useTranslation } from '../../../i18n/use-translation';

type StepperProps = {
  /** What is counted, for whoever hears it. */
  readonly label: string;
  /** Null while nothing was counted, which is not the same as nobody. */
  readonly value: number | null;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
};

/** Counts up and down by thumb, by the arrow keys and by typing. */
export function Stepper({ label, value, least = 0, most, onChange }: StepperProps) {
  const { t } = useTranslation();
  const step = (by: number) => onChange(Math.min(most, Math.max(least, (value ?? least) + by)));
  return (
    <span className="stepper">
      <button type="button" aria-label={t('counts.less', { what: label })} onClick={() => step(-1)}>
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        aria-label={label}
        min={least}
        max={most}
        placeholder="–"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(read(currentTarget.value, { least, most }))}
      />
      <button type="button" aria-label={t('counts.more', { what: label })} onClick={() => step(1)}>
        +
      </button>
    </span>
  );
}

function read(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const number = Math.trunc(Number(text));
  return text === '' || Number.isNaN(number) ? null : Math.min(most, Math.max(least, number));
}
