import sharp from 'sharp';

/** A picture as a document embeds it, once however often it is drawn. */
export type PrintablePicture = { readonly source: string; readonly width: number; readonly height: number };

/** Sharp enough for a mark of two centimetres. */
const LONGEST_SIDE = 500;

/** Makes a picture ready to be printed small; what is transparent stays so. */
export async function printablePicture(bytes: Buffer): Promise<PrintablePicture> {
  const { data, info } = await sharp(bytes)
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return {
    source: `data:image/png;base64,${data.toString('base64')}`,
    width: info.width,
    height: info.height,
  };
}
