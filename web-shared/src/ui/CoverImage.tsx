import { useState } from 'react';
import type { ReactElement } from 'react';

import { Kawung } from './Kawung';

/** Describes a cover as the catalogue gives it. */
export type CoverPicture = { readonly url: string; readonly width: number; readonly height: number };

type CoverImageProps = {
  readonly cover: CoverPicture;
  /** Words for people who do not see it; empty where the title stands beside it. */
  readonly alt?: string;
  /** Whether it is seen first: then it loads at once and with priority. */
  readonly isFirst?: boolean;
};

/** Shows a book cover at its own proportions, so that the place it takes is known before it arrives. */
export function CoverImage({ cover, alt = '', isFirst = false }: CoverImageProps): ReactElement {
  const [isLost, setIsLost] = useState(false);
  if (isLost) return <LostCover cover={cover} alt={alt} />;
  return (
    <img
      className="cover-image"
      src={cover.url}
      width={cover.width}
      height={cover.height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      onError={() => setIsLost(true)}
    />
  );
}

/** Stands in for a picture that did not arrive: a plain binding, never the browser's broken picture. */
function LostCover({ cover, alt }: Required<Pick<CoverImageProps, 'cover' | 'alt'>>): ReactElement {
  return (
    <span
      className="cover-image cover-lost"
      role={alt === '' ? undefined : 'img'}
      aria-label={alt === '' ? undefined : alt}
      style={{ aspectRatio: `${cover.width} / ${cover.height}` }}
    >
      <Kawung tile={36} />
    </span>
  );
}
