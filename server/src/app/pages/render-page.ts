import { LINK_PARAMETER, readLinkCode } from '../../modules/publishing';
import { idPrefix } from '../../shared/id';
import type { AppServices } from '../app-services';
import type { PageHead } from './document/head';
import { headMarkup } from './document/head';
import type { PageContext, PageSummary } from './heads/page-head';
import type { LibraryContact } from './library-contact';
import { embeddedJson } from './markup/embedded-json';
import type { Markup } from './markup/html';
import { html, trusted } from './markup/html';
import { PAGES } from './page-table';
import { plainAnswer } from './plain-answer';
import type { Notice, Operation, Portal } from './portal-bundle';
import { pathTo, localPath } from './routes';
import type { PageGraphQL } from './run-operation';
import { runOperation } from './run-operation';
import { canonicalQuery, SEARCH_PARAMETERS } from './search-parameters';
import type { SiteNotices } from './site-notices';
import { noticeMarkup } from './site-notices';

/** A page ready to send. */
export type RenderedPage = { readonly status: number; readonly text: string };

/** What rendering needs. */
export type DrawingDeps = {
  readonly kernel: AppServices;
  readonly door: PageGraphQL;
  readonly portal: () => Promise<Portal>;
  readonly contact: () => Promise<LibraryContact | null>;
  readonly notices: SiteNotices;
  readonly wasDeleted: (titleId: string) => Promise<boolean>;
  readonly isReadingListThere: (listId: string) => Promise<boolean>;
};

/** The requested page. */
export type PageRequest = {
  readonly id: string;
  /** Path and query of the request. */
  readonly address: string;
  readonly theme: 'light' | 'dark' | null;
};

/** HTTP statuses of pages that are not what was asked for. */
const STATUSES = {
  missing: 404,
  gone: 410,
  refused: 400,
  failed: 500,
  busy: 429,
  building: 503,
  unavailable: 503,
} as const satisfies Record<Notice, number>;

/** Stands for bytes of an address that are no text. */
const UNREADABLE = '\ufffd';

type Result = { readonly operation: Operation; readonly data: unknown };
type Finding =
  | { readonly kind: 'page'; readonly result: Result | null; readonly summary: PageSummary }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** Renders the page of an address with its first data; if there is none, the page says so. */
export async function renderPage(
  deps: DrawingDeps,
  context: PageContext,
  request: PageRequest,
): Promise<RenderedPage> {
  const portal = await deps.portal();
  const finding = await findContent(deps, { portal, context, request });
  const above = noticeMarkup(await deps.notices(context.now), context.locale);
  return finding.kind === 'notice'
    ? assemble(portal, { context, request, above, notice: finding.notice })
    : assemble(portal, { context, request, above, ...finding });
}

/** Renders a page that only shows a notice. */
export async function renderNotice(
  deps: Pick<DrawingDeps, 'portal' | 'notices'>,
  notice: Notice,
  { context, request }: { readonly context: PageContext; readonly request: PageRequest },
): Promise<RenderedPage> {
  const above = noticeMarkup(await deps.notices(context.now), context.locale);
  return assemble(await deps.portal(), { context, request, above, notice });
}

/** Runs the operation of the page and decides what to show. */
async function findContent(
  deps: DrawingDeps,
  { portal, context, request }: { portal: Portal; context: PageContext; request: PageRequest },
): Promise<Finding> {
  const { place, locale, origin, now, parameters } = context;
  // What was no text is searched for nothing, as it would find everything.
  if (place.page === 'search' && (parameters.get(SEARCH_PARAMETERS.text) ?? '').includes(UNREADABLE))
    return { kind: 'notice', notice: 'refused' };
  const { idPrefix: prefix, head } = PAGES[place.page];
  if (prefix !== undefined && idPrefix(place.id) !== prefix) return { kind: 'notice', notice: 'missing' };
  const operation = portal.bundle.operationAt({ address: request.address, origin, now });
  if (operation === null) return summarised(head(null, context), null);
  const answer = await runOperation(deps.kernel, deps.door, { operation, locale, requestId: request.id });
  if (answer.kind !== 'data') return { kind: 'notice', notice: answer.kind };
  const data = plainAnswer(answer.data);
  const found = summarised(head(data, context), { operation, data });
  // A list that is shown to its owner alone says nothing here, but is there.
  if (place.page === 'readingList' && found.kind === 'page' && found.summary.isListed === false)
    return (await deps.isReadingListThere(place.id)) ? found : { kind: 'notice', notice: 'missing' };
  if (found.kind === 'page' || place.page !== 'title') return found;
  return { kind: 'notice', notice: (await deps.wasDeleted(place.id)) ? 'gone' : 'missing' };
}

