import type { Refusal } from '../graphql/errors/user-error';
import type { Message } from '../i18n/message';
import { cleanLine, cleanParagraphs } from './clean-text';
import type { Field } from './refusals';
import { required, tooLong, tooMany } from './refusals';

/** Validates input: cleans the values and collects all errors, so that the form can show them together. */
export class InputValidator {
  readonly refusals: Refusal[] = [];

  constructor(private readonly path: Field) {}

  /** Reads text of one line. */
  line(text: string | null | undefined, longest: number, ...name: readonly string[]): string | null {
    return this.bounded(cleanLine(text), longest, name);
  }

  /** Reads text that must be there. */
  requiredLine(
    text: string | null | undefined,
    options: { longest: number; what: Message },
    ...name: readonly string[]
  ): string {
    const clean = this.line(text, options.longest, ...name);
    if (clean === null) this.refusals.push(required([...this.path, ...name], options.what));
    return clean ?? '';
  }

  /** Reads text with paragraphs. */
  paragraphs(text: string | null | undefined, longest: number, ...name: readonly string[]): string | null {
    return this.bounded(cleanParagraphs(text), longest, name);
  }

  /** Reads a list of texts; empty ones fall away. */
  lines(
    texts: readonly string[] | null | undefined,
    options: { most: number; longest: number },
    ...name: readonly string[]
  ): string[] {
    const list = this.list(texts, options.most, ...name);
    return list.flatMap((text, index) => this.line(text, options.longest, ...name, String(index)) ?? []);
  }

  /** Takes a list that is not too long. */
  list<Item>(
    items: readonly Item[] | null | undefined,
    most: number,
    ...name: readonly string[]
  ): readonly Item[] {
    const list = items ?? [];
    if (list.length > most) this.refusals.push(tooMany([...this.path, ...name], most));
    return list.slice(0, most);
  }

  /** Refuses a field. */
  refuse(refusal: (field: Field) => Refusal, ...name: readonly string[]): void {
    this.refusals.push(refusal([...this.path, ...name]));
  }

  private bounded(text: string | null, longest: number, name: readonly string[]): string | null {
    if (text !== null && text.length > longest) this.refusals.push(tooLong([...this.path, ...name], longest));
    return text;
  }
}
