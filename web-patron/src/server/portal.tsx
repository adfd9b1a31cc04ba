/**
 * Draws the portal on the server: what `vite.server.config.ts` builds into one file, which the server loads.
 * It finds out what a page asks, and draws the page with the answers.
 */
import { StrictMode } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { NavigationType, Router, createPath, parsePath } from 'react-router';
import type { Navigator } from 'react-router';

import { pages } from '../app/pages';
import { InLanguage, Portal, PortalRoutes } from '../app/Portal';
import { loadLateParts } from '../lib/late-part';
import type { SentContact } from '../lib/library-contact';
import { MomentContext } from '../lib/moment';
import type { Moment } from '../lib/moment';
import { WantedPlaceContext } from '../lib/moves/wanted-place';
import { PageNotesContext } from '../lib/page-head';
import type { PageNotes } from '../lib/page-head';
import type { Notice } from '../lib/states/NoticePage';
import { AnswersContext } from './answers';
import type { Answers, Operation } from './answers';

type Place = Moment & {
  /** Path and query, as the reader asked for them. */
  readonly address: string;
};

type Drawing = Place & {
  /** Answers by the names of their operations. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly contact: SentContact | null;
  readonly notice: Notice | null;
};

/** A page as it is sent, and the title it gave itself; null where it is called as the portal is. */
export type DrawnPage = { readonly markup: string; readonly title: string | null };

/** What React leaves where a part could not be drawn: it swallows the reason. */
const UNDRAWN = /<!--\$[!?]-->/;

const LONGEST_WAIT_MS = 1_000;

/** Is done when all pages and all words are here, so that drawing waits for nothing. */
export const ready: Promise<void> = loadEverything();

/** Finds out what the page of an address asks: it is drawn without answers, as far as it comes. */
export function operationAt(place: Place): Operation | null {
  const answers: Answers = { known: {}, asked: [] };
  try {
    renderToString(
      <At place={place} answers={answers} notes={{ title: null }}>
        <InLanguage>
          <PortalRoutes />
        </InLanguage>
      </At>,
    );
  } catch (error) {
    if (answers.asked.length === 0) throw error;
  }
  return answers.asked[0] ?? null;
}

/** Draws the page of an address; throws what kept any part of it from being drawn. */
export async function drawPage(drawing: Drawing): Promise<DrawnPage> {
  const notes: PageNotes = { title: null };
  const page = <Drawn drawing={drawing} notes={notes} />;
  const markup = renderToString(page);
  if (UNDRAWN.test(markup)) throw await findFault(page);
  return { markup, title: notes.title };
}

function Drawn({ drawing, notes }: { readonly drawing: Drawing; readonly notes: PageNotes }): ReactElement {
  return (
    <At place={drawing} answers={{ known: drawing.answers, asked: [] }} notes={notes}>
      <Portal contact={drawing.contact} notice={drawing.notice} />
    </At>
  );
}

type AtProps = {
  readonly place: Place;
  readonly answers: Answers;
  readonly notes: PageNotes;
  readonly children: ReactNode;
};

function At({ place, answers, notes, children }: AtProps): ReactElement {
  const location = {
    pathname: '/',
    search: '',
    hash: '',
    state: null,
    key: 'default',
    ...parsePath(place.address),
  };
  return (
    <StrictMode>
      <AnswersContext value={answers}>
        <PageNotesContext value={notes}>
          <WantedPlaceContext value={{ place: location, isWaiting: false }}>
            <Router location={location} navigationType={NavigationType.Pop} navigator={STILL} static>
              <MomentContext value={place}>{children}</MomentContext>
            </Router>
          </WantedPlaceContext>
        </PageNotesContext>
      </AnswersContext>
    </StrictMode>
  );
}

/** Only a stream says what kept a part from being drawn. */
function findFault(page: ReactElement): Promise<Error> {
  return new Promise((resolve) => {
    const stream = renderToPipeableStream(page, {
      onError: (error) => resolve(error instanceof Error ? error : new Error(String(error))),
    });
    // Everything is here when a page is drawn: whatever still waits will wait for ever.
    setTimeout(() => {
      stream.abort();
      resolve(new Error('A part of the page was not drawn, and is when it is tried again.'));
    }, LONGEST_WAIT_MS);
  });
}

async function loadEverything(): Promise<void> {
  const languages = ['id', 'en'] as const;
  await Promise.all(Object.values(pages).flatMap(({ preload }) => languages.map(preload)));
  // Pages name their parts when they are loaded.
  await loadLateParts();
}

/** Nobody goes anywhere while a page is drawn. */
const STILL: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
};
