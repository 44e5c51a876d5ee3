import type { Dockerfile, From, Instruction } from 'dockerfile-ast';

export type Stage = {
  /** What it is based on, as written. */
  readonly image: string;
  readonly name?: string;
  /** The instructions after its FROM. */
  readonly instructions: readonly Instruction[];
};

/** The build stages of a Dockerfile, in order; none where there is no FROM. */
export function stagesOf(file: Dockerfile): readonly Stage[] {
  const all = file.getInstructions();
  const starts = all.flatMap((instruction, index) => (instruction.getKeyword() === 'FROM' ? [index] : []));
  return starts.map((start, index) => {
    const from = all[start] as From;
    const name = from.getBuildStage();
    return {
      image: from.getImage() ?? '',
      ...(name ? { name } : {}),
      instructions: all.slice(start + 1, starts[index + 1]),
    };
  });
}
