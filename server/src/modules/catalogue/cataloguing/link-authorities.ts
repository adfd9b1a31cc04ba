import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type {
  WrittenContributor,
  NamedContributor,
  WrittenSubject,
} from '../authorities/authorities.queries';
import {
  describeContributor,
  describeSubject,
  findContributors,
  findSubjects,
  contributorsByForm,
  headingKey,
  insertContributors,
  insertSubjects,
  subjectsByHeading,
} from '../authorities/authorities.queries';
import type { ContributorEntity } from '../authorities/contributor.entity';
import { formKey } from '../authorities/entry-keys';
import type { LinkedContribution, LinkedSubject } from '../titles/title-part.entity';
import type { ContributorKind } from '../shared/catalogue.terms';
import { nameForms } from '../names/person-names';
import type { CatalogueDeps } from '../catalogue-deps';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { Field } from '../../../platform/validation/refusals';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import type { ContributionEntry, SubjectEntry } from './title-input';
import { TITLE_LIMITS } from './check-title-input';
import { say } from '../words/say';

/**
 * The links of a title that were entered, or why they cannot be made. Contributors and subjects that are new
 * were written.
 */
export type Links<Link> = { readonly links: readonly Link[]; readonly refusals: readonly Refusal[] };

const NAME_LENGTH = 250;

/** Links a title to its contributors: existing ones, namesakes of an entered name, or new ones. */
export async function linkContributors(
  deps: CatalogueDeps,
  tx: EntityManager,
  entries: readonly ContributionEntry[],
  path: Field,
): Promise<Links<LinkedContribution>> {
  const form = new InputValidator(path);
  const known = await findContributors(
    tx,
    entries.flatMap(({ contributorId }) => contributorId ?? []),
  );
  const named = await contributorsByForm(
    tx,
    entries.flatMap(({ contributorId, newName }) => (contributorId == null && newName ? [newName] : [])),
  );
  const created = new Map<string, WrittenContributor>();
  const links = form.list(entries, TITLE_LIMITS.contributions).flatMap((entry, position) => {
    const person =
      entry.contributorId == null
        ? namedPerson(deps, form, entry, { named, created, position })
        : nameKnown(known.get(entry.contributorId));
    if (person === null) {
      if (entry.contributorId != null)
        form.refuse(
          (field) => notFound(field, CATALOGUE_NOUNS.contributor),
          String(position),
          'contributorId',
        );
      return [];
    }
    const printedName = form.line(entry.printedName, TITLE_LIMITS.statement, String(position), 'printedName');
    return [
      {
        position,
        contributorId: person.id,
        role: entry.role,
        isMain: entry.isMain ?? false,
        printedName,
        name: person.name,
        kind: person.kind,
      },
    ];
  });
  if (form.refusals.length === 0) await insertContributors(tx, [...created.values()]);
  return { links: withOneMain(form, links, entries), refusals: form.refusals };
}

/** Links a title to its subjects: existing ones, those that have an entered heading, or new ones. */
export async function linkSubjects(
  deps: CatalogueDeps,
  tx: EntityManager,
  entries: readonly SubjectEntry[],
  path: Field,
): Promise<Links<LinkedSubject>> {
  const form = new InputValidator(path);
  const known = await findSubjects(
    tx,
    entries.flatMap(({ subjectId }) => subjectId ?? []),
  );
  const byHeading = await subjectsByHeading(
    tx,
    entries.flatMap(({ subjectId, newHeading }) => (subjectId == null && newHeading ? [newHeading] : [])),
  );
  const created: WrittenSubject[] = [];
  const ids = form.list(entries, TITLE_LIMITS.subjects).flatMap(({ subjectId, newHeading }, position) => {
    if (subjectId != null) {
      if (!known.has(subjectId))
        form.refuse((field) => notFound(field, CATALOGUE_NOUNS.subject), String(position), 'subjectId');
      return [subjectId];
    }
    const heading = form.requiredLine(
      newHeading,
      { longest: NAME_LENGTH, what: say('shared.heading') },
      String(position),
      'newHeading',
    );
    const key = headingKey(heading);
    if (key === '')
      return heading === ''
        ? []
        : (form.refuse((field) => invalid(field, NO_LETTERS), String(position), 'newHeading'), []);
    const found =
      byHeading.get(formKey(heading)) ?? created.find(({ row }) => row.headingSort === key)?.row.id;
    if (found !== undefined) return [found];
    const subject = describeSubject(deps.newId('sbj', deps.clock.now()), { heading, variantHeadings: [] });
    created.push(subject);
    return [subject.row.id];
  });
  if (form.refusals.length === 0) await insertSubjects(tx, created);
  return {
    links: [...new Set(ids)].map((subjectId, position) => ({ subjectId, position })),
    refusals: form.refusals,
  };
}

/** Says that a name needs letters or digits to be found by. */
export const NO_LETTERS = say('linkAuthorities.noLetters');

type Person = { readonly id: string; readonly name: string; readonly kind: ContributorKind };
function nameKnown(contributor: EntityRow<ContributorEntity> | undefined): Person | null {
  return contributor ? { id: contributor.id, name: contributor.preferredName, kind: contributor.kind } : null;
}

type Naming = {
  readonly named: readonly NamedContributor[];
  readonly created: Map<string, WrittenContributor>;
  readonly position: number;
};

function namedPerson(
  deps: CatalogueDeps,
  form: InputValidator,
  entry: ContributionEntry,
  { named, created, position }: Naming,
): Person | null {
  const name = form.requiredLine(
    entry.newName,
    { longest: NAME_LENGTH, what: say('linkAuthorities.name') },
    String(position),
    'newName',
  );
  if (name === '') return null;
  const key = formKey(name);
  if (key === '')
    return (form.refuse((field) => invalid(field, NO_LETTERS), String(position), 'newName'), null);
  const kind = entry.kind ?? 'PERSON';
  const namesakes = named.filter((other) => other.form === key && other.kind === kind);
  const [only] = namesakes;
  if (only && namesakes.length === 1) return { id: only.id, name, kind };
  const again = created.get(`${kind} ${key}`);
  if (again) return { id: again.row.id, name, kind };
  const forms = kind === 'PERSON' ? nameForms(name) : { heading: name, variants: [] };
  const variantNames = [forms.heading, ...forms.variants].filter(
    (form) => form !== name && form.length <= NAME_LENGTH,
  );
  const contributor = describeContributor(deps.newId('ctb', deps.clock.now()), {
    kind,
    preferredName: name,
    variantNames,
    birthYear: null,
    deathYear: null,
  });
  created.set(`${kind} ${key}`, contributor);
  return { id: contributor.row.id, name, kind };
}

/** Without a mark the first author is the main entry; two marks are a mistake. */
function withOneMain(
  form: InputValidator,
  links: readonly LinkedContribution[],
  entries: readonly ContributionEntry[],
): LinkedContribution[] {
  const marked = links.filter(({ isMain }) => isMain);
  const message = say('linkAuthorities.oneMainEntry');
  if (marked.length > 1)
    form.refuse((field) => invalid(field, message), String(marked[1]?.position ?? 0), 'isMain');
  if (marked.length > 0) return [...links];
  const first = links.find(({ role, position }) => role === 'AUTHOR' && entries[position]?.isMain !== false);
  return links.map((link) => (link === first ? { ...link, isMain: true } : link));
}
