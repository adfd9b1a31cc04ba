import type {
  ClassificationScheme,
  ContributorKind,
  ContributorRole,
  IdentifierKind,
} from './CreateTitle.generated';
import { proposeCallNumber } from '../sections/call-number-proposal';
import type { CallNumberParts } from '../sections/call-number-proposal';
import type { TitleForEditQuery } from './TitleForEdit.generated';

/** A title as the contract gives it for editing. */
export type EditableTitle = NonNullable<TitleForEditQuery['title']>;

/** A contributor of the draft: an authority record, or a heading to create when the title is saved. */
export type DraftContribution = {
  readonly contributorId: string | null;
  readonly name: string;
  readonly kind: ContributorKind;
  readonly role: ContributorRole;
  readonly isMain: boolean;
  readonly printedName: string;
};

/** A subject of the draft: an existing one, or a heading to create. */
export type DraftSubject = { readonly subjectId: string | null; readonly heading: string };

/** A number as printed. */
export type DraftIdentifier = {
  readonly kind: IdentifierKind;
  readonly printed: string;
  readonly qualifier: string;
};

/** A title as it stands in the form: texts as typed, lists of lines as text areas hold them. */
export type TitleDraft = {
  readonly titleProper: string;
  readonly subtitle: string;
  readonly parallelTitle: string;
  readonly originalTitle: string;
  readonly variantTitles: string;
  readonly responsibility: string;
  readonly edition: string;
  readonly publicationPlace: string;
  readonly publisher: string;
  readonly publicationYear: string;
  readonly publicationDate: string;
  readonly extent: string;
  readonly dimensions: string;
  readonly seriesTitle: string;
  readonly seriesNumber: string;
  readonly otherSeries: readonly { readonly title: string; readonly number: string }[];
  readonly materialType: string;
  readonly contentType: string;
  readonly carrierType: string;
  readonly languages: readonly string[];
  readonly audience: string;
  readonly identifiers: readonly DraftIdentifier[];
  readonly classNumber: string;
  readonly classScheme: ClassificationScheme;
  readonly classEdition: string;
  readonly otherClassifications: readonly {
    readonly scheme: ClassificationScheme;
    readonly number: string;
    readonly edition: string;
  }[];
  readonly callNumber: CallNumberParts;
  readonly callNumberIsOwn: boolean;
  readonly notes: string;
  readonly summary: string;
  readonly tableOfContents: string;
  readonly contributions: readonly DraftContribution[];
  readonly subjects: readonly DraftSubject[];
  readonly workId: string | null;
};

/** Creates the draft of a title nobody has described yet; most books here are Indonesian books. */
export function emptyDraft(titleProper = ''): TitleDraft {
  return {
    titleProper,
    subtitle: '',
    parallelTitle: '',
    originalTitle: '',
    variantTitles: '',
    responsibility: '',
    edition: '',
    publicationPlace: '',
    publisher: '',
    publicationYear: '',
    publicationDate: '',
    extent: '',
    dimensions: '',
    seriesTitle: '',
    seriesNumber: '',
    otherSeries: [],
    materialType: 'BOOK',
    contentType: '',
    carrierType: '',
    languages: ['ind'],
    audience: '',
    identifiers: [{ kind: 'ISBN', printed: '', qualifier: '' }],
    classNumber: '',
    classScheme: 'DDC',
    classEdition: '',
    otherClassifications: [],
    callNumber: { prefix: '', classNumber: '', entryMark: '', titleMark: '' },
    callNumberIsOwn: false,
    notes: '',
    summary: '',
    tableOfContents: '',
    contributions: [],
    subjects: [],
    workId: null,
  };
}

