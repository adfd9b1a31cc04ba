/** Looks for a barcode in what the camera sees now; null if there is none. */
export type BarcodeReader = (picture: HTMLVideoElement) => Promise<string | null>;

/** What library cards, books and tickets carry. */
const FORMATS = ['code_128', 'code_39', 'ean_13', 'qr_code'] as const;

/**
 * Opens a reader of barcodes. It arrives only when a camera is opened, because it brings half a megabyte; its
 * program comes from this server, never from elsewhere.
 */
export async function openBarcodeReader(): Promise<BarcodeReader> {
  const [{ BarcodeDetector, prepareZXingModule }, { default: program }] = await Promise.all([
    import('barcode-detector/ponyfill'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  prepareZXingModule({
    overrides: {
      locateFile: (name: string, prefix: string) => (name.endsWith('.wasm') ? program : prefix + name),
    },
  });
  const detector = new BarcodeDetector({ formats: [...FORMATS] });
  return async (picture) => {
    const [found] = await detector.detect(picture);
    return found === undefined || found.rawValue.trim() === '' ? null : found.rawValue.trim();
  };
}
