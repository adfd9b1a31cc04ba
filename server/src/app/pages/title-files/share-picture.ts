import { createHash } from 'node:crypto';

import type { OverlayOptions } from 'sharp';
import sharp from 'sharp';

/**
 * The picture that messengers show for pages that are about no one title: the newest books on their shelf.
 */
export const SHARE_PICTURE = { path: '/share/rak.png', width: 1200, height: 630 } as const;

/** A cover to stand on the shelf: its address, which changes with the picture, and its bytes. */
export type StandingCover = { readonly path: string; readonly bytes: () => Promise<Buffer> };

/** How many covers stand on the shelf. */
export const COVERS_ON_SHELF = 5;

const DEEP = '#0B3A3D';
const BRASS = '#DDB061';
const COVER_WIDTH = 188;
const GAP = 32;
const FLOOR = 500;

/** Names the picture of these covers. */
export function shelfName(covers: readonly StandingCover[]): string {
  return `rak-${createHash('sha256')
    .update(covers.map(({ path }) => path).join(' '))
    .digest('hex')
    .slice(0, 16)}.png`;
}

/** Draws covers side by side, bottom-aligned on a brass line over the deep band. */
export async function drawShelf(covers: readonly StandingCover[]): Promise<Buffer> {
  const left = Math.round(
    (SHARE_PICTURE.width - covers.length * COVER_WIDTH - Math.max(0, covers.length - 1) * GAP) / 2,
  );
  const standing = await Promise.all(
    covers.map(async (cover, place): Promise<OverlayOptions> => {
      const { data, info } = await sharp(await cover.bytes(), { density: 144 })
        .resize({ width: COVER_WIDTH, height: FLOOR - 80, fit: 'inside' })
        .png()
        .toBuffer({ resolveWithObject: true });
      return { input: data, left: left + place * (COVER_WIDTH + GAP), top: FLOOR - info.height };
    }),
  );
  const line = {
    input: { create: { width: SHARE_PICTURE.width - 120, height: 5, channels: 3, background: BRASS } },
    left: 60,
    top: FLOOR,
  } as const;
  return sharp({
    create: { width: SHARE_PICTURE.width, height: SHARE_PICTURE.height, channels: 3, background: DEEP },
  })
    .composite([...standing, line])
    .png({ palette: true, quality: 90 })
    .toBuffer();
}
