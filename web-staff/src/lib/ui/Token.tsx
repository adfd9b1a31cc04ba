import { useTranslation } from '../../i18n/use-translation';
import { Icon } from './Icon';

type TokenProps = {
  readonly label: string;
  readonly mark?: string | undefined;
  readonly onRemove: () => void;
};

/** Draws something chosen inside a picker, with the button that takes it away. */
export function Token({ label, mark, onRemove }: TokenProps) {
  const { t } = useTranslation();
  return (
    <span className="chip is-on">
      <span>
        {label}
        {mark !== undefined && <i className="small"> · {mark}</i>}
      </span>
      <button
        type="button"
        className="chip-remove"
        aria-label={t('title.picker.removePerson', { name: label })}
        onClick={onRemove}
      >
        <Icon name="close" small />
      </button>
    </span>
  );
}
