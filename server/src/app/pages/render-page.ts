import type { AppServices } from '../app-services';
import type { PageChunks } from './document/chunks';
import { headMarkup } from './document/head';
import type { Template } from './document/template';
import { embeddedJson } from './markup/embedded-json';
import { html } from './markup/html';
import type { LibraryContact } from './library-contact';
import { PAGES } from './page-table';
import type { Place } from './routes';
import type { PageGraphQL } from './run-operation';
import { runOperation } from './run-operation';
import { SEARCH_PARAMETERS } from './search-parameters';
import { frame } from './views/frame';
import type { Notice } from './views/notice-view';
import { noticeView } from './views/notice-view';
import type { FirstOperation, PageView, Scene } from './views/page-view';

/** A page ready to send. */
export type RenderedPage = { readonly status: number; readonly text: string };

/** The files of the built portal that pages are made from. */
export type Portal = { readonly template: Template; readonly chunks: PageChunks };

/** What pages are drawn with. */
export type DrawingDeps = {
  readonly kernel: AppServices;
  readonly door: PageGraphQL;
  readonly portal: () => Portal;
  readonly contact: () => Promise<LibraryContact | null>;
  readonly wasDeleted: (titleId: string) => Promise<boolean>;
};

type Result = { readonly operation: FirstOperation; readonly data: Readonly<Record<string, unknown>> };

type Finished = {
  readonly view: PageView;
  readonly results: readonly Result[];
  readonly place: Place | null;
};

/** Draws the page of an address, its first data included; says so on the page when there is none. */
export async function renderPage(
  deps: DrawingDeps,
  scene: Scene,
  request: { readonly id: string; readonly theme: 'light' | 'dark' | null },
): Promise<RenderedPage> {
  const finished = await finish(deps, scene, request.id);
  return assemble(deps.portal(), finished, { scene, theme: request.theme });
}

/** Draws a page that only says something. */
export function renderError(
  portal: Portal,
  notice: Notice,
  { scene, theme }: { scene: Scene; theme: 'light' | 'dark' | null },
): RenderedPage {
  return assemble(portal, { view: noticeView(notice, scene), results: [], place: null }, { scene, theme });
}

async function finish(deps: DrawingDeps, scene: Scene, requestId: string): Promise<Finished> {
  const { place } = scene;
  const definition = PAGES[place.page];
  const operation = definition.operation(scene);
  if (operation === 'missing') return { view: noticeView('missing', scene), results: [], place };
  if (operation === null)
    return { view: asView(definition.view(null, scene), 'missing', scene), results: [], place };
  const answer = await runOperation(deps.kernel, deps.door, { operation, locale: scene.locale, requestId });
  if (answer.kind !== 'data') return { view: noticeView(answer.kind, scene), results: [], place };
  const view = definition.view(answer.data, scene);
  const results = [{ operation, data: answer.data }];
  if (view !== 'missing') return { view, results, place };
  const wasThere = place.page === 'title' && (await deps.wasDeleted(place.id));
  return { view: noticeView(wasThere ? 'gone' : 'missing', scene), results, place };
}

function asView(view: PageView | Notice, notice: Notice, scene: Scene): PageView {
  return typeof view === 'string' ? noticeView(notice, scene) : view;
}

function assemble(
  { template, chunks }: Portal,
  { view, results, place }: Finished,
  { scene, theme }: { scene: Scene; theme: 'light' | 'dark' | null },
): RenderedPage {
  const { locale, words, origin, parameters, contact } = scene;
  const initial = { locale, results: results.map(({ operation, data }) => ({ ...operation, data })) };
  const text = template.fill({
    locale,
    theme,
    head: headMarkup(view.head, { locale, origin, siteName: words.siteName, shelfAlt: words.feedTitle }),
    body: frame(view.main, scene, {
      page: place?.page ?? null,
      text:
        place?.page === 'search' ? (parameters.get(SEARCH_PARAMETERS.text) ?? '').trim().slice(0, 200) : '',
      paths: view.head.paths,
    }),
    blocks: html`${view.facts.map(
        (facts) =>
          html`<script type="application/ld+json">
            ${embeddedJson(facts)}
          </script>`,
      )}${
        results.length > 0 &&
        html`<script type="application/json" id="initial-data">
          ${embeddedJson(initial)}
        </script>`
      }${
        contact !== null &&
        html`<script type="application/json" id="library-contact">
          ${embeddedJson(contact)}
        </script>`
      }
      <script type="application/json" id="page-files">
        ${embeddedJson(chunks.of(place?.page ?? null, locale))}
      </script>`,
  });
  return { status: view.status, text };
}
