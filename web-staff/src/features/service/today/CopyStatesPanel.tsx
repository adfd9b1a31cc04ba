import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { listCopyStates } from './copy-states';
import type { LibraryOverview, CopyStateLine, CopyStateName } from './copy-states';

/** Lists the copies that are not on their shelf by state, and what of the catalogue is not whole; zeros are folded. */
export function CopyStatesPanel({ overview }: { readonly overview: LibraryOverview }) {
  const { t } = useTranslation();
  const lines = listCopyStates(overview);
  const present = lines.filter(({ count }) => count > 0);
  const none = lines.filter(({ count }) => count === 0);
  const listOf = (shown: readonly CopyStateLine[]) => (
    <ul>
      {shown.map((line) => (
        <CopyStateItem key={line.name} line={line} />
      ))}
    </ul>
  );
  return (
    <section className="panel queue" aria-labelledby="copy-states">
      <header>
        <h2 id="copy-states">{t('todayWaiting.copies')}</h2>
      </header>
      {present.length > 0 && listOf(present)}
      {none.length > 0 && (
        <details className="queue-calm">
          <summary>{t('todayWaiting.noneOf', { count: none.length })}</summary>
          {listOf(none)}
        </details>
      )}
    </section>
  );
}

function CopyStateItem({ line: { name, count } }: { readonly line: CopyStateLine }) {
  const { number } = useDisplay();
  const words = useCopyStateWords();
  const { title, detail } = words(name);
  const inside = (
    <>
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
    </>
  );
  return (
    <li className={count === 0 ? 'is-zero' : undefined}>
      <Link className="queue-line" to={toList(name)}>
        {inside}
      </Link>
    </li>
  );
}

function toList(name: CopyStateName): string {
  if (name === 'withoutCopies') return paths.titlesWithoutCopies;
  return name === 'wrongCheckDigit' ? paths.titlesWithWrongNumber : paths.copiesOf({ state: name });
}

function useCopyStateWords(): (name: CopyStateName) => { readonly title: string; readonly detail: string } {
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
