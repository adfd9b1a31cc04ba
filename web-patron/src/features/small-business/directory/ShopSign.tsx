import type { ReactElement } from 'react';

import type { BusinessCardFragment } from './BusinessCard.generated';

type ShopSignProps = {
  readonly business: Pick<BusinessCardFragment, 'name' | 'sector' | 'photo'>;
  readonly isFirst?: boolean;
};

/** Shows the photo of a business, or a painted shop sign with its name where there is none. */
export function ShopSign({
  business: { name, sector, photo },
  isFirst = false,
}: ShopSignProps): ReactElement {
  if (photo !== null)
    return (
      <img
        className="sign"
        src={photo.url}
        width={photo.width}
        height={photo.height}
        alt={photo.alt ?? ''}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
      />
    );
  return (
    <div className={`sign painted s-${sector.toLowerCase()}`} aria-hidden="true">
      <span>{name}</span>
    </div>
  );
}