function summarised(summary: PageSummary | 'missing', result: Result | null): Finding {
  return summary === 'missing' ? { kind: 'notice', notice: 'missing' } : { kind: 'page', result, summary };
}

type Parts = {
  readonly context: PageContext;
  readonly request: PageRequest;
  readonly above: Markup | null;
  readonly notice?: Notice;
  readonly result?: Result | null;
  readonly summary?: PageSummary;
};

async function assemble(
  { bundle, template, chunks }: Portal,
  { context, request, above, notice, result = null, summary }: Parts,
): Promise<RenderedPage> {
  const { locale, words, origin, contact, now, place } = context;
  const answers = result === null ? {} : { [result.operation.operationName]: result.data };
  const drawn = await bundle.drawPage({
    address: request.address,
    now,
    origin,
    answers,
    contact,
    notice: notice ?? null,
  });
  const head = pageHead(summary, drawn.title, context);
  const { scripts, styles } = chunks.of(notice === undefined ? place.page : null, locale);
  const linkCode = readLinkCode(context.parameters.get(LINK_PARAMETER) ?? '');
  const text = template.fill({
    locale,
    theme: request.theme,
    head: html`${headMarkup(head, { locale, origin, siteName: words.siteName, shelfAlt: words.feedTitle })}${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}`,
    root: {
      'data-now': now.toISOString(),
      'data-origin': origin,
      ...(notice !== undefined && { 'data-notice': notice }),
      ...(linkCode !== null && { 'data-link-code': linkCode }),
    },
    above,
    body: trusted(drawn.markup.replaceAll('\0', '\ufffd')),
    blocks: html`${(summary?.facts ?? []).map((facts) => jsonBlock('application/ld+json', null, facts))}${
      result !== null &&
      jsonBlock('application/json', 'initial-data', {
        locale,
        results: [{ ...result.operation, data: result.data }],
      })
    }${contact !== null && jsonBlock('application/json', 'library-contact', contact)}${jsonBlock('application/json', 'page-files', scripts)}`,
  });
  return { status: notice === undefined ? 200 : STATUSES[notice], text };
}

function jsonBlock(type: string, id: string | null, value: unknown): Markup {
  const name = id === null ? '' : ` id="${id}"`;
  return trusted(`<script type="${type}"${name}>${embeddedJson(value).markup}</script>`);
}

function pageHead(
  summary: PageSummary | undefined,
  title: string | null,
  { words, place, parameters }: PageContext,
): PageHead {
  const named = title ?? words.siteName;
  const query = summary?.query === undefined ? '' : canonicalQuery(parameters, summary.query);
  const pathIn = (locale: 'ID' | 'EN'): string => {
    if (summary === undefined) return pathTo('home', locale);
    const path =
      summary.path === undefined ? pathTo(place.page, locale, place.id) : localPath(summary.path, locale);
    return path + query;
  };
  return {
    title: summary?.title ?? (title === null ? words.siteName : `${title} · ${words.siteName}`),
    shareTitle: summary?.shareTitle ?? named,
    description: summary?.description ?? named,
    kind: summary?.kind ?? 'website',
    picture: summary?.picture ?? null,
    feed: summary?.feed ?? null,
    isListed: summary !== undefined && (summary.isListed ?? true),
    paths: { ID: pathIn('ID'), EN: pathIn('EN') },
  };
}
