import { FontFile } from './font-file';

/** The cuts of type that covers are set in. */
export type FaceName = 'serif' | 'capitals' | 'italic' | 'sans' | 'bold';

/**
 * One cut: its files in the order they are asked for a character, and the space added after each letter, in
 * em.
 */
export type Face = {
  readonly name: FaceName;
  readonly tracking: number;
  readonly files: readonly FontFile[];
};

const LATIN_PARTS = ['latin', 'latin-ext', 'vietnamese'];

const displayFiles = [...newsreader('d', '600-normal'), ...arabic('e', 600)];

/** Every face by name; font files are opened when the first word needs them. */
export const faces: Readonly<Record<FaceName, Face>> = {
  serif: { name: 'serif', tracking: -0.012, files: displayFiles },
  capitals: { name: 'capitals', tracking: 0.02, files: displayFiles },
  italic: { name: 'italic', tracking: 0, files: [...newsreader('i', '500-italic'), ...arabic('j', 400)] },
  sans: { name: 'sans', tracking: 0.02, files: [...jakarta('s', 600), ...arabic('r', 500)] },
  bold: { name: 'bold', tracking: -0.02, files: [...jakarta('b', 800), ...arabic('c', 700)] },
};

function newsreader(name: string, cut: string): FontFile[] {
  return openParts(name, LATIN_PARTS, (part) => `newsreader/files/newsreader-${part}-${cut}`);
}

function jakarta(name: string, weight: number): FontFile[] {
  return openParts(
    name,
    LATIN_PARTS,
    (part) => `plus-jakarta-sans/files/plus-jakarta-sans-${part}-${weight}-normal`,
  );
}

function arabic(name: string, weight: number): FontFile[] {
  return openParts(
    name,
    ['arabic', 'latin'],
    (part) => `noto-naskh-arabic/files/noto-naskh-arabic-${part}-${weight}-normal`,
  );
}

function openParts(name: string, parts: readonly string[], toPath: (part: string) => string): FontFile[] {
  return parts.map((part, index) => new FontFile(`${name}${index}`, `@fontsource/${toPath(part)}.woff`));
}
