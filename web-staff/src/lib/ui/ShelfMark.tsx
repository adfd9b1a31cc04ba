import { useTranslation } from '../../i18n/use-translation';

/** Shows a call number as staff look for it on the shelf, line by line; without one a dashed blank. */
export function ShelfMark({ lines }: { readonly lines: readonly string[] | null | undefined }) {
  const { t } = useTranslation();
  const shown = (lines ?? []).filter((line) => line !== '');
  if (shown.length === 0) return <span className="shelf-mark is-empty">{t('common.noCallNumber')}</span>;
  return (
    <span className="shelf-mark">
      {shown.map((line, index) => (
        <span key={`${index}${line}`}>
          {line}
          {index < shown.length - 1 && ' '}
        </span>
      ))}
    </span>
  );
}
