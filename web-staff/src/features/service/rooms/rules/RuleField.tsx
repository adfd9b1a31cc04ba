import { useTranslation } from '../../../../i18n/use-translation';
import type { RuleFacts } from './room-rules';

type FieldProps = {
  /** Row and column, so that the arrows find their way. */
  readonly coordinates: string;
  readonly rule: RuleFacts;
  readonly category: string;
  /** What the cell says itself; null inherits. */
  readonly own: string | null;
  readonly inherited: string;
  readonly isChanged: boolean;
  readonly isWrong: boolean;
  readonly isFixed: boolean;
  readonly onFocus: () => void;
  readonly onEdit: (value: string | null) => void;
};

/** Draws one cell: what is inherited stands quiet behind an empty field, what it says itself is strong. */
export function RuleField(field: FieldProps) {
  const { t, wordOf } = useTranslation();
  const { rule, own, inherited, onEdit } = field;
  const inWords = (value: string) => wordOf('rooms.choice', value) ?? value;
  const common = {
    className: 'room-rule',
    'data-cell': field.coordinates,
    'data-own': own !== null || undefined,
    'data-changed': field.isChanged || undefined,
    'aria-invalid': field.isWrong || undefined,
    'aria-label': t(own === null ? 'rooms.cellInherited' : 'rooms.cellOwn', {
      rule: wordOf('rooms.rule', rule.name) ?? rule.name,
      category: field.category,
      value: inWords(inherited),
    }),
    disabled: field.isFixed,
    onFocus: field.onFocus,
  };
  if (rule.kind === 'choice')
    return (
      <select
        {...common}
        value={own ?? ''}
        onChange={({ currentTarget }) => onEdit(currentTarget.value || null)}
      >
        <option value="">{`(${inWords(inherited)})`}</option>
        {rule.choices.map((choice) => (
          <option key={choice} value={choice}>
            {inWords(choice)}
          </option>
        ))}
      </select>
    );
  const read = (text: string) => {
    const typed = text.trim();
    const choice = rule.choices.find((one) => inWords(one).toLowerCase() === typed.toLowerCase());
    return choice ?? (typed === '' ? null : typed);
  };
  return (
    <input
      {...common}
      inputMode={rule.kind === 'number' ? 'numeric' : undefined}
      autoComplete="off"
      maxLength={12}
      placeholder={inWords(inherited)}
      value={own === null ? '' : inWords(own)}
      onChange={({ currentTarget }) => onEdit(read(currentTarget.value))}
    />
  );
}
