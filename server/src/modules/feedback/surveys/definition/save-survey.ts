import type { Actor } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../../platform/db/texts';
import { insertRows, updateRow } from '../../../../platform/db/write-rows';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { invalid, notFound, stale, toErrors } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { isSlug, slugOf } from '../../../../shared/slug';
import type { SurveyDeps } from '../deps';
import { SURVEY_NOUNS } from '../deps';
import { say } from '../words/say';
import type { SurveyDefinition, SurveyKind } from './definition.terms';
import { BOUNDS } from './definition.terms';
import type { DefinitionEntry } from './read-definition';
import { readDefinition } from './read-definition';
import type { Survey } from './survey.entity';
import { findSurvey, isSurveySlugTaken, lockSurvey, surveyTable } from './surveys.queries';

/** What the use cases of surveys need. */
export type SaveDeps = Pick<SurveyDeps, 'db' | 'clock' | 'newId'>;
/** What they answer. */
export type SavedSurvey = Result<{ readonly surveyId: string }, Refusal>;

/** What can be said of a survey: absent keeps, null clears a day. */
export type SurveyChanges = {
  readonly slug?: string | null;
  readonly opensOn?: string | null;
  readonly closesOn?: string | null;
  readonly definition?: DefinitionEntry | null;
};

/** Creates a survey that only staff see. Its address is made of its title unless given. */
export function createSurvey(
  deps: SaveDeps,
  actor: Actor,
  request: SurveyChanges & {
    readonly kind: SurveyKind;
    readonly definition: DefinitionEntry;
    readonly idempotencyKey?: string | null;
  },
): Promise<SavedSurvey> {
  return retryOnUniqueViolation(() =>
    withIdempotency(
      deps.db,
      idempotentRequest(deps, actor, 'createSurvey', request),
      async (tx): Promise<SavedSurvey> => {
        const id = deps.newId('svy', deps.clock.now());
        const form = new InputValidator([]);
        const draft = readDefinition(form, request.definition, ['definition']);
        const slug = request.slug ?? slugOf(draft.title.indonesian, id);
        checkSlug(form, slug);
        checkDays(form, request);
        checkNoDays(form, request.kind, request);
        if (await isSurveySlugTaken(tx, { id, slug })) form.refuse(slugTaken, 'slug');
        const refusals = toErrors(form.refusals);
        if (refusals) return fail(...refusals);
        const { kind, opensOn = null, closesOn = null } = request;
        await insertRows(tx, surveyTable.name, [
          surveyTable.write(newRow(deps, { id, kind, slug, draft, opensOn, closesOn })),
        ]);
        return ok({ surveyId: id });
      },
    ),
  );
}

/** Changes a survey; whoever answers goes on with the version that was published. Refused when it changed meanwhile. */
export function updateSurvey(
  deps: SaveDeps,
  actor: Actor,
  request: SurveyChanges & {
    readonly id: string;
    readonly version: number;
    readonly idempotencyKey?: string | null;
  },
): Promise<SavedSurvey> {
  return retryOnUniqueViolation(() =>
    withIdempotency(
      deps.db,
      idempotentRequest(deps, actor, 'updateSurvey', request),
      async (tx): Promise<SavedSurvey> => {
        const survey = await lockSurvey(deps.db, tx, request.id);
        if (!survey) return fail(notFound(['id'], SURVEY_NOUNS.survey));
        if (survey.version !== request.version) return fail(stale(SURVEY_NOUNS.survey, survey.version));
        const form = new InputValidator([]);
        const slug = request.slug ?? survey.slug;
        const draft =
          request.definition == null ? null : readDefinition(form, request.definition, ['definition']);
        const { opensOn = survey.opensOn, closesOn = survey.closesOn } = request;
        checkSlug(form, slug);
        checkDays(form, { opensOn, closesOn });
        checkNoDays(form, survey.kind, request);
        if (slug !== survey.slug && survey.publishedNumber !== null)
          form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('save.slugStays') }), 'slug');
        if (await isSurveySlugTaken(tx, { id: survey.id, slug })) form.refuse(slugTaken, 'slug');
        const refusals = toErrors(form.refusals);
        if (refusals) return fail(...refusals);
        const changes = {
          slug,
          opensOn,
          closesOn,
          ...(draft === null ? {} : { draft, ...toTextColumns('title', draft.title), isChanged: true }),
          updatedAt: deps.clock.now(),
          version: survey.version + 1,
        };
        await updateRow(tx, surveyTable.name, survey.id, surveyTable.write(changes));
        return ok({ surveyId: survey.id });
      },
    ),
  );
}

/** Copies what staff see of a survey into a new one; its answers stay where they are. */
export function copySurvey(
  deps: SaveDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Promise<SavedSurvey> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'copySurvey', request),
    async (tx): Promise<SavedSurvey> => {
      const survey = await findSurvey(tx, request.id);
      if (!survey) return fail(notFound(['id'], SURVEY_NOUNS.survey));
      const id = deps.newId('svy', deps.clock.now());
      const draft = { ...survey.draft, title: copiedTitle(survey) };
      // The id makes the address its own; staff may choose another one until it is published.
      const slug = slugOf('', id);
      const row = newRow(deps, { id, kind: survey.kind, slug, draft, opensOn: null, closesOn: null });
      await insertRows(tx, surveyTable.name, [surveyTable.write(row)]);
      return ok({ surveyId: id });
    },
  );
}

function copiedTitle({ title: { indonesian, english } }: Survey): SurveyDefinition['title'] {
  const copied = (title: string, locale: 'ID' | 'EN'): string =>
    say('save.copy', { title: { ID: title, EN: title } })[locale].slice(0, BOUNDS.title);
  return { indonesian: copied(indonesian, 'ID'), english: english === null ? null : copied(english, 'EN') };
}

type NewSurvey = Pick<Survey, 'id' | 'kind' | 'slug' | 'draft' | 'opensOn' | 'closesOn'>;

function newRow({ clock }: SaveDeps, { draft, ...facts }: NewSurvey) {
  const now = clock.now();
  return {
    ...facts,
    ...toTextColumns('title', draft.title),
    draft,
    status: 'DRAFT' as const,
    publishedNumber: null,
    isChanged: true,
    createdAt: now,
    updatedAt: now,
    isSample: false,
    version: 1,
  };
}

function checkSlug(form: InputValidator, slug: string): void {
  if (!isSlug(slug)) form.refuse((field) => invalid(field, say('save.slug')), 'slug');
}

function checkDays(
  form: InputValidator,
  { opensOn, closesOn }: Pick<SurveyChanges, 'opensOn' | 'closesOn'>,
): void {
  if (opensOn != null && closesOn != null && closesOn < opensOn)
    form.refuse((field) => invalid(field, say('save.days')), 'closesOn');
}

/** Feedback on events is asked by the days of each event: days of its survey would say what does not hold. */
function checkNoDays(
  form: InputValidator,
  kind: SurveyKind,
  days: Pick<SurveyChanges, 'opensOn' | 'closesOn'>,
): void {
  if (kind !== 'EVENT_FEEDBACK') return;
  for (const name of ['opensOn', 'closesOn'] as const)
    if (days[name] != null) form.refuse((field) => invalid(field, say('save.noDays')), name);
}

function slugTaken(field: readonly string[]): Refusal {
  return { code: 'ALREADY_EXISTS', field, message: say('save.slugTaken') };
}
