import type { FigureListQuery } from './FigureList.generated';

/** A figure of law as the list shows it. */
export type ListedFigure = FigureListQuery['legalFigures'][number];
