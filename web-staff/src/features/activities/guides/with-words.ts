type Findable = {
  readonly slug: string;
  readonly keywords: string | null;
  readonly name: { readonly indonesian: string; readonly english: string };
  readonly summary: { readonly indonesian: string; readonly english: string } | null;
};

/**
 * Keeps the guides that hold every word of a text, in any of their languages; a library has at most 200 of
 * them, so the whole list is here.
 */
export function withWords<Guide extends Findable>(guides: readonly Guide[], text: string): readonly Guide[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return guides.filter(({ slug, keywords, name, summary }) => {
    const all = [slug, keywords, name.indonesian, name.english, summary?.indonesian, summary?.english]
      .join(' ')
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
