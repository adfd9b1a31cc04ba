import type { LocalizedText } from '../../../../shared/locale';
import type { InputValidator } from '../../../../platform/validation/input-validator';
import type { TextEntry } from '../../../../platform/validation/read-text';
import { readParagraphs, readRequiredText, readText } from '../../../../platform/validation/read-text';
import { invalid, required, tooMany } from '../../../../platform/validation/refusals';
import { say } from '../words/say';
import type {
  QuestionKind,
  QuestionOutcome,
  SurveyCondition,
  SurveyDefinition,
  SurveyOption,
  SurveyQuestion,
  SurveyScale,
  SurveySection,
} from './definition.terms';
import { BOUNDS, listQuestions } from './definition.terms';

/** An option or a row as the builder sends it. */
export type OptionEntry = { readonly key: string; readonly label: TextEntry };
/** A scale as the builder sends it. */
export type ScaleEntry = {
  readonly min: number;
  readonly max: number;
  readonly lowLabel?: TextEntry | null;
  readonly highLabel?: TextEntry | null;
};
/** A question as the builder sends it. */
export type QuestionEntry = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: TextEntry;
  readonly hint?: TextEntry | null;
  readonly isRequired?: boolean | null;
  readonly options?: readonly OptionEntry[] | null;
  readonly scale?: ScaleEntry | null;
  readonly rows?: readonly OptionEntry[] | null;
  readonly showIf?: SurveyCondition | null;
  readonly outcome?: QuestionOutcome | null;
};
/** A section as the builder sends it. */
export type SectionEntry = {
  readonly key: string;
  readonly title?: TextEntry | null;
  readonly text?: TextEntry | null;
  readonly questions: readonly QuestionEntry[];
};
/** A definition as the builder sends it. */
export type DefinitionEntry = {
  readonly title: TextEntry;
  readonly intro?: TextEntry | null;
  readonly thanks?: TextEntry | null;
  readonly sections: readonly SectionEntry[];
};

type Path = readonly string[];

/** Reads a definition as staff entered it; what is wrong stands in the form, below `path`. */
export function readDefinition(form: InputValidator, entry: DefinitionEntry, path: Path): SurveyDefinition {
  const definition = {
    title: readRequiredText(form, entry.title, {
      longest: BOUNDS.title,
      what: say('definition.title'),
      field: [...path, 'title'],
    }),
    intro: paragraphs(form, entry.intro, [...path, 'intro']),
    thanks: paragraphs(form, entry.thanks, [...path, 'thanks']),
    sections: entry.sections.map((section, at) =>
      readSection(form, section, [...path, 'sections', String(at)]),
    ),
  };
  checkWhole(form, definition, path);
  return definition;
}

function readSection(form: InputValidator, entry: SectionEntry, path: Path): SurveySection {
  return {
    key: readKey(form, entry.key, path),
    title: line(form, entry.title, { longest: BOUNDS.title, field: [...path, 'title'] }),
    text: paragraphs(form, entry.text, [...path, 'text']),
    questions: entry.questions.map((question, at) =>
      readQuestion(form, question, [...path, 'questions', String(at)]),
    ),
  };
}

function readQuestion(form: InputValidator, entry: QuestionEntry, path: Path): SurveyQuestion {
  const { kind } = entry;
  const isChosen = kind === 'CHOICE' || kind === 'CHOICES' || kind === 'MATRIX';
  const outcome = entry.outcome ?? null;
  if (outcome !== null && kind !== 'SCALE' && kind !== 'CHOICE')
    form.refuse((field) => invalid(field, say('definition.outcome')), ...path, 'outcome');
  return {
    key: readKey(form, entry.key, path),
    kind,
    label: readRequiredText(form, entry.label, {
      longest: BOUNDS.label,
      what: say('definition.label'),
      field: [...path, 'label'],
    }),
    hint: line(form, entry.hint, { longest: BOUNDS.label, field: [...path, 'hint'] }),
    isRequired: entry.isRequired ?? false,
    options: isChosen
      ? readOptions(form, entry.options ?? [], {
          fewest: 2,
          most: BOUNDS.options,
          field: [...path, 'options'],
        })
      : [],
    scale: kind === 'SCALE' ? readScale(form, entry.scale ?? null, [...path, 'scale']) : null,
    rows:
      kind === 'MATRIX'
        ? readOptions(form, entry.rows ?? [], { fewest: 1, most: BOUNDS.rows, field: [...path, 'rows'] })
        : [],
    showIf: entry.showIf ?? null,
    outcome,
  };
}

