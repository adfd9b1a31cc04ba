import { foldText } from './text';

const LONGEST = 80;

/** Says whether a word can stand in an address: lower case letters, digits and single hyphens between. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Makes the word in an address from a name (`Tata tertib` is `tata-tertib`), or from an id when no letter is left. */
export function slugOf(name: string, id: string): string {
  const slug = foldText(name).replaceAll(' ', '-').slice(0, LONGEST).replace(/-+$/, '');
  return slug === '' ? id.toLowerCase().replace('_', '-') : slug;
}
