import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import type { DocumentNode } from 'graphql';
import { use, useContext } from 'react';
import type { ComponentType, ReactElement } from 'react';

import { WordsContext } from '../lib/i18n/use-translation';
import { say } from '@pustaka/web-shared/i18n/words.ts';
import { useLanguage } from '../lib/language';
import { OwnPageFrame } from '../lib/states/OwnPageFrame';
import { useIsHydrated } from '../lib/use-is-hydrated';
import { keepLoading } from './keep-loading';
import { loadLanguage } from './languages';

/** Is the code of a page, and the operation it begins with. */
export type PageModule = { readonly Page: ComponentType; readonly pageDocument?: DocumentNode };

type PageWords = {
  readonly name: string;
  readonly words: Readonly<Record<Language, () => Promise<{ readonly words: object }>>>;
};

/** Says where the code and the words of a page are. */
export type PageParts = Pick<PageWords, 'words'> & {
  readonly page: () => Promise<PageModule>;
  /** Words that several pages share. */
  readonly also?: PageWords;
};

type PageName = {
  readonly name: string;
  /**
   * The word that names a page which only one person may see: until the browser knows who that is, such a page is
   * its name and no more.
   */
  readonly ownTitle?: string;
};

type LatePageSource = PageName & { readonly parts: () => Promise<PageParts> };

/** Is a page of the route table whose code and words arrive when they are first needed. */
export type LazyPage = {
  readonly Page: () => ReactElement;
  readonly preload: (language: Language) => Promise<PageModule>;
};

/**
 * Splits a page off the first download. A page that was preloaded is drawn at once, without a fallback in
 * between, as over a page that the server drew nothing may come between.
 */
export function lazyPage(source: PageName & PageParts): LazyPage {
  return latePage({ ...source, parts: () => Promise.resolve(source) });
}

/** Splits a page off whose parts themselves are named in a file that comes late. */
export function latePage(source: LatePageSource): LazyPage {
  const started = new Map<Language, Promise<PageModule>>();
  const preload = (language: Language): Promise<PageModule> => {
    const current = started.get(language);
    if (current !== undefined) return current;
    const loading = keepLoading(loadPage(source, language));
    started.set(language, loading);
    // A failed download may be tried again: the next visit starts anew.
    loading.catch(() => started.delete(language));
    return loading;
  };
  function Loaded(): ReactElement {
    const { Page } = use(preload(useLanguage()));
    return <Page />;
  }
  function OwnPage(): ReactElement {
    const { ownTitle = '' } = source;
    const words = useContext(WordsContext);
    return useIsHydrated() ? <Loaded /> : <OwnPageFrame title={say(words, source.name, ownTitle)} />;
  }
  return { Page: source.ownTitle === undefined ? Loaded : OwnPage, preload };
}

async function loadPage({ name, parts }: LatePageSource, language: Language): Promise<PageModule> {
  const source = await parts();
  const [module, { words }, known, also] = await Promise.all([
    source.page(),
    source.words[language](),
    loadLanguage(language),
    source.also?.words[language](),
  ]);
  known.add(name, words);
  if (source.also !== undefined && also !== undefined) known.add(source.also.name, also.words);
  return module;
}
