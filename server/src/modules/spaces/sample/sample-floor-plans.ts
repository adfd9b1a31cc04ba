import type { NewId } from '../../../shared/id';
import type { PlanElementKind } from '../floor-plans/floor-plan.terms';

type Box = readonly [x: number, y: number, width: number, height: number];
type Drawn = {
  readonly kind: PlanElementKind;
  /** The name of a space, or the code of an item. */
  readonly of?: string;
  readonly label?: readonly [string, string];
  readonly classes?: readonly [string, string];
  readonly box: Box;
};
type SamplePlan = {
  readonly name: readonly [string, string];
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Drawn[];
};

/** Items in a row: `J01` at the first place, the next `step` units further. */
function row(
  codes: readonly string[],
  {
    x,
    y,
    size,
    step,
    isColumn = false,
  }: { x: number; y: number; size: number; step: number; isColumn?: boolean },
): readonly Drawn[] {
  return codes.map((of, index) => ({
    kind: 'ITEM' as const,
    of,
    box: isColumn ? [x, y + index * step, size, size] : [x + index * step, y, size, size],
  }));
}

const codes = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${String(from + index).padStart(2, '0')}`);

const SHELVES: readonly Drawn[] = [
  ['000', '099', 'Karya umum', 'General works'],
  ['100', '199', 'Filsafat', 'Philosophy'],
  ['200', '299', 'Agama', 'Religion'],
  ['300', '399', 'Ilmu sosial', 'Social sciences'],
  ['400', '499', 'Bahasa', 'Language'],
  ['500', '599', 'Sains', 'Science'],
  ['600', '699', 'Terapan', 'Technology'],
  ['700', '799', 'Kesenian', 'Arts'],
  ['800', '899', 'Sastra', 'Literature'],
  ['900', '999', 'Sejarah', 'History'],
].map(([from = '', to = '', indonesian = '', english = ''], index) => ({
  kind: 'SHELF' as const,
  label: [`${from} ${indonesian}`, `${from} ${english}`] as const,
  classes: [from, to] as const,
  box: [104 + (index % 5) * 19, index < 5 ? 8 : 34, 15, 10] as const,
}));

const PLANS: readonly SamplePlan[] = [
  {
    name: ['Lantai 1', 'Ground floor'],
    width: 260,
    height: 140,
    elements: [
      { kind: 'SPACE', of: 'Ruang Baca', box: [98, 54, 102, 62] },
      { kind: 'SPACE', of: 'Ruang Anak', box: [4, 54, 66, 62] },
      { kind: 'SPACE', of: 'Aula', box: [204, 4, 52, 112] },
      ...SHELVES,
      { kind: 'DESK', label: ['Meja layanan', 'Service desk'], box: [40, 30, 36, 10] },
      { kind: 'ENTRANCE', label: ['Pintu masuk', 'Entrance'], box: [74, 126, 20, 10] },
      { kind: 'STAIRS', label: ['Tangga', 'Stairs'], box: [4, 4, 18, 18] },
      { kind: 'LIFT', label: ['Lift', 'Lift'], box: [26, 4, 12, 12] },
      { kind: 'TOILET', label: ['Toilet kursi roda', 'Toilet for wheelchairs'], box: [4, 28, 16, 14] },
      ...row(codes('J', 1, 8), { x: 102, y: 106, size: 7, step: 12 }),
      ...row(codes('M', 1, 8), { x: 104, y: 70, size: 7, step: 9 }),
      ...row(codes('M', 9, 16), { x: 104, y: 86, size: 7, step: 9 }),
      ...row(codes('S', 1, 6), { x: 188, y: 58, size: 7, step: 8, isColumn: true }),
      { kind: 'SOCKET', label: ['Colokan', 'Sockets'], box: [124, 79, 24, 5] },
    ],
  },
  {
    name: ['Lantai 2', 'First floor'],
    width: 260,
    height: 120,
    elements: [
      { kind: 'SPACE', of: 'Studio Digital', box: [4, 30, 110, 86] },
      { kind: 'SPACE', of: 'Ruang Diskusi', box: [118, 60, 60, 56] },
      { kind: 'SPACE', of: 'Galeri Lantai 2', box: [182, 4, 74, 112] },
      { kind: 'STAIRS', label: ['Tangga', 'Stairs'], box: [4, 4, 18, 18] },
      { kind: 'LIFT', label: ['Lift', 'Lift'], box: [26, 4, 12, 12] },
      ...row(codes('K', 1, 8), { x: 9, y: 46, size: 9, step: 13 }),
      ...row(codes('K', 9, 16), { x: 9, y: 90, size: 9, step: 13 }),
      { kind: 'SOCKET', label: ['Colokan', 'Sockets'], box: [46, 66, 24, 5] },
    ],
  },
];

type Known = {
  readonly branchId: string;
  readonly spaces: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
};

/** Draws the floors of the main branch of the sample; what is not there is not drawn. */
export function sampleFloorPlans(newId: NewId, { branchId, spaces, items }: Known) {
  return PLANS.map((plan, position) => {
    const id = newId('fpl');
    return {
      plan: {
        id,
        branch_id: branchId,
        name_id: plan.name[0],
        name_en: plan.name[1],
        width: plan.width,
        height: plan.height,
        drawing_upload_id: null,
        position,
        is_public: 1,
        is_sample: 1,
        version: 1,
      },
      elements: plan.elements.flatMap((element) => {
        const spaceId = element.kind === 'SPACE' ? (spaces.get(element.of ?? '') ?? null) : null;
        const itemId = element.kind === 'ITEM' ? (items.get(element.of ?? '') ?? null) : null;
        if (element.of !== undefined && spaceId === null && itemId === null) return [];
        const [x, y, width, height] = element.box;
        return [
          {
            id: newId('fpe'),
            plan_id: id,
            kind: element.kind,
            space_id: spaceId,
            item_id: itemId,
            label_id: element.label?.[0] ?? null,
            label_en: element.label?.[1] ?? null,
            class_from: element.classes?.[0] ?? null,
            class_to: element.classes?.[1] ?? null,
            shelving_location_id: null,
            x,
            y,
            width,
            height,
          },
        ];
      }),
    };
  });
}
