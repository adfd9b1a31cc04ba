import type { Language } from '@pustaka/web-shared/i18n/create-i18n.ts';
import type { DocumentNode } from 'graphql';
import { use } from 'react';
import type { ComponentType, ReactElement } from 'react';

import { useLanguage } from '../lib/language';
import { writeInitialResults } from './initial-data';
import { loadLanguage } from './languages';

type PageModule = { readonly Page: ComponentType; readonly pageDocument?: DocumentNode };

type PageWords = {
  readonly name: string;
  readonly words: Readonly<Record<Language, () => Promise<{ readonly words: object }>>>;
};

type PageSource = PageWords & {
  readonly page: () => Promise<PageModule>;
  /** Words that several pages share. */
  readonly also?: PageWords;
};

/** Is a page of the route table whose code and words arrive when they are first needed. */
export type LazyPage = {
  readonly Page: () => ReactElement;
  readonly preload: (language: Language) => Promise<ComponentType>;
};

/**
 * Splits a page off the first download. A page that was preloaded renders at once, without a fallback in
 * between, so that what the server sent is replaced in a single frame.
 */
export function lazyPage(source: PageSource): LazyPage {
  const ready = new Map<Language, ComponentType>();
  const started = new Map<Language, Promise<ComponentType>>();
  const preload = (language: Language): Promise<ComponentType> => {
    const current = started.get(language);
    if (current !== undefined) return current;
    const loading = loadPage(source, language);
    started.set(language, loading);
    // A failed download may be tried again: the next visit starts anew.
    loading.then(
      (component) => ready.set(language, component),
      () => started.delete(language),
    );
    return loading;
  };
  function Page(): ReactElement {
    const language = useLanguage();
    const Loaded = ready.get(language) ?? use(preload(language));
    return <Loaded />;
  }
  return { Page, preload };
}

async function loadPage(source: PageSource, language: Language): Promise<ComponentType> {
  const [module, { words }, known, also] = await Promise.all([
    source.page(),
    source.words[language](),
    loadLanguage(language),
    source.also?.words[language](),
  ]);
  known.add(source.name, words);
  if (source.also !== undefined && also !== undefined) known.add(source.also.name, also.words);
  if (module.pageDocument !== undefined) writeInitialResults(module.pageDocument);
  return module.Page;
}
