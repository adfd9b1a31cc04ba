import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

/** Holds the place of *my library* while its answer is on the way: the card, and rows of the loans. */
export function MyLibrarySkeleton(): ReactElement {
  const { t } = useTranslation('myLibrary');
  return (
    <div className="wrap" aria-busy="true">
      <div className="mine">
        <aside>
          <div className="hello">
            <h1>{t('title')}</h1>
            <p role="status">{t('common:loading')}</p>
          </div>
          <div className="card on-deep" aria-hidden="true" />
        </aside>
        <div className="parts">
          <section className="part">
            <header>
              <h2>{t('loans.title')}</h2>
            </header>
            <ol className="loans" aria-hidden="true">
              {[1, 2, 3].map((place) => (
                <li key={place}>
                  <span className="sk cv" />
                  <div>
                    <span className="sk l w-3/5" />
                    <span className="sk l w-2/5" />
                  </div>
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </div>
  );
}