function readOptions(
  form: InputValidator,
  entries: readonly OptionEntry[],
  { fewest, most, field }: { readonly fewest: number; readonly most: number; readonly field: Path },
): SurveyOption[] {
  if (entries.length < fewest)
    form.refuse((path) => invalid(path, say('definition.tooFew', { fewest })), ...field);
  if (entries.length > most) form.refuse((path) => tooMany(path, most), ...field);
  const keys = new Set<string>();
  return entries.slice(0, most).map((entry, at) => {
    const path = [...field, String(at)];
    if (keys.has(entry.key)) form.refuse((one) => invalid(one, say('definition.twice')), ...path, 'key');
    keys.add(entry.key);
    return {
      key: readKey(form, entry.key, path),
      label: readRequiredText(form, entry.label, {
        longest: BOUNDS.option,
        what: say('definition.option'),
        field: [...path, 'label'],
      }),
    };
  });
}

function readScale(form: InputValidator, entry: ScaleEntry | null, field: Path): SurveyScale | null {
  if (entry === null) {
    form.refuse((path) => required(path, say('definition.scale')), ...field);
    return null;
  }
  const { min, max } = entry;
  if (min < 0 || max <= min || max - min >= BOUNDS.scale)
    form.refuse((path) => invalid(path, say('definition.steps', { most: BOUNDS.scale })), ...field);
  return {
    min,
    max,
    lowLabel: line(form, entry.lowLabel, { longest: BOUNDS.option, field: [...field, 'lowLabel'] }),
    highLabel: line(form, entry.highLabel, { longest: BOUNDS.option, field: [...field, 'highLabel'] }),
  };
}

/**
 * Keys are made by the builder and stay when questions move, so that results of versions come together. Names that every
 * object has, such as `constructor`, are none.
 */
function readKey(form: InputValidator, key: string, path: Path): string {
  if (!/^[a-z][a-z0-9_-]{0,23}$/.test(key) || key in {})
    form.refuse((field) => invalid(field, say('definition.key')), ...path, 'key');
  return key;
}

function checkWhole(form: InputValidator, definition: SurveyDefinition, path: Path): void {
  const { sections } = definition;
  if (sections.length > BOUNDS.sections)
    form.refuse((field) => tooMany(field, BOUNDS.sections), ...path, 'sections');
  if (listQuestions(definition).length > BOUNDS.questions)
    form.refuse(
      (field) => invalid(field, say('definition.tooManyQuestions', { most: BOUNDS.questions })),
      ...path,
      'sections',
    );
  if (Buffer.byteLength(JSON.stringify(definition)) > BOUNDS.bytes)
    form.refuse((field) => invalid(field, say('definition.tooLarge')), ...path);
  checkKeys(form, sections, path);
}

/** Keys of sections and of questions are their own; a condition names a question that comes earlier. */
function checkKeys(form: InputValidator, sections: readonly SurveySection[], path: Path): void {
  const sectionKeys = new Set<string>();
  const earlier = new Map<string, SurveyQuestion>();
  for (const [at, section] of sections.entries()) {
    const inSection = [...path, 'sections', String(at)];
    if (sectionKeys.has(section.key))
      form.refuse((field) => invalid(field, say('definition.twice')), ...inSection, 'key');
    sectionKeys.add(section.key);
    for (const [number, question] of section.questions.entries()) {
      const inQuestion = [...inSection, 'questions', String(number)];
      if (earlier.has(question.key))
        form.refuse((field) => invalid(field, say('definition.twice')), ...inQuestion, 'key');
      if (question.showIf !== null && !isPossible(question.showIf, earlier))
        form.refuse((field) => invalid(field, say('definition.showIf')), ...inQuestion, 'showIf');
      earlier.set(question.key, question);
    }
  }
}

function isPossible(
  { questionKey, optionKeys }: SurveyCondition,
  earlier: ReadonlyMap<string, SurveyQuestion>,
): boolean {
  const values = new Set(chosenValues(earlier.get(questionKey)));
  return optionKeys.length > 0 && optionKeys.every((key) => values.has(key));
}

/** What a question can be answered by, as text; nothing for words and matrices. */
function chosenValues(question: SurveyQuestion | undefined): readonly string[] {
  if (question?.kind === 'CHOICE' || question?.kind === 'CHOICES')
    return question.options.map(({ key }) => key);
  if (question?.kind !== 'SCALE' || question.scale === null) return [];
  const { min, max } = question.scale;
  return Array.from({ length: Math.min(max - min + 1, BOUNDS.scale) }, (_, step) => String(min + step));
}

function line(
  form: InputValidator,
  entry: TextEntry | null | undefined,
  options: { readonly longest: number; readonly field: Path },
): LocalizedText | null {
  return orNull(readText(form, entry, options));
}

function paragraphs(
  form: InputValidator,
  entry: TextEntry | null | undefined,
  field: Path,
): LocalizedText | null {
  return orNull(readParagraphs(form, entry, { longest: BOUNDS.paragraphs, field }));
}

function orNull({
  indonesian,
  english,
}: {
  readonly indonesian: string | null;
  readonly english: string | null;
}): LocalizedText | null {
  return indonesian === null ? null : { indonesian, english };
}
