import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { CopyRow } from './copy-row';

/** Lists the changes of a copy's status, newest first. */
export function CopyHistory({ changes }: { readonly changes: CopyRow['statusHistory'] }) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  return (
    <section aria-labelledby="copy-history">
      <h3 id="copy-history">{t('copies.history')}</h3>
      {changes.length === 0 && (
        <p className="quiet small" style={{ marginTop: 4 }}>
          {t('copies.noHistory')}
        </p>
      )}
      <ol className="history">
        {changes.map(({ from, to, at, by, reason }) => (
          <li key={`${at}${to}`}>
            {from === null
              ? t(`shared.copyStatus.${to}`)
              : t('copies.historyLine', {
                  from: t(`shared.copyStatus.${from}`),
                  to: t(`shared.copyStatus.${to}`),
                })}
            <span className="cell-note">
              {[`${dayOf(at)}, ${timeOf(at)}`, by, reason]
                .filter((part) => part != null && part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
