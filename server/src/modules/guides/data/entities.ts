import {
  GuideFigureEntity,
  GuideSourceEntity,
  GuideStepEntity,
  GuideTickEntity,
  GuideTitleEntity,
} from './guide-parts.entity';
import { GuideEntity } from './guide.entity';
import { LegalFigureEntity } from './legal-figure.entity';

/** The tables of this room. */
export const GUIDES_ENTITIES = [
  GuideEntity,
  LegalFigureEntity,
  GuideStepEntity,
  GuideSourceEntity,
  GuideFigureEntity,
  GuideTitleEntity,
  GuideTickEntity,
];
