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

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';
const JAKARTA = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans';
const ARABIC = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

const LATIN_PARTS = ['latin', 'latin-ext', 'vietnamese'];

// Titles take the sharp optical cut; subtitles a sturdier one, which survives being made small.
const DISPLAY = { opsz: 72, wght: 560 };
const ITALIC = { opsz: 24, wght: 480 };

const displayFiles = [...newsreader('d', 'normal', DISPLAY), ...arabic('e', 600)];

/** Every face by name; font files are opened when the first word needs them. */
export const faces: Readonly<Record<FaceName, Face>> = {
  serif: { name: 'serif', tracking: -0.012, files: displayFiles },
  capitals: { name: 'capitals', tracking: 0.02, files: displayFiles },
  italic: { name: 'italic', tracking: 0, files: [...newsreader('i', 'italic', ITALIC), ...arabic('j', 450)] },
  sans: { name: 'sans', tracking: 0.02, files: [...jakarta('s', 600), ...arabic('r', 550)] },
  bold: { name: 'bold', tracking: -0.02, files: [...jakarta('b', 800), ...arabic('c', 700)] },
};

function newsreader(
  name: string,
  style: 'normal' | 'italic',
  axes: Readonly<Record<string, number>>,
): FontFile[] {
  return LATIN_PARTS.map(
    (part, index) => new FontFile(`${name}${index}`, `${NEWSREADER}-${part}-standard-${style}.woff2`, axes),
  );
}

function jakarta(name: string, weight: number): FontFile[] {
  return LATIN_PARTS.map(
    (part, index) =>
      new FontFile(`${name}${index}`, `${JAKARTA}-${part}-wght-normal.woff2`, { wght: weight }),
  );
}

function arabic(name: string, weight: number): FontFile[] {
  return ['arabic', 'latin'].map(
    (part, index) => new FontFile(`${name}${index}`, `${ARABIC}-${part}-wght-normal.woff2`, { wght: weight }),
  );
}
