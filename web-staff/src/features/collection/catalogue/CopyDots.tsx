import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';

const MOST_DOTS = 6;

/** Draws copies as squares, filled when on the shelf, and says it in words. */
export function CopyDots({
  copyCount,
  availableCount,
}: {
  readonly copyCount: number;
  readonly availableCount: number;
}) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  if (copyCount === 0) return <span className="quiet nowrap">{t('catalogue.noCopies')}</span>;
  return (
    <span className="on-shelf">
      {copyCount <= MOST_DOTS && (
        <span className="dots" aria-hidden="true">
          {Array.from({ length: copyCount }, (_, index) => (
            <i key={index} className={index < availableCount ? 'is-on' : undefined} />
          ))}
        </span>
      )}
      {t('catalogue.onShelf', { available: number(availableCount), total: number(copyCount) })}
    </span>
  );
}
