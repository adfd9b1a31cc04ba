import type { CoverKind, CoverRecord } from '../../../libs/artwork/covers';
import { coverHash } from '../../../libs/artwork/covers';
import { directOrder } from '../names/person-names';
import type { Contribution } from './title-parts.queries';
import { mainContribution } from './title-parts.queries';
import type { Title } from './title.entity';

const AUDIO = new Set(['SOUND_RECORDING', 'AUDIOBOOK', 'MUSIC']);

/** Gives what the cover of a title is drawn from. */
export function toCoverRecord(
  title: Pick<Title, 'titleProper' | 'subtitle' | 'classNumber' | 'audience' | 'materialType'>,
  contributions: readonly Contribution[],
): CoverRecord {
  const main = mainContribution(contributions);
  return {
    title: title.subtitle === null ? title.titleProper : `${title.titleProper} : ${title.subtitle}`,
    contributor:
      main === null
        ? null
        : main.contributor.kind === 'PERSON'
          ? directOrder(main.contributor.preferredName)
          : main.contributor.preferredName,
    classNumber: title.classNumber,
    kind: kindOf(title),
  };
}

/** Gives the path of a title's drawn cover; it changes with everything the picture is drawn from. */
export function coverPath(titleId: string, record: CoverRecord): string {
  return `/covers/${titleId}-${coverHash(record)}.svg`;
}

function kindOf({ audience, materialType }: Pick<Title, 'audience' | 'materialType'>): CoverKind {
  if (materialType === 'SERIAL') return 'magazine';
  if (AUDIO.has(materialType)) return 'audio';
  if (materialType === 'MANUSCRIPT') return 'local';
  return audience === 'CHILDREN' ? 'children' : 'book';
}
