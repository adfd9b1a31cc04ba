import { Suspense, useId, useState } from 'react';
import type { ReactElement } from 'react';

import { TitleRow } from '../../../../lib/catalogue/TitleRow';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import type { SearchPageQuery } from '../SearchPage.generated';
import { latePart } from '../../../../lib/late-part';

const EditionLinks = latePart(() => import('./EditionLinks').then((module) => module.EditionLinks));

type Hit = SearchPageQuery['searchCatalogue']['nodes'][number];

/** Shows one card of the result; editions of the same work unfold below it. */
export function FoundRow({ hit, isFirst }: { readonly hit: Hit; readonly isFirst: boolean }): ReactElement {
  const isWork = hit.work !== null && hit.editionCount > 1;
  return (
    <TitleRow title={hit.title} isFirst={isFirst}>
      {isWork && hit.work !== null && (
        <WorkEditions workId={hit.work.id} titleId={hit.title.id} editionCount={hit.editionCount} />
      )}
    </TitleRow>
  );
}

type WorkEditionsProps = { readonly workId: string; readonly titleId: string; readonly editionCount: number };

function WorkEditions({ workId, titleId, editionCount }: WorkEditionsProps): ReactElement {
  const { t } = useTranslation('portal');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="chip editions-chip"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('editionCount', { count: editionCount, n: editionCount })}
      </button>
      <ul className="edition-list" id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense
            fallback={
              <li>
                <span className="sk l w-3/5" />
              </li>
            }
          >
            <EditionLinks workId={workId} titleId={titleId} />
          </Suspense>
        )}
      </ul>
    </>
  );
}
