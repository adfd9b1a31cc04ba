import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from '../profile/shown-business';

/** Lists what was decided about a business; its owners got a letter about each. */
export function DecisionsPanel({ business: { decisions } }: { readonly business: BusinessOnScreen }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  if (decisions.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="decisions">
      <header>
        <h2 id="decisions">{t('businesses.decisions')}</h2>
      </header>
      <ul className="thing-list business-lines">
        {decisions.map(({ kind, reason, decidedAt }) => (
          <li key={decidedAt}>
            <b>{t(`businesses.decision.${kind}`)}</b>
            <span className="cell-note">{[dateOf(decidedAt), reason].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
