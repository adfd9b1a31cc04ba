import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

/**
 * Reads well-formed XML and returns its elements of a name; throws at the first thing that is not
 * well-formed.
 */
export function findElements(xml: string, name: string): Element[] {
  const onError = (level: string, message: string): void => {
    // The only warning that is none: U+FFFD stands for what XML cannot hold.
    if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
  };
  return [...new DOMParser({ onError }).parseFromString(xml, 'application/xml').getElementsByTagName(name)];
}

/** Returns the texts of the elements of a name. */
export function findTexts(xml: string, name: string): string[] {
  return findElements(xml, name).map((element) => element.textContent ?? '');
}
