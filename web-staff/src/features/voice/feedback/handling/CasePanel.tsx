import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import { SenderLine } from './SenderLine';
import type { ShownCase } from '../shown-case';

/** Shows what was written, by whom as far as it may be seen, and what came of it. */
export function CasePanel({ found }: { readonly found: ShownCase }) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const moment = (at: string): string => `${dateOf(at)} ${timeOf(at)}`;
  const { number, kind, channel, createdAt, text, praisedName, photoPaths, entries, place, branch } = found;
  return (
    <section className="panel" aria-labelledby="feedback-text">
      <header>
        <h2 id="feedback-text">{number}</h2>
        <span className="quiet small">
          {[t(`feedbackCases.kind.${kind}`), t(`feedbackCases.channel.${channel}`), moment(createdAt)].join(
            ' · ',
          )}
        </span>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <SenderLine found={found} />
        <p className="feedback-words">{text}</p>
        {(place !== null || branch !== null) && (
          <p className="quiet">{[branch?.name.text, place].filter(Boolean).join(', ')}</p>
        )}
        {praisedName !== null && <p>{t('feedbackCases.praised', { name: praisedName })}</p>}
        {photoPaths.length > 0 && (
          <ul className="feedback-photos">
            {photoPaths.map((path, index) => (
              <li key={path}>
                <a href={path} target="_blank" rel="noopener">
                  <img src={path} alt={t('feedbackCases.photo', { n: String(index + 1) })} loading="lazy" />
                </a>
              </li>
            ))}
          </ul>
        )}
        <ol className="feedback-course">
          {entries.map((entry) => (
            <li key={entry.id} className={entry.kind === 'NOTE' ? 'inside' : ''}>
              <b>{t(`feedbackCases.step.${entry.kind}`)}</b>{' '}
              <span className="quiet small">
                {[entry.by, moment(entry.createdAt)].filter(Boolean).join(' · ')}
              </span>
              {entry.text !== null && <p className="feedback-words">{entry.text}</p>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
