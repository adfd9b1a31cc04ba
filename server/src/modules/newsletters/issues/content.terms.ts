import type { LocalizedText } from '../../../shared/locale';

/** Something that a rule put into a block: what it is called, a line below, its page on the portal. */
export type ContentItem = {
  readonly title: LocalizedText;
  readonly note: LocalizedText;
  /** Without language prefix. */
  readonly path: string;
};
