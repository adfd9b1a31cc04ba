/** A text in the language of the page, as the graph gives it. */
export type ShownText = { readonly text: string };

/** What a question asks for: one option, several, a number of a scale, words, or one option for each row. */
export type QuestionKind = 'CHOICE' | 'CHOICES' | 'SCALE' | 'TEXT' | 'MATRIX';

/** Something that can be chosen, or a row of a matrix. */
export type ShownOption = { readonly key: string; readonly label: ShownText };

/** The numbers of a scale, and what its ends mean. */
export type ShownScale = {
  readonly min: number;
  readonly max: number;
  readonly lowLabel: ShownText | null;
  readonly highLabel: ShownText | null;
};

/** Asks a question only of those who answered an earlier one with one of these options. */
export type ShowIf = { readonly questionKey: string; readonly optionKeys: readonly string[] };

/** A question in the language of the page. */
export type ShownQuestion = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: ShownText;
  readonly hint: ShownText | null;
  readonly isRequired: boolean;
  readonly options: readonly ShownOption[];
  readonly scale: ShownScale | null;
  readonly rows: readonly ShownOption[];
  readonly showIf: ShowIf | null;
};

/** A part of a survey: a step of the phone that answers it. */
export type ShownSection = {
  readonly key: string;
  readonly title: ShownText | null;
  readonly text: ShownText | null;
  readonly questions: readonly ShownQuestion[];
};

/** A survey in the language of the page. */
export type ShownSurvey = {
  readonly title: ShownText;
  readonly intro: ShownText | null;
  readonly thanks: ShownText | null;
  readonly sections: readonly ShownSection[];
};
