/** A question, what leads its answer in this order (ids, or `resources`), and why that is right. */
export type Golden = readonly [asked: string, leads: readonly string[], because: string];
