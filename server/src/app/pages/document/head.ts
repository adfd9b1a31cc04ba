import type { Locale } from '../../../shared/locale';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { SHARE_PICTURE } from '../title-files/share-picture';

/** A picture that messengers show beside a link. */
export type SharePicture = {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** A feed that readers of a page may follow. */
export type PageFeed = { readonly path: string; readonly title: string };

/** What a page says about itself. */
export type PageHead = {
  readonly title: string;
  /** The title that messengers show, without the name of the site. */
  readonly shareTitle: string;
  readonly description: string;
  /** The same page in both languages, with the query that belongs to its address. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly kind: 'website' | 'book' | 'profile';
  /** Its own picture; null shows the shelf of the newest titles. */
  readonly picture: SharePicture | null;
  /** A feed of its own beside that of the site; null if it has none. */
  readonly feed: PageFeed | null;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
};

const OG_LOCALES: Readonly<Record<Locale, string>> = { ID: 'id_ID', EN: 'en_GB' };
const LONGEST_DESCRIPTION = 200;

/** Writes title, description, canonical address, language alternates and link preview. */
export function headMarkup(
  head: PageHead,
  scene: { locale: Locale; origin: string; siteName: string; shelfAlt: string },
): Markup {
  const { origin, locale } = scene;
  const picture = head.picture ?? { ...SHARE_PICTURE, alt: scene.shelfAlt };
  const description = shortened(head.description, LONGEST_DESCRIPTION);
  const canonical = origin + head.paths[locale];
  const other: Locale = locale === 'ID' ? 'EN' : 'ID';
  const card = picture.width > picture.height ? 'summary_large_image' : 'summary';
  return html`<title>${head.title}</title>
    <meta name="description" content="${description}" />
    ${head.isListed ? null : html`<meta name="robots" content="noindex" />`}
    ${
      head.isListed &&
      html`<link rel="canonical" href="${canonical}" />
        <link rel="alternate" hreflang="id" href="${origin + head.paths.ID}" />
        <link rel="alternate" hreflang="en" href="${origin + head.paths.EN}" />
        <link rel="alternate" hreflang="x-default" href="${origin + head.paths.ID}" />`
    }
    <link
      rel="alternate"
      type="application/atom+xml"
      href="${locale === 'ID' ? '/feed.atom' : '/en/feed.atom'}"
      title="${scene.siteName}"
    />
    ${head.feed && html`<link rel="alternate" type="application/atom+xml" href="${head.feed.path}" title="${head.feed.title}" />`}
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      href="/opensearch.xml"
      title="${scene.siteName}"
    />
    <meta property="og:type" content="${head.kind}" />
    <meta property="og:site_name" content="${scene.siteName}" />
    <meta property="og:title" content="${head.shareTitle}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${canonical}" />
    <meta property="og:locale" content="${OG_LOCALES[locale]}" />
    <meta property="og:locale:alternate" content="${OG_LOCALES[other]}" />
    ${pictureMarkup(picture, origin)}
    <meta name="twitter:card" content="${card}" />
    <meta name="twitter:title" content="${head.shareTitle}" />
    <meta name="twitter:description" content="${description}" />`;
}

/** Cuts text at a word, with an ellipsis. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
}

function pictureMarkup(picture: SharePicture, origin: string): Markup {
  return html`<meta property="og:image" content="${origin + picture.path}" />
    <meta property="og:image:type" content="${pictureType(picture.path)}" />
    <meta property="og:image:width" content="${picture.width}" />
    <meta property="og:image:height" content="${picture.height}" />
    <meta property="og:image:alt" content="${picture.alt}" />
    <meta name="twitter:image" content="${origin + picture.path}" />`;
}

/** Photos that people sent are kept as WebP; what the library draws itself is PNG. */
function pictureType(path: string): string {
  return path.endsWith('.webp') ? 'image/webp' : 'image/png';
}
