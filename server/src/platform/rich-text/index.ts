export { renderRichText } from './render-rich-text';
export type { RichBlock, RichText, RichTextFault } from './rich-text';
export { parseStoredRichText, readRichText } from './rich-text';
export { isEmptyRichText, richTextWords } from './rich-text-words';
