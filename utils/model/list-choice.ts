/** How a list of what an article mentions is sorted: as it appears there, or by how often it is mentioned. */
export const listOrders = ['appearance', 'weight'] as const;
export type ListOrder = (typeof listOrders)[number];

/** How the reader wants that list. */
export type ListChoice = {
  order: ListOrder;
  /** By kind; else all in one list. */
  grouped: boolean;
};

/** The list until the reader chooses. */
export const usualList: ListChoice = { order: 'appearance', grouped: true };
