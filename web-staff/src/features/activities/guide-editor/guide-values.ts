import { wholeNumber } from '../../../lib/form/whole-number';
import { emptyWords, wordsInput, toWords } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { GuideForEditQuery } from './GuideForEdit.generated';

/** A guide as its editor needs it. */
export type EditableGuide = NonNullable<GuideForEditQuery['guide']>;

type Template = NonNullable<EditableGuide['steps'][number]['template']>['code'];

/** A step as it stands in the form; a new one has no id yet. */
export type DraftStep = {
  readonly id: string | null;
  readonly name: Words;
  readonly hint: Words;
  readonly text: Words;
  readonly linkUrl: string;
  readonly template: Template | '';
};

/** A source as it stands in the form. */
export type DraftSource = { readonly name: string; readonly url: string };

/** A guide as it stands in the form. */
export type GuideValues = {
  readonly slug: string;
  readonly need: EditableGuide['need'];
  readonly stages: EditableGuide['stages'];
  readonly sectors: EditableGuide['sectors'];
  readonly name: Words;
  readonly summary: Words;
  readonly duration: Words;
  readonly cost: Words;
  readonly needed: Words;
  readonly keywords: string;
  readonly programmeId: string;
  readonly reviewMonths: string;
  readonly position: string;
  readonly steps: readonly DraftStep[];
  readonly sources: readonly DraftSource[];
  readonly figureIds: readonly string[];
  readonly titles: readonly { readonly id: string; readonly label: string }[];
};

/** A step nobody has written yet. */
export const emptyStep: DraftStep = {
  id: null,
  name: emptyWords,
  hint: emptyWords,
  text: emptyWords,
  linkUrl: '',
  template: '',
};

const EMPTY: GuideValues = {
  slug: '',
  need: 'PERMITS',
  stages: [],
  sectors: [],
  name: emptyWords,
  summary: emptyWords,
  duration: emptyWords,
  cost: emptyWords,
  needed: emptyWords,
  keywords: '',
  programmeId: '',
  reviewMonths: '6',
  position: '0',
  steps: [emptyStep],
  sources: [{ name: '', url: '' }],
  figureIds: [],
  titles: [],
};

/** Fills the form from a guide, or starts one nobody has written yet. */
export function guideValues(guide: EditableGuide | null): GuideValues {
  if (guide === null) return EMPTY;
  const {
    slug,
    need,
    stages,
    sectors,
    keywords,
    programme,
    reviewMonths,
    position,
    steps,
    sources,
    figures,
    titles,
  } = guide;
  return {
    slug,
    need,
    stages,
    sectors,
    name: toWords(guide.name),
    summary: toWords(guide.summary),
    duration: toWords(guide.duration),
    cost: toWords(guide.cost),
    needed: toWords(guide.needed),
    keywords: keywords ?? '',
    programmeId: programme?.id ?? '',
    reviewMonths: String(reviewMonths),
    position: String(position),
    figureIds: figures.map(({ id }) => id),
    titles: titles.map(({ id, titleProper }) => ({ id, label: titleProper })),
    steps: steps.map(({ id, name, hint, text, linkUrl, template }) => ({
      id,
      name: toWords(name),
      hint: toWords(hint),
      text: toWords(text),
      linkUrl: linkUrl ?? '',
      template: template?.code ?? '',
    })),
    sources: sources.map(({ name, url }) => ({ name, url: url ?? '' })),
  };
}

/** Turns the form into what the library is told; an empty address is made of the name. */
export function guideInput(values: GuideValues) {
  const {
    slug,
    need,
    stages,
    sectors,
    keywords,
    programmeId,
    reviewMonths,
    position,
    steps,
    sources,
    figureIds,
    titles,
  } = values;
  return {
    ...(slug.trim() === '' ? {} : { slug: slug.trim() }),
    need,
    stages,
    sectors,
    name: wordsInput(values.name) ?? { indonesian: '' },
    summary: wordsInput(values.summary),
    duration: wordsInput(values.duration),
    cost: wordsInput(values.cost),
    needed: wordsInput(values.needed),
    keywords: textOrNull(keywords),
    programmeId: textOrNull(programmeId),
    reviewMonths: wholeNumber(reviewMonths) ?? 6,
    position: wholeNumber(position) ?? 0,
    figureIds,
    titleIds: titles.map(({ id }) => id),
    steps: steps.map(({ id, name, hint, text, linkUrl, template }) => ({
      ...(id === null ? {} : { id }),
      name: wordsInput(name) ?? { indonesian: '' },
      hint: wordsInput(hint),
      text: wordsInput(text),
      linkUrl: textOrNull(linkUrl),
      template: template === '' ? null : template,
    })),
    sources: sources
      .filter(({ name, url }) => name.trim() !== '' || url.trim() !== '')
      .map(({ name, url }) => ({ name, url: textOrNull(url) })),
  };
}

/** Turns the path of a refusal into the form's field. */
export function toGuideField([place, ...rest]: readonly string[]): string | undefined {
  const path =
    place === 'changes' || place === 'details' ? rest : [place, ...rest].filter((part) => part !== undefined);
  return path[0] === 'id' || path[0] === 'status' || path[0] === undefined ? undefined : path.join('.');
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
