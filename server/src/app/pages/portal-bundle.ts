import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

import * as v from 'valibot';

import type { PageChunks } from './document/chunks';
import { readPageChunks } from './document/chunks';
import type { Template } from './document/template';
import { readTemplate } from './document/template';
import type { LibraryContact } from './library-contact';

/** One operation of the portal with its variables. */
export type Operation = {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Address and time a page is rendered for. */
export type DrawnPlace = { readonly address: string; readonly now: Date; readonly origin: string };

/** Why a page is not what was asked for. */
export type Notice = 'missing' | 'gone' | 'refused' | 'failed' | 'busy' | 'building' | 'unavailable';

/** What a page is rendered from. */
export type Drawing = DrawnPlace & {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly contact: LibraryContact | null;
  readonly notice: Notice | null;
};

/** What the portal's build for the server exports (`web-patron/src/server/portal.tsx`). */
export type PortalBundle = {
  readonly ready: Promise<void>;
  /** Returns the operation of a page; null if it has none. */
  readonly operationAt: (place: DrawnPlace) => Operation | null;
  /** Renders a page; throws what kept a part of it from rendering. */
  readonly drawPage: (
    drawing: Drawing,
  ) => Promise<{ readonly markup: string; readonly title: string | null }>;
};

/** The built portal: the bundle that renders, and the files that pages consist of. */
export type Portal = {
  readonly bundle: PortalBundle;
  readonly template: Template;
  readonly chunks: PageChunks;
};

const BUNDLE_FILE = 'server/portal.cjs';
const BUNDLE = v.custom<PortalBundle>(
  (loaded) =>
    typeof loaded === 'object' &&
    loaded !== null &&
    ['ready', 'operationAt', 'drawPage'].every((name) => name in loaded),
  'It is not what the portal is built into for the server.',
);

/** Loads the built portal, and again after a new build, so that no page names files that are gone. */
export function currentPortal(folder: string): () => Promise<Portal> {
  let builtAt = '';
  let portal: Promise<Portal> | null = null;
  return () => {
    const now = ['index.html', BUNDLE_FILE].map((file) => updatedAt(path.join(folder, file))).join(' ');
    if (portal !== null && now === builtAt) return portal;
    builtAt = now;
    portal = readPortal(folder);
    // The next request tries again.
    portal.catch(() => (portal = null));
    return portal;
  };
}

async function readPortal(folder: string): Promise<Portal> {
  const file = path.join(folder, BUNDLE_FILE);
  if (!fs.existsSync(file)) throw new Error(`The portal is not built (${file}): run npm run build.`);
  const load = createRequire(__filename);
  delete load.cache?.[file];
  const bundle = v.parse(BUNDLE, load(file));
  await bundle.ready;
  return { bundle, template: readTemplate(folder), chunks: readPageChunks(folder) };
}

function updatedAt(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
