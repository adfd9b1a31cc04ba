import type { Message } from '../i18n/message';
import type { InputValidator } from './input-validator';
import { invalid } from './refusals';

/** Text as entered: in Bahasa Indonesia, and in English where there is some. */
export type TextEntry = { readonly indonesian: string; readonly english?: string | null };

/** A text that was read; what was not entered is null. */
export type ReadText<Indonesian extends string | null = string | null> = {
  readonly indonesian: Indonesian;
  readonly english: string | null;
};

type Reading = { readonly longest: number; readonly field: readonly string[] };

/** Reads content of one line in both languages. */
export function readText(
  form: InputValidator,
  entry: TextEntry | null | undefined,
  { longest, field }: Reading,
): ReadText {
  return {
    indonesian: form.line(entry?.indonesian, longest, ...field, 'indonesian'),
    english: form.line(entry?.english, longest, ...field, 'english'),
  };
}

/** Reads content of one line that must be there in Bahasa Indonesia. */
export function readRequiredText(
  form: InputValidator,
  entry: TextEntry | null | undefined,
  { longest, what, field }: Reading & { readonly what: Message },
): ReadText<string> {
  return {
    indonesian: form.requiredLine(entry?.indonesian, { longest, what }, ...field, 'indonesian'),
    english: form.line(entry?.english, longest, ...field, 'english'),
  };
}

/** Reads content with paragraphs in both languages. */
export function readParagraphs(
  form: InputValidator,
  entry: TextEntry | null | undefined,
  { longest, field }: Reading,
): ReadText {
  return {
    indonesian: form.paragraphs(entry?.indonesian, longest, ...field, 'indonesian'),
    english: form.paragraphs(entry?.english, longest, ...field, 'english'),
  };
}

const LONGEST_LINK = 300;

/** Reads an address of the web; anything but http and https is refused with `message`. */
export function readLink(
  form: InputValidator,
  entry: string | null | undefined,
  { message, field }: { readonly message: Message; readonly field: readonly string[] },
): string | null {
  const link = form.line(entry, LONGEST_LINK, ...field);
  if (link !== null && !(URL.canParse(link) && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(link)))
    form.refuse((path) => invalid(path, message), ...field);
  return link;
}
