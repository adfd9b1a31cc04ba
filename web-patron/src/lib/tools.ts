/** Lists the calculators for small businesses, in the order of the corner. */
export const TOOLS = ['sizeTool', 'priceTool', 'cashFlowTool'] as const;

/** Names one calculator; its page has the same name. */
export type Tool = (typeof TOOLS)[number];

const BY_NEED: Readonly<Record<string, readonly Tool[]>> = {
  START: ['sizeTool', 'priceTool'],
  PERMITS: ['sizeTool'],
  FINANCE: ['cashFlowTool', 'sizeTool'],
  MARKETING: ['priceTool'],
  PACKAGING: ['priceTool'],
  BOOKKEEPING: ['priceTool', 'cashFlowTool'],
  EXPORT: ['priceTool', 'sizeTool'],
};

/**
 * Gives the calculators that help with the need of a guide; all of them for a need that this page does not
 * know.
 */
export function toolsForNeed(need: string): readonly Tool[] {
  return BY_NEED[need] ?? TOOLS;
}
