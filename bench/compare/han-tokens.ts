/** Cuts a run of Han characters into the terms that are looked up. */
export type CutHan = (han: string) => readonly string[];

/** Overlapping pairs; a single character stands for itself. */
export const cutPairs: CutHan = (han) => {
  const characters = [...han];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
};

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The words of ICU's dictionary, which Node brings. */
export const cutIcuWords: CutHan = (han) => [...segmenter.segment(han)].map(({ segment }) => segment);

/** Splits a text as MiniSearch's default does, at spaces and punctuation, and its Han runs by `cut`; in lower case. */
export const tokenizeWith =
  (cut: CutHan) =>
  (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[\n\r\p{Z}\p{P}]+/u)
      .flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
      .flatMap((run) => (/\p{Script=Han}/u.test(run) ? cut(run) : [run]));
