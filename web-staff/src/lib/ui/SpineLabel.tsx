import { useTranslation } from '../../i18n/use-translation';

/** Draws a call number as it stands on the spine, line by line; without one it shows a dashed blank. */
export function SpineLabel({ lines }: { readonly lines: readonly string[] | null | undefined }) {
  const { t } = useTranslation();
  const shown = (lines ?? []).filter((line) => line !== '');
  if (shown.length === 0) return <span className="spine-label is-empty">{t('common.noCallNumber')}</span>;
  return (
    <span className="spine-label">
      {shown.map((line, index) => (
        <span key={`${index}${line}`}>
          {line}
          {index < shown.length - 1 && ' '}
        </span>
      ))}
    </span>
  );
}
