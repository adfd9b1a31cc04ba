import { useTranslation } from '../../../../../i18n/use-translation';
import type { RegistrationRow } from '../registration-row';
import { formatRegistrationName } from '../registration-words';

const MOST_NAMES = 12;

/** Names whom an act is about; of very many only the first, and how many more. */
export function ChosenNames({ rows }: { readonly rows: readonly RegistrationRow[] }) {
  const { t } = useTranslation();
  const names = rows.slice(0, MOST_NAMES).map(formatRegistrationName).join(', ');
  const more = rows.length - MOST_NAMES;
  return <p className="muted small">{more > 0 ? t('list.andMore', { first: names, count: more }) : names}</p>;
}
