/** What the name of a cover file says. */
export type CoverName = { readonly titleId: string; readonly key: string; readonly format: 'svg' | 'png' };

/** Reads the name of a cover file, `<id>-<key>.svg`; the key may be missing. */
export function readCoverName(name: string): CoverName | null {
  const [, titleId, key = '', format] =
    /^(ttl_[0-9A-HJKMNP-TV-Z]{26})(?:-([0-9A-Za-z_]{1,60}))?\.(svg|png)$/.exec(name) ?? [];
  return titleId === undefined || (format !== 'svg' && format !== 'png') ? null : { titleId, key, format };
}

/** Gives the path of the PNG beside a cover: it changes whenever the cover does. */
export function pngPath(titleId: string, coverUrl: string): string {
  return `/covers/${titleId}-${coverKey(coverUrl)}.png`;
}

/** The part of a cover's address that changes with the picture. */
export function coverKey(coverUrl: string): string {
  const name = coverUrl.slice(coverUrl.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  return name.slice(name.lastIndexOf('-') + 1);
}
