import type {
  Audience,
  ClassificationScheme,
  ContributorKind,
  ContributorRole,
  IdentifierKind,
  MaterialType,
} from '../shared/catalogue.terms';

/** A contribution as it is entered: an existing contributor, or a name. */
export type ContributionEntry = {
  readonly contributorId?: string | null;
  readonly newName?: string | null;
  readonly kind?: `${ContributorKind}` | null;
  readonly role: `${ContributorRole}`;
  readonly isMain?: boolean | null;
  readonly printedName?: string | null;
};

/** A subject as it is entered: an existing one, or a heading. */
export type SubjectEntry = { readonly subjectId?: string | null; readonly newHeading?: string | null };

/** A call number as it is entered. */
export type CallNumberEntry = {
  readonly prefix?: string | null;
  readonly classNumber: string;
  readonly entryMark?: string | null;
  readonly titleMark?: string | null;
};

/** A title as it is entered; absent and null mean nothing there. */
export type TitleEntry = {
  readonly titleProper?: string | null;
  readonly subtitle?: string | null;
  readonly parallelTitle?: string | null;
  readonly originalTitle?: string | null;
  readonly variantTitles?: readonly string[] | null;
  readonly responsibility?: string | null;
  readonly edition?: string | null;
  readonly publicationPlace?: string | null;
  readonly publisher?: string | null;
  readonly publicationYear?: number | null;
  readonly publicationDate?: string | null;
  readonly extent?: string | null;
  readonly dimensions?: string | null;
  readonly series?: readonly { readonly title: string; readonly number?: string | null }[] | null;
  readonly materialType?: `${MaterialType}` | null;
  readonly contentType?: string | null;
  readonly carrierType?: string | null;
  readonly languages?: readonly string[] | null;
  readonly audience?: `${Audience}` | null;
  readonly identifiers?:
    | readonly {
        readonly kind: `${IdentifierKind}`;
        readonly printed: string;
        readonly qualifier?: string | null;
      }[]
    | null;
  readonly classifications?:
    | readonly {
        readonly scheme: `${ClassificationScheme}`;
        readonly number: string;
        readonly edition?: string | null;
      }[]
    | null;
  readonly callNumber?: CallNumberEntry | null;
  readonly notes?: readonly string[] | null;
  readonly summary?: string | null;
  readonly tableOfContents?: string | null;
  readonly contributions?: readonly ContributionEntry[] | null;
  readonly subjects?: readonly SubjectEntry[] | null;
  readonly workId?: string | null;
};
