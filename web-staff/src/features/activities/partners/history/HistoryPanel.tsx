import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PartnerHistoryEntry } from '../editable-partner';

type HistoryPanelProps = { readonly entries: readonly PartnerHistoryEntry[] };

/** Tells what happened with a partner, from everything that is kept, the newest first. */
export function HistoryPanel({ entries }: HistoryPanelProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return (
    <section className="panel" aria-labelledby="history">
      <header>
        <h2 id="history">{t('partners.history')}</h2>
      </header>
      <div className="panel-body">
        {entries.length === 0 && <p className="quiet">{t('partners.noHistory')}</p>}
        <ol className="stack plain-list" style={{ gap: 8 }}>
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.aboutId}`} className="stack" style={{ gap: 0 }}>
              <span className="quiet small">
                {date(entry.day)} · {t(`partners.historyKind.${entry.kind}`)}
              </span>
              <EntrySubject entry={entry} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function EntrySubject({ entry: { kind, aboutId, subject } }: { readonly entry: PartnerHistoryEntry }) {
  if (kind === 'EVENT') return <Link to={paths.event(aboutId)}>{subject}</Link>;
  if (kind === 'CLASS_SET') return <Link to={paths.classSet(aboutId)}>{subject}</Link>;
  return <span>{subject}</span>;
}
