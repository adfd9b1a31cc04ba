import { useTranslation } from '../../i18n/use-translation';

/** Draws the shape of rows that are on their way. */
export function SkeletonRows({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div className="skeleton-row" key={index} aria-hidden="true">
          <span className="skeleton" />
          <span className="skeleton" style={{ width: `${52 + ((index * 17) % 36)}%` }} />
          <span className="skeleton" style={{ width: `${28 + ((index * 23) % 24)}%` }} />
        </div>
      ))}
    </div>
  );
}
