import {
  GuideFigureEntity,
  GuideSourceEntity,
  GuideStepEntity,
  GuideTickEntity,
  GuideTitleEntity,
} from './guides/guide-parts.entity';
import { GuideEntity } from './guides/guide.entity';
import { LegalFigureEntity } from './figures/legal-figure.entity';

/** The tables of this module. */
export const GUIDES_ENTITIES = [
  GuideEntity,
  LegalFigureEntity,
  GuideStepEntity,
  GuideSourceEntity,
  GuideFigureEntity,
  GuideTitleEntity,
  GuideTickEntity,
];
