import { FontFile } from "./font-file";

/** The cuts of type that covers are set in. */
export type FaceName = "serif" | "capitals" | "text" | "italic" | "sans" | "bold";

/** One cut: its files in the order they are asked for a character, and the space added after each letter, in em. */
export type Face = { readonly name: FaceName; readonly tracking: number; readonly files: readonly FontFile[] };

const NEWSREADER = "@fontsource-variable/newsreader/files/newsreader";
const JAKARTA = "@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans";
const ARABIC = "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic";

// Display sizes take the sharp optical cut; words under 20 units take the sturdy one, which survives being made small.
const DISPLAY = { opsz: 72, wght: 560 };
const TEXT = { opsz: 20, wght: 520 };
const ITALIC = { opsz: 24, wght: 480 };

const displayFiles = [...newsreader("normal", DISPLAY), ...arabic(600)];

/** Every face by name; font files are opened when the first word needs them. */
export const faces: Readonly<Record<FaceName, Face>> = {
  serif: { name: "serif", tracking: -0.012, files: displayFiles },
  capitals: { name: "capitals", tracking: 0.02, files: displayFiles },
  text: { name: "text", tracking: 0, files: [...newsreader("normal", TEXT), ...arabic(500)] },
  italic: { name: "italic", tracking: 0, files: [...newsreader("italic", ITALIC), ...arabic(450)] },
  sans: { name: "sans", tracking: 0.02, files: [...jakarta(600), ...arabic(550)] },
  bold: { name: "bold", tracking: -0.02, files: [...jakarta(800), ...arabic(700)] },
};

function newsreader(style: "normal" | "italic", axes: Readonly<Record<string, number>>): FontFile[] {
  return ["latin", "latin-ext", "vietnamese"].map((part) => new FontFile(`${NEWSREADER}-${part}-standard-${style}.woff2`, axes));
}

function jakarta(weight: number): FontFile[] {
  return ["latin", "latin-ext", "vietnamese"].map((part) => new FontFile(`${JAKARTA}-${part}-wght-normal.woff2`, { wght: weight }));
}

function arabic(weight: number): FontFile[] {
  return ["arabic", "latin"].map((part) => new FontFile(`${ARABIC}-${part}-wght-normal.woff2`, { wght: weight }));
}
