import { useTranslation } from '../../../i18n/use-translation';

const MOST_NAMES = 12;

/** Names what an act is about; of very many only the first, and how many more. */
export function NamedRows({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  const first = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return <p className="muted small">{more > 0 ? t('list.andMore', { first, count: more }) : first}</p>;
}
