type SvgValue = string | number | readonly string[];

/**
 * Joins a piece of SVG, rounding numbers to a tenth of a unit so that files stay small and the same
 * everywhere.
 */
export function svg(parts: TemplateStringsArray, ...values: readonly SvgValue[]): string {
  return parts.reduce((text, part, index) => text + svgValue(values[index - 1] ?? '') + part);
}

/** Makes text safe inside an XML element or attribute. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character);
}

/** Makes `count` pieces, one for each index from zero. */
export function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: Math.max(0, count) }, (_, index) => make(index)).join('');
}

function svgValue(value: SvgValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return value.join('');
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
