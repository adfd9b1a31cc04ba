import { createI18n } from "@pustaka/web-shared/i18n/createI18n.ts";
import type { Language } from "@pustaka/web-shared/i18n/createI18n.ts";
import type { i18n } from "i18next";

const CATALOGUES = {
  id: () => import("../lib/i18n/catalogue.id"),
  en: () => import("../lib/i18n/catalogue.en"),
} satisfies Record<Language, () => Promise<{ readonly catalogue: Readonly<Record<string, object>> }>>;

const started: Partial<Record<Language, Promise<i18n>>> = {};
const ready: Partial<Record<Language, i18n>> = {};

/** Loads the words of a language once and keeps one i18next for it. */
export function loadLanguage(language: Language): Promise<i18n> {
  started[language] ??= CATALOGUES[language]().then(({ catalogue }) => (ready[language] = createI18n(language, catalogue)));
  return started[language];
}

/** Returns the i18next of a language whose words have arrived. */
export function readyLanguage(language: Language): i18n | undefined {
  return ready[language];
}
