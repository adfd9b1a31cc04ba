import type { ContributorChanges } from './UpdateContributor.generated';

/** The kind of a contributor. */
export type ContributorKind = NonNullable<ContributorChanges['kind']>;

/** The kinds, as the form offers them. */
export const contributorKinds: readonly ContributorKind[] = ['PERSON', 'CORPORATE', 'MEETING'];

/** A heading as its form holds it. */
export type ContributorValues = {
  readonly kind: ContributorKind;
  readonly preferredName: string;
  readonly variantNames: string;
  readonly birthYear: string;
  readonly deathYear: string;
};

/** A heading nobody has written yet. */
export const emptyContributor: ContributorValues = {
  kind: 'PERSON',
  preferredName: '',
  variantNames: '',
  birthYear: '',
  deathYear: '',
};

type Heading = {
  readonly kind: ContributorKind;
  readonly preferredName: string;
  readonly variantNames: readonly string[];
  readonly birthYear: number | null;
  readonly deathYear: number | null;
};

/** Returns a heading as its form holds it. */
export function contributorValues(heading: Heading): ContributorValues {
  return {
    kind: heading.kind,
    preferredName: heading.preferredName,
    variantNames: heading.variantNames.join('\n'),
    birthYear: heading.birthYear?.toString() ?? '',
    deathYear: heading.deathYear?.toString() ?? '',
  };
}

/** Turns the form into what is sent: names trimmed, one a line, none twice. */
export function contributorInput(values: ContributorValues) {
  const names = values.variantNames
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== values.preferredName.trim());
  return {
    kind: values.kind,
    preferredName: values.preferredName.trim(),
    variantNames: [...new Set(names)],
    birthYear: readYear(values.birthYear),
    deathYear: readYear(values.deathYear),
  };
}

/** Says whether a year can be sent: empty, or up to four digits. */
export function isYear(text: string): boolean {
  return text.trim() === '' || /^\d{3,4}$/.test(text.trim());
}

function readYear(text: string): number | null {
  return /^\d{3,4}$/.test(text.trim()) ? Number(text) : null;
}

const fields = ['kind', 'preferredName', 'variantNames', 'birthYear', 'deathYear'];

/** Turns the path of a refusal into the form's field. */
export function toContributorField(path: readonly string[]): string | undefined {
  const name = path[0] === 'changes' ? path[1] : path[0];
  return fields.find((field) => field === name);
}
