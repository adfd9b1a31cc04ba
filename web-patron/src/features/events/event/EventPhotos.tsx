import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ShownEvent } from './shown-event';

/** Shows how an event was: its photos with their captions, each in the width that the screen needs. */
export function EventPhotos({ event: { photos } }: { readonly event: ShownEvent }): ReactElement | null {
  const { t } = useTranslation('event');
  if (photos.length === 0) return null;
  return (
    <section>
      <h2>{t('photos')}</h2>
      <ul className="gallery">
        {photos.map((photo) => (
          <li key={photo.id}>
            <Photo photo={photo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Photo({
  photo: { caption, alternativeText, sizes },
}: {
  readonly photo: ShownEvent['photos'][number];
}): ReactElement | null {
  const largest = sizes.at(-1);
  if (largest === undefined) return null;
  return (
    <figure>
      <a href={largest.url}>
        <img
          src={sizes[0]?.url}
          srcSet={sizes.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes="(min-width: 48rem) 20rem, 100vw"
          width={largest.width}
          height={largest.height}
          alt={alternativeText.text}
          loading="lazy"
        />
      </a>
      <figcaption>
        <span>{caption.text}</span>
      </figcaption>
    </figure>
  );
}
