import type { TitlePageQuery } from './TitlePage.generated';

/** Is the title as the page asks for it. */
export type ShownTitle = NonNullable<TitlePageQuery['title']>;
