import type { PageForEditQuery } from './PageForEdit.generated';

/** A page as its editor needs it. */
export type EditablePage = NonNullable<PageForEditQuery['sitePageDraft']>;

/** The kinds of pages. */
export type PageKind = EditablePage['kind'];

/** The languages of a text. */
export type TextLanguage = 'indonesian' | 'english';

/** A page as it stands in the form; texts are the JSON of the editor. */
export type PageValues = {
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: Readonly<Record<TextLanguage, string>>;
  readonly document: Readonly<Record<TextLanguage, string>>;
};

/** The kinds that stand in place of words of the portal, and so have their address. */
export const FIXED_KINDS: readonly Exclude<PageKind, 'STORY'>[] = [
  'LENDING',
  'PRIVACY',
  'ACCESSIBILITY',
  'SERVICE_CHARTER',
];

/** Says whether a kind stands in place of words of the portal. */
export function isFixedKind(kind: PageKind): boolean {
  return FIXED_KINDS.some((one) => one === kind);
}

/** All kinds but stories, the free ones first. */
export const PAGE_KINDS: readonly Exclude<PageKind, 'STORY'>[] = ['OTHER', 'FAQ', 'ABOUT', ...FIXED_KINDS];

/** A text of the editor without a word. */
const NO_WORDS = '{"type":"doc","content":[{"type":"paragraph"}]}';

/** Gives the form of a page, new or not. */
export function pageValues(page: EditablePage | null, kind: PageKind = 'OTHER'): PageValues {
  if (page === null)
    return {
      kind,
      slug: '',
      title: { indonesian: '', english: '' },
      document: { indonesian: '', english: '' },
    };
  const { title, document } = page;
  return {
    kind: page.kind,
    slug: page.slug,
    title: { indonesian: title.indonesian, english: title.locales.includes('EN') ? title.english : '' },
    document: { indonesian: document.indonesian, english: document.english ?? '' },
  };
}

/** Gives what is sent of the form; what is empty in English is not there. */
export function pageInput({ slug, title, document }: PageValues) {
  const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);
  return {
    title: { indonesian: title.indonesian, english: textOrNull(title.english) },
    slug: textOrNull(slug),
    document: { indonesian: document.indonesian || NO_WORDS, english: textOrNull(document.english) },
  };
}

/** Finds the field of the form that a refusal is about. */
export function toPageField([first, ...rest]: readonly string[]): string | undefined {
  const path = first === 'changes' ? rest : [first, ...rest];
  return path[0] === undefined || path[0] === 'id' ? undefined : path.join('.');
}

/** Says whether something kept in the tab is the form of a page. */
export function isPageValues(value: unknown): value is PageValues {
  if (typeof value !== 'object' || value === null) return false;
  return 'kind' in value && 'slug' in value && hasTexts(value, 'title') && hasTexts(value, 'document');
}

function hasTexts(value: object, name: 'title' | 'document'): boolean {
  const texts: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  if (typeof texts !== 'object' || texts === null) return false;
  return (
    'indonesian' in texts &&
    'english' in texts &&
    typeof texts.indonesian === 'string' &&
    typeof texts.english === 'string'
  );
}
