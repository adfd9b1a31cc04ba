import type { Context } from '../../../platform/graphql/context';
import type { SearchSuggestion } from '../../../platform/search';
import { contributorById } from '../authorities/contributors.queries';
import { portalPath } from '../shared/portal-paths';
import { contributionsByTitle, mainContribution } from '../titles/title-parts.queries';
import type { SuggestionType } from './search.type';

/** Shows completions with what tells them apart; kinds that the schema does not know are left out. */
export async function suggestionViews(
  context: Context,
  suggestions: readonly SearchSuggestion[],
): Promise<SuggestionType[]> {
  const views = await Promise.all(suggestions.map((suggestion) => suggestionView(context, suggestion)));
  return views.filter((view) => view !== null);
}

async function suggestionView(
  context: Context,
  { kind, id, text }: SearchSuggestion,
): Promise<SuggestionType | null> {
  if (kind === 'title')
    return {
      kind: 'TITLE',
      text,
      targetId: id,
      path: portalPath.title(id),
      detail: await authorOf(context, id),
    };
  if (kind === 'contributor')
    return {
      kind: 'CONTRIBUTOR',
      text,
      targetId: id,
      path: portalPath.contributor(id),
      detail: await yearsOf(context, id),
    };
  return kind === 'subject'
    ? { kind: 'SUBJECT', text, targetId: id, path: portalPath.subject(id), detail: null }
    : null;
}

async function authorOf(context: Context, titleId: string): Promise<string | null> {
  return (
    mainContribution(await context.loader(contributionsByTitle).load(titleId))?.contributor.preferredName ??
    null
  );
}

async function yearsOf(context: Context, contributorId: string): Promise<string | null> {
  const contributor = await context.loader(contributorById).load(contributorId);
  if (!contributor || (contributor.birthYear === null && contributor.deathYear === null)) return null;
  return `${contributor.birthYear ?? ''}–${contributor.deathYear ?? ''}`;
}
