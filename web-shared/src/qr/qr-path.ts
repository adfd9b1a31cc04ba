import qrcode from 'qrcode-generator';

const QUIET_MODULES = 4;

/** A drawn QR code: the side of its square and the dark modules as one path. */
export type QrPath = { readonly side: number; readonly path: string };

/**
 * Draws a text as a QR code with the quiet zone that the standard asks for, at the error correction of level
 * M.
 */
export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, place) => place);
  const path = modules.flatMap((row) =>
    modules
      .filter((column) => code.isDark(row, column))
      .map((column) => `M${column + QUIET_MODULES} ${row + QUIET_MODULES}h1v1h-1z`),
  );
  return { side: modules.length + 2 * QUIET_MODULES, path: path.join('') };
}
