import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { latePart } from '../../../../lib/late-part';

const TitleReviews = latePart(() => import('./TitleReviews').then((module) => module.TitleReviews));

/**
 * Keeps the place of what readers think, far below the first screen; it is asked for when somebody comes near
 * it.
 */
export function ReviewsPlace({ titleId }: { readonly titleId: string }): ReactElement {
  const { t } = useTranslation('title');
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  return (
    <section className="shelf-section needs-scripts" id="ulasan" aria-labelledby="ulasan-judul" ref={place}>
      <div className="head">
        <h2 id="ulasan-judul">{t('reviews.title')}</h2>
      </div>
      {isNear ? (
        <Suspense fallback={<Waiting />}>
          <TitleReviews key={titleId} titleId={titleId} />
        </Suspense>
      ) : (
        <Waiting />
      )}
    </section>
  );
}

function Waiting(): ReactElement {
  return (
    <div aria-hidden="true">
      <span className="sk h w-2/5" />
      <span className="sk l" />
      <span className="sk l w-4/5" />
    </div>
  );
}

function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || isNear) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '200px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [isNear, place]);
  return isNear;
}
