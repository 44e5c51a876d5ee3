import type { View } from './view.ts';

/** A view with a remark above it. */
export const withNote = (view: View, markdown: string): View => ({
  ...view,
  parts: [{ part: 'text', markdown, quiet: true }, ...view.parts],
});
