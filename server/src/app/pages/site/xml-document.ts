import type { Markup } from '../markup/html';

/** Writes an XML document from its root element. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}
