import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { queueLines } from './queue-lines';
import type { LibraryOverview, QueueLine, QueueName } from './queue-lines';

/** Lists what needs a hand, each with its number; zeros are quiet. */
export function QueuePanel({ overview }: { readonly overview: LibraryOverview }) {
  const { t } = useTranslation();
  return (
    <section className="panel queue" aria-labelledby="queue">
      <header>
        <h2 id="queue">{t('today.needsHand')}</h2>
      </header>
      <ul>
        {queueLines(overview).map((line) => (
          <QueueItem key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

function QueueItem({ line: { name, count } }: { readonly line: QueueLine }) {
  const { number } = useDisplay();
  const words = useQueueWords();
  const { title, detail } = words(name);
  return (
    <li className={count === 0 ? 'is-zero' : undefined}>
      <div className="queue-line">
        <span className="queue-number">{number(count)}</span>
        <span>
          <span className="queue-title">{title}</span>
          {count > 0 && (
            <span className="queue-detail">
              {(name === 'MISSING' || name === 'LOST' || name === 'wrongCheckDigit') && (
                <StateShape state="attention" />
              )}{' '}
              {detail}
            </span>
          )}
        </span>
      </div>
    </li>
  );
}

function useQueueWords(): (name: QueueName) => { readonly title: string; readonly detail: string } {
  const { t } = useTranslation();
  return (name) => {
    if (name === 'wrongCheckDigit' || name === 'withoutCopies')
      return { title: t(`today.${name}`), detail: t(`today.${name}Detail`) };
    const title = t(`shared.copyStatus.${name}`);
    return {
      title,
      detail:
        name === 'AVAILABLE' || name === 'ON_LOAN' || name === 'WITHDRAWN' ? '' : t(`today.status.${name}`),
    };
  };
}