/** Creates the draft of a title that exists; parts the form does not show are carried along. */
export function toTitleDraft(title: EditableTitle): TitleDraft {
  const [series, ...otherSeries] = title.series.map(({ title: name, number }) => ({
    title: name,
    number: number ?? '',
  }));
  const [first, ...otherClassifications] = title.classifications.map(({ scheme, number, edition }) => ({
    scheme,
    number,
    edition: edition ?? '',
  }));
  const draft: TitleDraft = {
    ...textsOf(title),
    variantTitles: title.variantTitles.join('\n'),
    notes: title.notes.join('\n'),
    seriesTitle: series?.title ?? '',
    seriesNumber: series?.number ?? '',
    otherSeries,
    materialType: title.materialType.code,
    languages: title.languages.map(({ code }) => code),
    audience: title.audience?.code ?? '',
    identifiers:
      title.identifiers.length === 0
        ? emptyDraft().identifiers
        : title.identifiers.map(({ kind, printed, qualifier }) => ({
            kind,
            printed,
            qualifier: qualifier ?? '',
          })),
    classNumber: first?.number ?? '',
    classScheme: first?.scheme ?? 'DDC',
    classEdition: first?.edition ?? '',
    otherClassifications,
    callNumber: callNumberOf(title),
    callNumberIsOwn: true,
    contributions: title.contributions.map(({ contributor, role, isMain, printedName }) => ({
      contributorId: contributor.id,
      name: contributor.preferredName,
      kind: contributor.kind,
      role,
      isMain,
      printedName: printedName ?? '',
    })),
    subjects: title.subjects.map(({ id, heading }) => ({ subjectId: id, heading })),
    workId: null,
  };
  return { ...draft, callNumberIsOwn: !isSameCallNumber(draft.callNumber, proposalFor(draft)) };
}

/** Starts another title from this one: description and people stay, numbers of this very edition go. */
export function duplicateDraft(draft: TitleDraft): TitleDraft {
  return { ...draft, identifiers: emptyDraft().identifiers, workId: null };
}

/** Proposes a call number for the draft as it stands. */
export function proposalFor(draft: TitleDraft): CallNumberParts {
  return proposeCallNumber({
    classNumber: draft.classNumber,
    mainEntry: mainContribution(draft)?.name ?? null,
    title: draft.titleProper,
    languages: draft.languages,
    isForChildren: draft.audience === 'CHILDREN',
  });
}

/** Returns the call number that will be saved: the one changed by hand, else the proposal. */
export function effectiveCallNumber(draft: TitleDraft): CallNumberParts {
  return draft.callNumberIsOwn ? draft.callNumber : proposalFor(draft);
}

/** Returns the contributor under whose name the title stands. */
export function mainContribution(draft: Pick<TitleDraft, 'contributions'>): DraftContribution | undefined {
  return draft.contributions.find(({ isMain }) => isMain);
}

function textsOf(title: EditableTitle) {
  return {
    titleProper: title.titleProper,
    subtitle: title.subtitle ?? '',
    parallelTitle: title.parallelTitle ?? '',
    originalTitle: title.originalTitle ?? '',
    responsibility: title.responsibility ?? '',
    edition: title.edition ?? '',
    publicationPlace: title.publicationPlace ?? '',
    publisher: title.publisher ?? '',
    publicationYear: title.publicationYear?.toString() ?? '',
    publicationDate: title.publicationDate ?? '',
    extent: title.extent ?? '',
    dimensions: title.dimensions ?? '',
    contentType: title.contentType ?? '',
    carrierType: title.carrierType ?? '',
    summary: title.summary ?? '',
    tableOfContents: title.tableOfContents ?? '',
  };
}

function callNumberOf({ callNumber }: EditableTitle): CallNumberParts {
  return {
    prefix: callNumber?.prefix ?? '',
    classNumber: callNumber?.classNumber ?? '',
    entryMark: callNumber?.entryMark ?? '',
    titleMark: callNumber?.titleMark ?? '',
  };
}

function isSameCallNumber(left: CallNumberParts, right: CallNumberParts): boolean {
  return (
    left.prefix === right.prefix &&
    left.classNumber === right.classNumber &&
    left.entryMark === right.entryMark &&
    left.titleMark === right.titleMark
  );
}
