import { toTextColumns } from '../../../platform/db/texts';
import type { EntityRow } from '../../../platform/db/table';
import type { RichTextFault } from '../../../platform/rich-text';
import { readRichText } from '../../../platform/rich-text';
import type { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid } from '../../../platform/validation/refusals';
import { isSlug } from '../../../shared/slug';
import type { SitePageEntity } from './site-page.entity';
import { say } from './words/say';

/** What can be said of a page: absent keeps, null clears. */
export type SitePageChanges = {
  readonly title?: TextEntry | null;
  readonly document?: TextEntry | null;
  readonly slug?: string | null;
};

/** Facts of a page that were given, by the properties of its row. */
export type SitePageFacts = Partial<EntityRow<SitePageEntity>>;

const FAULTS: Readonly<Record<RichTextFault, ReturnType<typeof say>>> = {
  UNREADABLE: say('unreadable'),
  TOO_LONG: say('tooLong'),
  WRONG_LINK: say('wrongLink'),
};

/** Reads the facts of a page that were given; what is wrong stands in the form. */
export function readSitePage(
  form: InputValidator,
  { title, document, slug }: SitePageChanges,
): SitePageFacts {
  return {
    ...(title === undefined
      ? {}
      : toTextColumns(
          'title',
          readRequiredText(form, title, { longest: 160, what: say('title'), field: ['title'] }),
        )),
    ...(document == null
      ? {}
      : toTextColumns('document', {
          indonesian: readDocument(form, document.indonesian, 'indonesian'),
          english: document.english == null ? null : readDocument(form, document.english, 'english'),
        })),
    ...(slug == null ? {} : { slug: readSlug(form, slug) }),
  };
}

/** Keeps what the reader understood, so that nothing else can ever be stored. */
function readDocument(form: InputValidator, json: string, language: string): string {
  const read = readRichText(json);
  if (typeof read !== 'string') return JSON.stringify(read);
  form.refuse((path) => invalid(path, FAULTS[read]), 'document', language);
  return '';
}

function readSlug(form: InputValidator, slug: string): string {
  if (!isSlug(slug)) form.refuse((path) => invalid(path, say('wrongSlug')), 'slug');
  return slug;
}
