/** The kinds of covers. */
export type CoverKind = 'book' | 'children' | 'magazine' | 'audio' | 'local';

/** What a generated cover is drawn from. */
export type CoverRecord = {
  readonly title: string;
  readonly contributor?: string | null | undefined;
  readonly classNumber?: string | null | undefined;
  readonly kind: CoverKind;
};
