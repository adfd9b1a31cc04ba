import type { MaterialType } from '../../../lib/titles/title-terms';
import type { RuleMatrixQuery } from './RuleMatrix.generated';

/** A rule as the matrix holds it. */
export type RuleRow = RuleMatrixQuery['circulationRules'][number];

/** A cell: null stands for every branch, every category, every material. */
export type CellPlace = {
  readonly branchId: string | null;
  readonly categoryCode: string | null;
  readonly materialType: MaterialType | null;
};

/** Changes that are not saved yet, by cell and rule; null inherits again. */
export type RuleEdits = Readonly<Record<string, string | null>>;

/**
 * What a cell says: its value, whether it says so itself, and whether a rule for its material is hidden by a
 * stronger one.
 */
export type CellValue = {
  readonly value: string | null;
  readonly isOwn: boolean;
  readonly isChanged: boolean;
  readonly isHidden: boolean;
};

/** The four rules that are shown together. */
export const mainRules = ['maxLoans', 'loanPeriod', 'maxRenewals', 'finePerPeriod'] as const;

/** Kinds of material in the order of the rows, every one of them first. */
export const materials: readonly (MaterialType | null)[] = [
  null,
  'BOOK',
  'SERIAL',
  'VIDEO',
  'SOUND_RECORDING',
  'AUDIOBOOK',
  'EBOOK',
  'MAP',
  'MUSIC',
  'KIT',
  'MANUSCRIPT',
  'OTHER',
];

/** Returns the kind of material with this code; null for every kind. */
export function knownMaterial(code: string | undefined): MaterialType | null {
  return materials.find((one) => one === code) ?? null;
}

/** Names a cell and a rule in it. */
export function cellKey({ branchId, categoryCode, materialType }: CellPlace, name: string): string {
  return [branchId ?? '*', categoryCode ?? '*', materialType ?? '*', name].join('|');
}

/** Reads the name of a cell back. */
export function parseCellKey(key: string): CellPlace & { readonly name: string } {
  const [branchId = '*', categoryCode = '*', materialType = '*', name = ''] = key.split('|');
  return {
    branchId: branchId === '*' ? null : branchId,
    categoryCode: categoryCode === '*' ? null : categoryCode,
    materialType: knownMaterial(materialType),
    name,
  };
}

/** Reads what every cell says itself. */
export function ownValues(rows: readonly RuleRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.map((row) => [
      cellKey(
        {
          branchId: row.branch?.id ?? null,
          categoryCode: row.category?.code ?? null,
          materialType: knownMaterial(row.materialType?.code),
        },
        row.name,
      ),
      row.value,
    ]),
  );
}

/**
 * Lists the cells that are asked for a value, the most special first: branch beats category, category beats
 * material.
 */
export function searchedPlaces({ branchId, categoryCode, materialType }: CellPlace): readonly CellPlace[] {
  const both = <Value>(value: Value | null): readonly (Value | null)[] =>
    value === null ? [null] : [value, null];
  return both(branchId).flatMap((branch) =>
    both(categoryCode).flatMap((category) =>
      both(materialType).map((material) => ({
        branchId: branch,
        categoryCode: category,
        materialType: material,
      })),
    ),
  );
}

type Asked = {
  readonly own: Readonly<Record<string, string>>;
  readonly edits: RuleEdits;
  readonly fallback: string | null;
};

/** Resolves one rule in one cell, changes included. */
export function cellValue(place: CellPlace, name: string, { own, edits, fallback }: Asked): CellValue {
  const said = (one: CellPlace) => {
    const key = cellKey(one, name);
    return key in edits ? (edits[key] ?? null) : (own[key] ?? null);
  };
  const saying = searchedPlaces(place).filter((one) => said(one) !== null);
  const [decider, ...beaten] = saying;
  const key = cellKey(place, name);
  const isHidden =
    decider !== undefined &&
    place.materialType !== null &&
    decider.materialType === null &&
    beaten.some(({ materialType }) => materialType !== null);
  return {
    value: decider === undefined ? fallback : said(decider),
    isOwn: said(place) !== null,
    isChanged: key in edits,
    isHidden,
  };
}

/** Sets one change; one that brings back what is saved is no change. */
export function withEdit(
  edits: RuleEdits,
  own: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): RuleEdits {
  const { [key]: _dropped, ...others } = edits;
  return (own[key] ?? null) === value ? others : { ...others, [key]: value };
}
