import type { ReactElement } from 'react';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { TitleFacts } from './TitleFacts';
import type { ShownTitle } from './shown-title';
import { latePart } from '../../../lib/late-part';

const MarcSheet = latePart(() => import('./MarcSheet').then((module) => module.MarcSheet));

/** Gathers what the record says: facts, subjects, and the record itself. */
export function TitleData({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation('title');
  const paths = usePaths();
  const [isMarcShown, setIsMarcShown] = useState(false);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <TitleFacts title={title} />
      {title.subjects.length > 0 && (
        <ul className="subjects" aria-label={t('subjects')}>
          {title.subjects.map((subject) => (
            <li key={subject.id}>
              <Link className="chip" to={paths.local(subject.path)}>
                {subject.heading}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="marc-link">
        <button type="button" className="btn quiet" onClick={() => setIsMarcShown(true)}>
          {t('marc')}
        </button>
        <noscript>
          <a href={`/marc/${title.id}.xml`}>MARCXML</a> <a href={`/marc/${title.id}.mrc`}>ISO 2709</a>
        </noscript>
      </p>
      <Suspense>
        {isMarcShown && <MarcSheet titleId={title.id} onClose={() => setIsMarcShown(false)} />}
      </Suspense>
    </section>
  );
}
