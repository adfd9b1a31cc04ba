/** The languages every recipe is written in, in the order of the page. */
export const RECIPE_LANGUAGES = [
  { name: 'curl', ending: 'sh' },
  { name: 'JavaScript', ending: 'mjs' },
  { name: 'Python', ending: 'py' },
] as const;

/** The recipes in their order; each is a file for every language under `docs/examples/recipes`. */
export const RECIPES = [
  'new-books',
  'availability',
  'events',
  'registration',
  'businesses',
  'feeds',
  'records',
] as const;

/** One of the recipes. */
export type Recipe = (typeof RECIPES)[number];

const FILES = import.meta.glob<string>(
  ['../../../../../docs/examples/recipes/*', '../../../../../docs/examples/webhook-receiver.*'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The example receivers of webhooks, with the language each is written in. */
export const RECEIVERS = [
  { name: 'JavaScript', ending: 'mjs' },
  { name: 'Python', ending: 'py' },
] as const;

/** Gives a recipe as a file holds it, with the address of this library instead of the placeholder. */
export function recipeText(recipe: Recipe | 'webhook-receiver', ending: string, origin: string): string {
  const file = Object.entries(FILES).find(([path]) => path.endsWith(`/${recipe}.${ending}`))?.[1] ?? '';
  return file.replaceAll('https://pustaka.example', origin).trim();
}
